import { TextRun } from 'docx';
import { LOCALES, type Language } from '../i18n/languages.ts';
import { cleanText } from './clean-text.ts';

export type TextMarks = {
  bold?: boolean;
  /** Where the text is in another language than the document: read aloud and spelled in its own. */
  language?: Language | undefined;
  /** The id of a character style. */
  style?: string;
  /** Width of the letters in per cent of their usual one. */
  scale?: number;
};

/** `text`, cleaned, as runs: each line but the first begins with a line break. Empty text gives no run. */
export function textRuns(text: string, marks: TextMarks = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
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
