import type { IRunOptions } from 'docx';
import type { RichMark } from './rich-text.ts';

/** How marks make letters look in a run of a Word document: bold, italic, raised or lowered. */
export function letteringOf(
  marks: readonly RichMark[],
): Pick<IRunOptions, 'bold' | 'italics' | 'superScript' | 'subScript'> {
  const has = (type: RichMark['type']) => marks.some((mark) => mark.type === type);
  return {
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italics: true }),
    ...(has('superscript') && { superScript: true }),
    ...(has('subscript') && { subScript: true }),
  };
}
