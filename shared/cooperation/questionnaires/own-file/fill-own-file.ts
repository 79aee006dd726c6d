import { openWordFile } from '../../../documents/template/word-file/open-word-file.ts';
import { packWordFile } from '../../../documents/template/word-file/pack-word-file.ts';
import { documentPart, treeOf } from '../../../documents/template/word-file/word-file.ts';
import {
  TemplateError,
  type TemplateFailureCode,
} from '../../../documents/template/template-error.ts';
import { LANGUAGES, LOCALES, type Language, type LocalText } from '../../../i18n/languages.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../../lib/result.ts';
import type { XmlElement } from '../../../xml/xml-tree.ts';
import { findQuestions } from './find-questions.ts';
import { writeAnswer } from './write-answer.ts';

/** A question of the questionnaire, in the order of its outline. */
export type OwnQuestion = {
  id: string;
  /** As it may stand in the file, in whichever language. */
  text: LocalText;
  /** By language, paragraphs parted by `\n`; empty where nothing is to be written. */
  answer: LocalText;
  isAsked: boolean;
};

export type FillOwnFileOrder = { questions: readonly OwnQuestion[]; today: CalendarDate };

export type FilledOwnFile = {
  /** The body's file with the answers in it; the rest stands as it was. */
  bytes: Uint8Array;
  /** What the file is written in: answers in other languages stay out. */
  language: Language;
  /** How many questions of the questionnaire stand in the file, answered or not. */
  found: number;
  filled: number;
  /** How many that are asked have no answer in that language. */
  lacking: number;
  /** The ids of questions whose answer found no place: they are in the file nowhere. */
  unplaced: string[];
};

/**
 * Writes Finland's answers into the Word file in which a body sent its questions: each behind its question, into the empty
 * cell, box or field that is meant for it where there is one. Layout, headers and texts of the file stay; what runs or
 * fetches (macros: refused; objects, linked pictures) is left out, as with templates.
 *
 * In: the bytes of a .docx, the questions in their order. Out: the filled file and what found no place, or why the file
 * cannot be used (`templates:failure.<code>`). Never throws, whatever the bytes.
 */
export function fillOwnFile(
  bytes: Uint8Array,
  { questions, today }: FillOwnFileOrder,
): Result<FilledOwnFile, Failure<TemplateFailureCode>> {
  try {
    const file = openWordFile(bytes, () => undefined);
    const { root } = treeOf(file, documentPart(file));
    const { language, places } = bestOf(root, questions);
    const options = { locale: LOCALES[language], written: new Set<XmlElement>() };
    const unplaced: string[] = [];
    let [filled, lacking] = [0, 0];
    for (const { id, answer, isAsked } of questions) {
      const text = (answer[language] ?? '').trim();
      const place = places.get(id);
      if (text === '') lacking += isAsked ? 1 : 0;
      else if (!place) unplaced.push(id);
      else {
        writeAnswer(place, text.split('\n'), options);
        filled += 1;
      }
    }
    const made = { language, found: places.size, filled, lacking, unplaced };
    return ok({ bytes: packWordFile(file, today), ...made });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return fail(error.code, error.where === '' ? {} : { where: error.where });
  }
}

/** The language in which most of the questions stand in the document, and where they stand. */
function bestOf(root: XmlElement, questions: readonly OwnQuestion[]) {
  const found = LANGUAGES.map((language) => {
    const inLanguage = questions.map(({ id, text }) => ({ id, text: text[language] ?? '' }));
    return { language, places: findQuestions(root, inLanguage) };
  });
  return found.reduce((best, one) => (one.places.size > best.places.size ? one : best));
}
