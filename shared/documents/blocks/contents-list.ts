import {
  BuilderElement,
  InternalHyperlink,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { anchorName, paragraph } from './paragraphs.ts';
import { textRuns } from './text-runs.ts';
import type { TextInLanguage } from '../../text/in-language.ts';

/** A heading as the contents list shows it; `anchor` is the number given to the heading. */
export type ContentsEntry = {
  level: 1 | 2 | 3;
  /** The heading's own number, which stands before a tab. */
  number?: string;
  text: string;
  /** What of the text stands in a language of its own. */
  within?: readonly TextInLanguage[];
  anchor: number;
};

export type ContentsOptions = {
  /** The width between the margins. With it, page numbers stand at the right edge: the document must be given what counts them. */
  pageNumbersAt?: number;
  /** The list begins a page. */
  onNewPage?: boolean;
};

/** Where the number of an entry and its text begin, level by level, in twips. */
const NUMBER_AT = [0, 454, 1134] as const;
const TEXT_AT = [454, 1134, 1871] as const;
/** Left free at the right of an entry's text, for the page number. */
const RIGHT = 567;

/**
 * A table of contents as links, filled in already. Page numbers are known only once the pages are laid out, and a field
 * that waits for them makes Word ask on opening: without `pageNumbersAt` there are none. Word renews the list when the
 * reader tells it to. Written by hand, since the library numbers the anchors from a counter of the whole process.
 */
export function contentsList(
  title: string,
  entries: readonly ContentsEntry[],
  { pageNumbersAt, onNewPage = false }: ContentsOptions = {},
): (Paragraph | null)[] {
  const deepest = Math.max(1, ...entries.map(({ level }) => level));
  const range = `"1-${deepest}"`;
  const withoutNumbers = pageNumbersAt === undefined ? ` \\n ${range}` : '';
  const beginning = [
    mark('begin'),
    instruction(`TOC \\o ${range}${withoutNumbers} \\h \\z`),
    mark('separate'),
  ];
  return [
    onNewPage
      ? new Paragraph({
          style: 'TOCHeading',
          pageBreakBefore: true,
          children: textRuns(title),
        })
      : paragraph(title, 'TOCHeading'),
    ...entries.map((entry, index) => {
      const children: ParagraphChild[] = [linkOf(entry, pageNumbersAt !== undefined)];
      if (index === 0) children.unshift(...beginning);
      if (index === entries.length - 1) children.push(mark('end'));
      return new Paragraph({
        style: `TOC${entry.level}`,
        ...placesOf(entry, pageNumbersAt),
        children,
      });
    }),
  ];
}

function linkOf(
  { number, text, within = [], anchor }: ContentsEntry,
  hasPage: boolean,
): InternalHyperlink {
  const tab = () => new TextRun({ children: [new Tab()] });
  return new InternalHyperlink({
    anchor: anchorName(anchor),
    children: [
      ...(number === undefined ? [] : [...textRuns(number), tab()]),
      ...textRuns(text, { within }),
      ...(hasPage ? [tab(), new PageReference(anchorName(anchor))] : []),
    ],
  });
}

/** Indents and tabs of an entry; none of its own where it has neither number nor page. */
function placesOf({ level, number }: ContentsEntry, pageNumbersAt: number | undefined) {
  if (number === undefined && pageNumbersAt === undefined) return {};
  const left = number === undefined ? NUMBER_AT[level - 1] : TEXT_AT[level - 1];
  const hanging = number === undefined ? 0 : (left ?? 0) - (NUMBER_AT[level - 1] ?? 0);
  return {
    indent: { left: left ?? 0, hanging, right: RIGHT },
    tabStops: [
      ...(number === undefined ? [] : [{ type: TabStopType.LEFT, position: left ?? 0 }]),
      ...(pageNumbersAt === undefined
        ? []
        : [{ type: TabStopType.RIGHT, position: pageNumbersAt, leader: 'dot' as const }]),
    ],
  };
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
