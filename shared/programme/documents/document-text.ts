import { TextRun } from 'docx';
import { textRuns, type TextMarks } from '../../documents/blocks/text-runs.ts';
import { LANGUAGES, type Language, type LocalText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { isEmptyText, translationState, type TextValue } from '../translation-state.ts';
import type { Translated } from '../translated.ts';

/** What a text in the document's language lacks. */
export type TextGap = 'missing' | 'old';

/** A text as a document prints it; `language` is there where it is not the document's. */
export type TextInDocument<T extends TextValue> = {
  text: T | null;
  language?: Language;
  gap?: TextGap;
};

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
  if (found !== language) return { text: value, language: found, gap: 'missing' };
  const isOld = language !== 'fi' && translationState(text, language) === 'old';
  return { text: value, ...(isOld && { gap: 'old' }) };
}

/** A name that is not translated as the programme's texts are: of an organisation, of a level, of a recommendation. */
export function nameInDocument(
  text: LocalText | undefined,
  language: Language,
): TextInDocument<string> {
  const { text: found, language: own } = textInDocument<string>(text, language);
  return { text: found, ...(own && { language: own }) };
}

/** A line as runs, and after it in a draft (`remarks`) what it lacks. */
export function lineRuns(
  { text, language, gap }: TextInDocument<string>,
  options: { documentLanguage: Language; remarks: boolean; marks?: TextMarks },
): TextRun[] {
  const runs: TextRun[] = textRuns(text ?? '', {
    ...options.marks,
    ...(language && { language }),
  });
  if (!gap || !options.remarks || runs.length === 0) return runs;
  return [...runs, new TextRun(' '), ...remarkRuns(gap, options.documentLanguage)];
}

/** What a text lacks, as a remark. */
export function remarkRuns(gap: TextGap, language: Language): TextRun[] {
  const t = translatorFor(language);
  const text = t('programmeDocuments:marked', { gap: t(`programmeDocuments:gap.${gap}`) });
  return textRuns(text, { style: 'TextRemark' });
}
