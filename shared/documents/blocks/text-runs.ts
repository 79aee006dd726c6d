import { TextRun, XmlComponent, type IXmlableObject } from 'docx';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { cleanText } from '../texts/clean-text.ts';

export type TextMarks = {
  bold?: boolean;
  /** Where the text is in another language than the document: read aloud and spelled in its own. */
  language?: Language | undefined;
  /** The id of a character style. */
  style?: string;
  /** Width of the letters in per cent of their usual one. */
  scale?: number;
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

/** A run of words that look like those around them. The library takes any component for it; its types do not say so. */
export function plainRun(words: string): TextRun {
  return new Words(words) as XmlComponent as TextRun;
}

/** `text`, cleaned, as runs: each line but the first begins with a line break. Empty text gives no run. */
export function textRuns(text: string, marks: TextMarks = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  const { bold, style, scale, language } = marks;
  if (!(bold || style || scale || language || clean.includes('\n'))) return [plainRun(clean)];
  return clean.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(marks.bold && { bold: true }),
        ...(marks.style && { style: marks.style }),
        ...(marks.scale && marks.scale < 100 && { scale: marks.scale }),
        ...(marks.language && { language: { value: LOCALES[marks.language] } }),
      }),
  );
}
