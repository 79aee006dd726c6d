import {
  BuilderElement,
  InternalHyperlink,
  TextRun,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import { anchorName, paragraph, styled } from './paragraphs.ts';
import { textRuns } from './text-runs.ts';

/** A heading as the contents list shows it; `anchor` is the number given to the heading. */
export type ContentsEntry = { level: 1 | 2; text: string; anchor: number };

/**
 * A table of contents as links, filled in already and without page numbers: those are known only once the pages are
 * laid out, and a field that waits for them makes Word ask on opening. Word renews the list when the reader tells it to.
 * Written by hand, since the library numbers the anchors from a counter of the whole process.
 */
export function contentsList(
  title: string,
  entries: readonly ContentsEntry[],
): (Paragraph | null)[] {
  const deepest = Math.max(1, ...entries.map(({ level }) => level));
  return [
    paragraph(title, 'TOCHeading'),
    ...entries.map(({ level, text, anchor }, index) => {
      const link = new InternalHyperlink({ anchor: anchorName(anchor), children: textRuns(text) });
      const children: ParagraphChild[] = [link];
      if (index === 0) {
        const range = `"1-${deepest}"`;
        children.unshift(
          mark('begin'),
          instruction(`TOC \\o ${range} \\n ${range} \\h \\z`),
          mark('separate'),
        );
      }
      if (index === entries.length - 1) children.push(mark('end'));
      return styled(children, `TOC${level}`);
    }),
  ];
}

function mark(type: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { type: { key: 'w:fldCharType', value: type } };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}

function instruction(text: string): TextRun {
  const attributes = { space: { key: 'xml:space', value: 'preserve' } };
  const element = new BuilderElement({ name: 'w:instrText', attributes });
  element.addChildElement(` ${text} `);
  return new TextRun({ children: [element] });
}
