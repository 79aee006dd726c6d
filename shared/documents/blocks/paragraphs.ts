import { BookmarkEnd, BookmarkStart, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import { styledParagraph } from './styled-paragraph.ts';
import { runsWithYears, textRuns, type TextMarks } from './text-runs.ts';

const TITLES = new Set(['Title', 'CoverTitle', 'LetterTitle', 'Subtitle']);

/**
 * A paragraph of `text` in the style named; null where the text is empty, so that no empty paragraph is made. In a title
 * years stay on one line.
 */
export function paragraph(text: string, style = '', marks?: TextMarks): Paragraph | null {
  const runs = TITLES.has(style) ? runsWithYears(text, marks) : textRuns(text, marks);
  return runs.length === 0 ? null : styled(runs, style);
}

/** A paragraph of ready runs and links. */
export function styled(children: readonly ParagraphChild[], style?: string): Paragraph {
  return style ? styledParagraph(children, style) : new Paragraph({ children });
}

/** The bookmark of the heading numbered `anchor`; Word takes a letter or underscore first, at most 40 characters. */
export function anchorName(anchor: number): string {
  return `_Toc${anchor}`;
}

/** A heading. With `anchor`, a number of its own in the document, it can be linked to. */
export function heading(
  level: 1 | 2 | 3,
  text: string,
  options: { anchor?: number } & TextMarks = {},
): Paragraph {
  const { anchor, ...marks } = options;
  const runs = textRuns(text, marks);
  const style = `Heading${level}`;
  if (anchor === undefined) return styled(runs, style);
  const paragraphWithMark = new Paragraph({ style });
  for (const part of [
    new BookmarkStart(anchorName(anchor), anchor),
    ...runs,
    new BookmarkEnd(anchor),
  ]) {
    paragraphWithMark.addChildElement(part);
  }
  return paragraphWithMark;
}

/**
 * `Label:<tab>text`, for the identification data under the title; null where the text, or the ready runs, are empty. With
 * `keepNext` no page ends below it.
 */
export function labelled(
  label: string,
  content: string | readonly ParagraphChild[],
  keepNext = false,
): Paragraph | null {
  const runs = typeof content === 'string' ? runsWithYears(content) : content;
  if (runs.length === 0) return null;
  const start = new TextRun({ style: 'Strong', text: `${label}:` });
  const children = [start, new TextRun({ children: [new Tab()] }), ...runs];
  if (keepNext) return new Paragraph({ style: 'Identification', keepNext, children });
  return styled(children, 'Identification');
}

/** `Label:<tab>` with room for what is written by hand or by another program, where there is nothing to print yet. */
export function labelAlone(label: string): Paragraph {
  const start = new TextRun({ style: 'Strong', text: `${label}:` });
  return styled([start, new TextRun({ children: [new Tab()] })], 'Identification');
}
