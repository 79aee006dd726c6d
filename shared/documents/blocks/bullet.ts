import { Paragraph } from 'docx';
import { textRuns, type TextMarks } from './text-runs.ts';

/** An item of a list with bullets, as Word knows lists; null where the text is empty. */
export function bullet(text: string, marks?: TextMarks): Paragraph | null {
  const children = textRuns(text, marks);
  if (children.length === 0) return null;
  // The library gives it the style ListParagraph by itself.
  return new Paragraph({ children, bullet: { level: 0 } });
}
