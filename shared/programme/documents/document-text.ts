import { TextRun } from 'docx';
import { languageMark, textRuns, type TextMarks } from '../../documents/blocks/text-runs.ts';
import { LANGUAGE_MARK } from '../../documents/texts/stand-ins.ts';
import { LANGUAGES, type Language, type LocalText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { isEmptyText, translationState, type TextValue } from '../translation-state.ts';
import { quietly, standIn, type StandIn, type TextInLanguage } from '../../text/in-language.ts';
import type { Translated } from '../translated.ts';

/** What a text in the document's language lacks. */
export type TextGap = 'missing' | 'old';

/** A text as a document prints it; `language` is there where it is not the document's. */
export type TextInDocument<T extends TextValue> = {
  text: T | null;
  language?: StandIn;
  gap?: TextGap;
};

/**
 * What a document says beside a text that lacks something: a draft what it lacks, a finished document in which language it
 * is.
 */
export type Remarks = 'lacks' | 'language';

/**
 * The text of the programme in `language`; where there is none, the Finnish one, or failing that any, with its own
 * language named, so that it is read aloud and spelled as it should.
 */
export function textInDocument<T extends TextValue>(
  text: Translated<T> | undefined,
  language: Language,
): TextInDocument<T> {
  const found = [language, ...LANGUAGES].find((one) => !isEmptyText(text?.[one]));
  if (found === undefined) return { text: null };
  const value = text?.[found] ?? null;
  if (found !== language) return { text: value, ...standIn(found, language), gap: 'missing' };
  const isOld = language !== 'fi' && translationState(text, language) === 'old';
  return { text: value, ...(isOld && { gap: 'old' }) };
}

/** A name that is not translated as the programme's texts are: of an organisation, of a level, of a recommendation. */
export function nameInDocument(
  text: LocalText | undefined,
  language: Language,
): TextInDocument<string> {
  const { text: found, language: own } = textInDocument<string>(text, language);
  return { text: found, ...(own && quietLanguage(own)) };
}

/** The same as it stands within a sentence or beside what says it already. */
export function withinSentence({ text, language }: TextInDocument<string>): TextInLanguage {
  return quietly({ text: text ?? '', ...(language && { language }) });
}

/** The same beside what does not say it: in which language it is, is told behind it. */
export function namedLanguage({ text, language }: TextInDocument<string>): TextInLanguage {
  return { text: text ?? '', ...(language && { language }) };
}

/** A line as runs, and after it what is to be said of it (`Remarks`). */
export function lineRuns(
  { text, language, gap }: TextInDocument<string>,
  options: { documentLanguage: Language; remarks: Remarks; marks?: TextMarks },
): TextRun[] {
  const isSaid = options.remarks === 'language';
  const own = language && (isSaid ? language : { ...language, quiet: true as const });
  const runs: TextRun[] = textRuns(text ?? '', { ...options.marks, ...(own && { language: own }) });
  if (!gap || options.remarks !== 'lacks' || runs.length === 0) return runs;
  return [...runs, new TextRun(' '), ...lackRuns(gap, options.documentLanguage)];
}

/** What stands before a text with form that lacks something; nothing where nothing is to be said of it. */
export function remarkRuns(
  { language, gap }: Pick<TextInDocument<TextValue>, 'language' | 'gap'>,
  options: { documentLanguage: Language; remarks: Remarks },
): TextRun[] {
  if (gap && options.remarks === 'lacks') return lackRuns(gap, options.documentLanguage);
  return language && options.remarks === 'language' ? languageMark(language, '') : [];
}

function lackRuns(gap: TextGap, language: Language): TextRun[] {
  const t = translatorFor(language);
  const text = t('programmeDocuments:marked', { gap: t(`programmeDocuments:gap.${gap}`) });
  return textRuns(text, { style: gap === 'missing' ? LANGUAGE_MARK : 'TextRemark' });
}

function quietLanguage(language: StandIn) {
  return { language: { ...language, quiet: true as const } };
}
