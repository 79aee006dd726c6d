import { openWordFile } from '../../../documents/template/word-file/open-word-file.ts';
import { packWordFile } from '../../../documents/template/word-file/pack-word-file.ts';
import { documentPart, treeOf } from '../../../documents/template/word-file/word-file.ts';
import {
  TemplateError,
  type TemplateFailureCode,
} from '../../../documents/template/template-error.ts';
import { LOCALES, type Language } from '../../../i18n/languages.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../../lib/result.ts';
import type { XmlElement } from '../../../xml/xml-tree.ts';
import { findQuestions, type QuestionInFile } from './find-questions.ts';
import { writeAnswer } from './write-answer.ts';

/** A question of the questionnaire, in the order of its outline; without an answer it only says where the one before ends. */
export type OwnQuestion = {
  id: string;
  /** As it may stand in the file: in each language that it is kept in. */
  texts: readonly string[];
  /** Paragraphs are parted by `\n`; '' where nothing is to be written. */
  answer: string;
};

export type FillOwnFileOrder = {
  questions: readonly OwnQuestion[];
  /** Of the answers. */
  language: Language;
  today: CalendarDate;
};

export type FilledOwnFile = {
  /** The body's file with the answers in it; the rest stands as it was. */
  bytes: Uint8Array;
  /** How many questions of the questionnaire stand in the file, answered or not. */
  found: number;
  filled: number;
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
  { questions, language, today }: FillOwnFileOrder,
): Result<FilledOwnFile, Failure<TemplateFailureCode>> {
  try {
    const file = openWordFile(bytes, () => undefined);
    const { root } = treeOf(file, documentPart(file));
    const places = findQuestions(root, questions);
    const unplaced: string[] = [];
    const options = { locale: LOCALES[language], written: new Set<XmlElement>() };
    let filled = 0;
    for (const question of questions) {
      if (question.answer === '') continue;
      const place: QuestionInFile | undefined = places.get(question.id);
      if (!place) unplaced.push(question.id);
      else {
        writeAnswer(place, question.answer.split('\n'), options);
        filled += 1;
      }
    }
    return ok({ bytes: packWordFile(file, today), found: places.size, filled, unplaced });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return fail(error.code, error.where === '' ? {} : { where: error.where });
  }
}
