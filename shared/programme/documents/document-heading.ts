import { BookmarkEnd, BookmarkStart, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { anchorName } from '../../documents/blocks/paragraphs.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { plainRun, textRuns } from '../../documents/blocks/text-runs.ts';

export type DocumentHeading = {
  /** 1 is the highest; Word has six that are told apart. */
  level: number;
  /** Its number in the document, by which it is linked to. */
  anchor: number;
  /** What its number reads; it stands out to the left of the title. */
  number?: string;
  /** Before the title, in place of a number that stands out: "Liite 1." */
  prefix?: string;
  /** What of the prefix is in a language of its own. */
  within?: readonly TextInLanguage[];
  title: readonly TextRun[];
  onNewPage?: boolean;
};

/** How far a title stands from its number, level by level, in twips. */
const TITLE_AT = [567, 680, 794, 907, 907, 907];

/**
 * A heading with its number as text. The numbers are the programme's own (an action is called 1.3 on screens, in tables
 * and in forms that come back), and Word's automatic ones would change when a heading is taken out of a copy.
 */
export function documentHeading(heading: DocumentHeading): Paragraph {
  const { anchor, number, prefix, within = [], title, onNewPage = false } = heading;
  const level = Math.min(6, heading.level);
  const at = TITLE_AT[level - 1] ?? 0;
  const paragraph = new Paragraph({
    style: `Heading${level}`,
    ...(onNewPage && { pageBreakBefore: true }),
    ...(number && {
      indent: { left: at, hanging: at },
      tabStops: [{ type: TabStopType.LEFT, position: at }],
    }),
  });
  const parts = [
    new BookmarkStart(anchorName(anchor), anchor),
    ...(number ? [plainRun(number), new TextRun({ children: [new Tab()] })] : []),
    ...(prefix ? [...textRuns(prefix, { within }), plainRun(' ')] : []),
    ...title,
    new BookmarkEnd(anchor),
  ];
  for (const part of parts) paragraph.addChildElement(part);
  return paragraph;
}
