import { TextRun, XmlComponent, type IXmlableObject } from 'docx';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { StandIn, TextInLanguage } from '../../text/in-language.ts';
import { LANGUAGE_MARK, OTHER_LANGUAGE } from '../texts/stand-ins.ts';
import { cleanText } from '../texts/clean-text.ts';
import { joinYears } from '../texts/join-years.ts';
import { keepNumbers } from '../texts/no-break.ts';

export type TextMarks = {
  bold?: boolean;
  /**
   * Where the text is in another language than the document: read aloud and spelled in its own. One that stands in for a
   * missing translation says so.
   */
  language?: Language | StandIn | undefined;
  /** The id of a character style. */
  style?: string;
  /** What stands within a sentence in a language of its own, in the order in which it stands there. */
  within?: readonly TextInLanguage[];
};

/** The library writes it so in every run. */
const KEEPS_SPACES = { _attr: { 'xml:space': 'preserve' } } as const;

/**
 * A run that is nothing but its words, as nearly all are. The library's own makes eight objects of it, which takes long
 * where there are ten thousand.
 */
class Words extends XmlComponent {
  readonly #words: string;

  constructor(words: string) {
    super('w:r');
    this.#words = words;
  }

  override prepForXml(): IXmlableObject {
    return { 'w:r': [{ 'w:t': [KEEPS_SPACES, this.#words] }] };
  }
}

/** A run of words that look like those around them. */
export function plainRun(words: string): TextRun {
  return unchangedRun(keepNumbers(words));
}

/** The library takes any component for a run; its types do not say so. */
function unchangedRun(words: string): TextRun {
  return new Words(words) as XmlComponent as TextRun;
}

/**
 * `text`, cleaned, as runs: each line but the first begins with a line break, and no number parts from its word at the
 * end of one (`keepNumbers`). Empty text gives no run.
 */
export function textRuns(text: string, marks: TextMarks = {}): TextRun[] {
  return unchangedRuns(keepNumbers(text), marks);
}

/** The same where years stay on one line: in titles and the lines below them. */
export function runsWithYears(text: string, marks: TextMarks = {}): TextRun[] {
  const within = marks.within?.map((part) => ({ ...part, text: joinYears(part.text) }));
  return textRuns(joinYears(text), { ...marks, ...(within && { within }) });
}

/** The same with the spaces that the text has: for what comes back and is held against it. */
export function unchangedRuns(text: string, marks: TextMarks = {}): TextRun[] {
  const clean = cleanText(text);
  return marks.within?.some(({ language }) => language)
    ? mixedRuns(clean, marks.within, marks)
    : runsOf(clean, marks);
}

/** Runs of a sentence in which other languages stand. */
function mixedRuns(
  sentence: string,
  parts: readonly TextInLanguage[],
  marks: TextMarks,
): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { text, language } of parts) {
    const words = keepNumbers(cleanText(text));
    const at = words === '' || !language ? -1 : sentence.indexOf(words, from);
    if (at < 0) continue;
    runs.push(...runsOf(sentence.slice(from, at), marks), ...runsOf(words, { ...marks, language }));
    from = at + words.length;
  }
  return [...runs, ...runsOf(sentence.slice(from), marks)];
}

function runsOf(clean: string, { bold, style, language }: TextMarks): TextRun[] {
  if (clean === '') return [];
  if (!(bold || style || language || clean.includes('\n'))) return [unchangedRun(clean)];
  const standIn = typeof language === 'object' ? language : undefined;
  const own = typeof language === 'object' ? language.from : language;
  const look = style ?? (standIn && !standIn.unasked ? OTHER_LANGUAGE : undefined);
  const runs = clean.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(bold && { bold: true }),
        ...(look && { style: look }),
        ...(own && { language: { value: LOCALES[own] } }),
      }),
  );
  return standIn && !standIn.quiet ? [...runs, ...languageMark(standIn)] : runs;
}

/** What stands beside a text that is not translated: ` (in Finnish)`. */
export function languageMark({ from, to }: StandIn, before = ' '): TextRun[] {
  const text = `${before}(${translatorFor(to)(`common:inLanguage.${from}`)})`;
  return [new TextRun({ text, style: LANGUAGE_MARK, bold: false })];
}
