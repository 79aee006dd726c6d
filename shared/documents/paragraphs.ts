import { Bookmark, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import { textRuns, type TextMarks } from './text-runs.ts';

/** A paragraph of `text` in the style named; null where the text is empty, so that no empty paragraph is made. */
export function paragraph(text: string, style?: string, marks?: TextMarks): Paragraph | null {
  const runs = textRuns(text, marks);
  return runs.length === 0 ? null : styled(runs, style);
}

/** A paragraph of ready runs and links. */
export function styled(children: readonly ParagraphChild[], style?: string): Paragraph {
  return new Paragraph({ children, ...(style && { style }) });
}

/** A heading of level 1–6; with `anchor` (see `anchorOf`) it can be linked to. */
export function heading(
  level: 1 | 2 | 3,
  text: string,
  options: { anchor?: string } & TextMarks = {},
) {
  const runs = textRuns(text, options);
  const children = options.anchor ? [new Bookmark({ id: options.anchor, children: runs })] : runs;
  return styled(children, `Heading${level}`);
}

/** `Label:<tab>text`, for the identification data under the title. */
export function labelled(label: string, text: string): Paragraph | null {
  const runs = textRuns(text);
  if (runs.length === 0) return null;
  const start = new TextRun({ bold: true, text: `${label}:` });
  return styled([start, new TextRun({ children: [new Tab()] }), ...runs], 'Identification');
}
