import {
  Footer,
  Header,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  type Document,
  type FileChild,
  type PageNumberEstimator,
} from 'docx';
import type { DocumentFrame } from './document-kind.ts';
import {
  A4,
  COLOURS,
  REPORT_LANDSCAPE,
  REPORT_MARGINS,
  REPORT_PORTRAIT,
  type PageShape,
} from './pages/look.ts';
import { documentMarks } from './pages/page-header.ts';
import { styled } from './blocks/paragraphs.ts';
import { joinYears } from './texts/join-years.ts';
import { textRuns } from './blocks/text-runs.ts';
import { wordDocument } from './writing/word-document.ts';
import { publicityMark } from './publicity.ts';
import { SectionBlocks } from './writing/written-blocks.ts';

/** A part of a report that has its own paper: its own orientation, or a cover without a header. */
export type ReportSection = {
  orientation: PageShape['orientation'];
  /** `null`s are left out; there must be something else. What has many blocks makes them as they are asked for. */
  children: Iterable<FileChild | null>;
  /** A cover: no header; what stands at its foot. */
  cover?: { foot: readonly (Paragraph | null)[] };
};

/** The same whose blocks are written by who made them. */
export type WrittenReportSection = Omit<ReportSection, 'children'> & { children: SectionBlocks };

export type ReportOptions = {
  frame: DocumentFrame;
  title: string;
  sections: readonly (ReportSection | WrittenReportSection)[];
  sample: boolean;
  /** What works out the page numbers of the contents. */
  pageNumbers?: PageNumberEstimator | undefined;
};

/** Letters of 9-point Calibri that come to a twip's width, measured generously. */
const TWIPS_PER_LETTER = 88;
/** Room at the right of the header for marks and the page. */
const MARKS_WIDTH = 3400;

/**
 * A whole report: sections of their own orientation, each with a header of its own, since tab stops of an upright page
 * stand in the middle of a landscape one. Pages are counted from the cover on, so that the printed number is the one that
 * a reader of the file sees.
 */
export function reportDocument({
  frame,
  title,
  sections,
  sample,
  pageNumbers,
}: ReportOptions): Document {
  return wordDocument(frame, {
    title,
    ...(pageNumbers && { pageNumbers }),
    sections: sections.map(({ orientation, children, cover }) => {
      const page = orientation === 'landscape' ? REPORT_LANDSCAPE : REPORT_PORTRAIT;
      return {
        properties: {
          type: SectionType.NEXT_PAGE,
          page: {
            size: {
              ...A4,
              orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
            },
            margin: REPORT_MARGINS,
          },
        },
        headers: { default: cover ? emptyHeader() : reportHeader(frame, title, page, sample) },
        footers: { default: footer(cover?.foot) },
        children: children instanceof SectionBlocks ? children : present(children),
      };
    }),
  });
}

function* present(children: Iterable<FileChild | null>): Generator<FileChild> {
  for (const child of children) if (child) yield child;
}

function emptyHeader(): Header {
  return new Header({ children: [styled([], 'Header')] });
}

/** A section without a footer would have the one before it. */
function footer(foot: readonly (Paragraph | null)[] = []): Footer {
  const lines = foot.filter((line) => line !== null);
  return new Footer({ children: lines.length > 0 ? lines : [styled([], 'Footer')] });
}

/** The title at the left; marks, what is not public and the page at the right. */
function reportHeader(
  frame: DocumentFrame,
  title: string,
  page: PageShape,
  sample: boolean,
): Header {
  const shown = textRuns(joinYears(title));
  // What does not fit beside the marks stands below them, whole.
  const isBeside = title.length * TWIPS_PER_LETTER <= page.textWidth - MARKS_WIDTH;
  const marks = [
    ...documentMarks(frame, sample),
    ...(frame.publicity === 'public' ? [] : [publicityMark(frame)]),
  ].join(' · ');
  const line = {
    border: { bottom: { style: 'single', size: 4, space: 6, color: COLOURS.hairline } },
  } as const;
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        ...(isBeside && line),
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        children: [
          ...(isBeside ? shown : []),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(marks, { bold: true }),
          new TextRun(marks === '' ? '' : '   '),
          new SimpleField('PAGE', '1'),
        ],
      }),
      ...(isBeside ? [] : [new Paragraph({ style: 'Header', ...line, children: shown })]),
    ],
  });
}
