import {
  Header,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { pickText } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { documentDate } from '../texts/document-date.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { publicityMark } from '../publicity.ts';
import { COLOURS, type PageShape } from './look.ts';
import { textRuns } from '../blocks/text-runs.ts';

/** What a header prints: the frame, the kind's name, and whether made-up data are in the document. */
export type HeaderFacts = {
  frame: DocumentFrame;
  kindName: string;
  page: PageShape;
  sample: boolean;
};

/** Text at the left edge, at the kind's tab, and at the right edge. */
type HeaderLine = [left: ParagraphChild[], middle: ParagraphChild[], right: ParagraphChild[]];

/** Widest letters of 9-point bold Calibri come to this on average, in twips; measured generously. */
const TWIPS_PER_CHARACTER = 96;

/**
 * The header of the first page (SFS 2487: who, what, when, which case, page as `1 (3)`) and the shorter one of the
 * following pages. Tab stops, no layout table. Screen readers reach headers poorly: the body repeats these data.
 */
export function pageHeaders(facts: HeaderFacts): { first: Header; default: Header } {
  return {
    first: header(facts, firstPageLines(facts)),
    default: header(facts, followingPageLines(facts)),
  };
}

function firstPageLines(facts: HeaderFacts): HeaderLine[] {
  const { frame, kindName, page } = facts;
  const t = translatorFor(frame.language);
  const organisation = pickText(frame.sender.organisation, frame.language);
  const unit = textRuns(pickText(frame.sender.unit, frame.language));
  const date = textRuns(documentDate(frame.today, frame.language));
  const number =
    frame.caseNumber === undefined
      ? []
      : textRuns(t('documents:caseNumber', { number: frame.caseNumber }));
  const kind = textRuns(kindName, { bold: true });
  const who = textRuns(organisation, { bold: true });
  const top: HeaderLine[] = fits(organisation, page)
    ? [[who, kind, pageOfPages('1', '1')]]
    : [
        [who, [], []],
        [[], kind, pageOfPages('1', '1')],
      ];
  return [...top, [unit, date, number], [[], marks(facts), publicity(frame)]];
}

function followingPageLines(facts: HeaderFacts): HeaderLine[] {
  const { frame, kindName, page } = facts;
  const organisation = pickText(frame.sender.organisation, frame.language);
  return [
    [textRuns(kindName, { bold: true }), marks(facts), pageOfPages('2', '2')],
    [
      textRuns(fits(organisation, page) ? organisation : ''),
      textRuns(documentDate(frame.today, frame.language)),
      textRuns(frame.caseNumber ?? ''),
    ],
    // What is secret says so on each page, as a page may be copied alone.
    [[], [], frame.publicity === 'public' ? [] : publicity(frame)],
  ];
}

function publicity(frame: DocumentFrame): ParagraphChild[] {
  return textRuns(publicityMark(frame), { bold: frame.publicity !== 'public' });
}

/** Whether `text` ends before the kind's tab; beyond it, the tab would jump to the next stop. */
function fits(text: string, page: PageShape): boolean {
  return text.length * TWIPS_PER_CHARACTER < page.kindTab;
}

function marks({ frame, sample }: Pick<HeaderFacts, 'frame' | 'sample'>): ParagraphChild[] {
  return textRuns(documentMarks(frame, sample).join(' · '), { bold: true });
}

/** What must be seen on every page: that it is a draft, that there are made-up data in it. */
export function documentMarks({ language, state }: DocumentFrame, sample: boolean): string[] {
  const t = translatorFor(language);
  return [
    ...(state === 'draft' ? [t('documents:draft')] : []),
    ...(sample ? [t('documents:sample')] : []),
  ];
}

/** `1 (3)`. Word counts both anew when it lays out a header; the values given stand until then. */
function pageOfPages(page: string, pages: string): ParagraphChild[] {
  return [
    new SimpleField('PAGE', page),
    new TextRun(' ('),
    new SimpleField('NUMPAGES', pages),
    new TextRun(')'),
  ];
}

function header({ page }: HeaderFacts, lines: HeaderLine[]): Header {
  const filled = lines.filter((parts) => parts.some((part) => part.length > 0));
  return new Header({
    children: filled.map(
      ([left, middle, right], index) =>
        new Paragraph({
          style: 'Header',
          tabStops: [
            { type: TabStopType.LEFT, position: page.kindTab },
            { type: TabStopType.RIGHT, position: page.textWidth },
          ],
          ...(index === filled.length - 1 && {
            border: {
              bottom: { style: 'single', size: 4, space: 6, color: COLOURS.hairline },
            },
          }),
          children: [...left, ...afterTab(middle, right), ...afterTab(right)],
        }),
    ),
  });
}

/** A tab and what stands at it; nothing where that and all that follows are empty. */
function afterTab(children: ParagraphChild[], following: ParagraphChild[] = []): ParagraphChild[] {
  if (children.length === 0 && following.length === 0) return [];
  return [new TextRun({ children: [new Tab()] }), ...children];
}
