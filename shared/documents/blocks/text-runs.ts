import { TextRun, XmlComponent, type IXmlableObject } from 'docx';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { cleanText } from '../texts/clean-text.ts';
import { keepNumbers } from '../texts/no-break.ts';

export type TextMarks = {
  bold?: boolean;
  /** Where the text is in another language than the document: read aloud and spelled in its own. */
  language?: Language | undefined;
  /** The id of a character style. */
  style?: string;
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
export function textRuns(text: string, marks?: TextMarks): TextRun[] {
  return unchangedRuns(keepNumbers(text), marks);
}

/** The same with the spaces that the text has: for what comes back and is held against it. */
export function unchangedRuns(text: string, marks: TextMarks = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  const { bold, style, language } = marks;
  if (!(bold || style || language || clean.includes('\n'))) return [unchangedRun(clean)];
  return clean.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(marks.bold && { bold: true }),
        ...(marks.style && { style: marks.style }),
        ...(marks.language && { language: { value: LOCALES[marks.language] } }),
      }),
  );
}
