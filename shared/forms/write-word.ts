import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type Document,
  type FileChild,
  type ParagraphChild,
  type Table,
} from 'docx';
import { FixedElement } from '../documents/blocks/fixed-element.ts';
import { letterEnd, letterHead } from '../documents/blocks/letter.ts';
import { heading, labelled, paragraph, styled } from '../documents/blocks/paragraphs.ts';
import { DescribedTable } from '../documents/blocks/table.ts';
import { joinYears } from '../documents/texts/join-years.ts';
import { textRuns, unchangedRuns } from '../documents/blocks/text-runs.ts';
import { checkDocument } from '../documents/check/check-document.ts';
import type { DocumentFrame } from '../documents/document-kind.ts';
import { authorOf, type FinishedDocument } from '../documents/make-document.ts';
import { officeDocument } from '../documents/office-document.ts';
import { COLOURS, PORTRAIT } from '../documents/pages/look.ts';
import { packDocument } from '../documents/writing/pack-document.ts';
import type { Form } from './form.ts';
import { CODE_PROPERTY, rowBookmark, rowTag } from './marks.ts';
import {
  printedForm,
  sentText,
  type PrintedForm,
  type PrintedRow,
  type PrintedSection,
} from './printed-form.ts';

/** What is asked, and room for the answer: in twips. */
const WIDTHS = [3200, PORTRAIT.textWidth - 3200] as const;
/** A box that shows how much is wanted: lines for a text, one for the rest. */
const LEAST_HEIGHTS = { text: 1300, other: 454 } as const;

/** What a form is written with besides itself. */
export type FormOptions = {
  frame: DocumentFrame;
  /** The name of its kind, for the header of the pages. */
  kindName: string;
  /** Made-up data are in it. */
  sample?: boolean;
};

/**
 * Writes a form as a Word document of the office's look, checked.
 *
 * Each section is a table of two columns. A row is known again by three marks that are independent of each other: a code
 * that is seen, a hidden bookmark in the label, and the label itself. Answers are plain cells, which every program keeps;
 * only a choice has a control, within its line, since programs lose others. Nothing is protected: programs open protected
 * files as read-only, without a word. What is changed beside the answers is noticed when the form is read.
 */
export async function writeForm(form: Form, options: FormOptions): Promise<FinishedDocument> {
  const { frame } = options;
  const bytes = await packDocument(formDocument(form, options), {
    title: form.title,
    language: frame.language,
    today: frame.today,
    author: authorOf(frame),
    subject: form.code,
    keywords: [form.code],
  });
  return { bytes, report: checkDocument(bytes) };
}

function formDocument(form: Form, options: FormOptions): Document {
  const { frame, kindName, sample = false } = options;
  const { letter } = form;
  const printed = printedForm(form);
  const ids = counter();
  return officeDocument({
    frame,
    kindName,
    title: printed.title,
    sample,
    footLine: printed.foot,
    properties: [{ name: CODE_PROPERTY, value: form.code }],
    children: [
      ...(letter ? letterHead(letter, frame) : []),
      new Paragraph({
        style: 'Title',
        ...(letter && { spacing: { before: 240, after: 160 } }),
        children: textRuns(joinYears(printed.title)),
      }),
      ...printed.reference.map(({ label, text }) => labelled(label, text)),
      heading(1, printed.howToTitle),
      ...bullets(printed.howTo),
      ...(letter ? letterEnd(letter, frame) : []),
      ...(printed.meanings
        ? [heading(1, printed.meanings.title), ...bullets(printed.meanings.lines)]
        : []),
      ...printed.sections.flatMap((section) => sectionBlocks(form, printed, section, ids)),
    ],
  });
}

function bullets(lines: readonly string[]): Paragraph[] {
  return lines.map((text) => new Paragraph({ children: textRuns(text), bullet: { level: 0 } }));
}

/** Numbers that bookmarks and controls need, unlike each other in a file. */
function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}

function sectionBlocks(
  form: Form,
  printed: PrintedForm,
  { section, head, description, rows }: PrintedSection,
  ids: () => number,
): (FileChild | null)[] {
  return [
    heading(1, section.heading),
    ...(section.intro ?? []).map((text) => paragraph(text, 'Introduction')),
    answerTable(section.heading, description, [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          cell([paragraph(head.left, 'TableHeading')], 0, COLOURS.headerFill),
          cell([paragraph(head.right, 'TableHeading')], 1, COLOURS.headerFill),
        ],
      }),
      ...rows.flatMap((row) => [
        answerRow(row, { form: form.code, section: section.code, choose: printed.choose, ids }),
        ...earlierRow(row),
      ]),
    ]),
  ];
}

type RowPlace = { form: string; section: string; choose: string; ids: () => number };

function earlierRow({ earlier }: PrintedRow): TableRow[] {
  if (!earlier) return [];
  return [
    new TableRow({
      cantSplit: true,
      children: [
        cell([paragraph(earlier.label, 'LabelHeading')], 0, COLOURS.paleFill),
        cell([paragraph(earlier.text, 'LabelHeading')], 1, COLOURS.paleFill),
      ],
    }),
  ];
}

function answerRow(printed: PrintedRow, place: RowPlace): TableRow {
  const { row, hint } = printed;
  const least = row.kind === 'text' ? LEAST_HEIGHTS.text : LEAST_HEIGHTS.other;
  return new TableRow({
    // A question stays with its answer; one that is longer than a page is split all the same (Word, LibreOffice).
    cantSplit: true,
    height: { value: least, rule: HeightRule.ATLEAST },
    children: [
      cell([labelLine(printed, place), paragraph(hint, 'LabelHeading')], 0, COLOURS.headerFill),
      cell([answerLine(printed, place)], 1),
    ],
  });
}

/** The bookmark holds the label alone: who types behind it types behind the bookmark too. */
function labelLine(
  { label, code, number, row: { labelLanguage } }: PrintedRow,
  { form, section, ids }: RowPlace,
) {
  const id = ids();
  const line = new Paragraph({ style: 'TableLabel' });
  for (const part of [
    new BookmarkStart(rowBookmark(form, section, number), id),
    ...unchangedRuns(label, { language: labelLanguage }),
    new BookmarkEnd(id),
    // Smaller than the label, on its last line, and not to be spelled.
    new TextRun({ style: 'TextRemark', text: `\u00a0${code}`, noProof: true }),
  ]) {
    line.addChildElement(part);
  }
  return line;
}

function answerLine(printed: PrintedRow, place: RowPlace): Paragraph {
  const { row } = printed;
  const text = sentText(row);
  if (row.kind !== 'choice') return styled(unchangedRuns(text), 'TableText');
  return styled([choiceControl(printed, text, place)], 'TableText');
}

/** A list to choose from, within a line (ISO/IEC 29500-1, 17.5.2); children of its properties in their order there. */
function choiceControl(
  { row, number, label }: PrintedRow,
  chosen: string,
  { form, section, choose, ids }: RowPlace,
): ParagraphChild {
  const val = (value: string) => ({ _attr: { 'w:val': value } });
  const items = (row.options ?? []).map((option) => ({
    'w:listItem': { _attr: { 'w:displayText': option.label, 'w:value': option.key } },
  }));
  return new FixedElement({
    'w:sdt': [
      {
        'w:sdtPr': [
          { 'w:alias': val(label.replace(/\n/gu, ' ').slice(0, 60)) },
          { 'w:tag': val(rowTag(form, section, number)) },
          { 'w:id': val(String(1000 + ids())) },
          { 'w:lock': val('sdtLocked') },
          ...(chosen === '' ? [{ 'w:showingPlcHdr': { _attr: {} } }] : []),
          { 'w:dropDownList': items },
        ],
      },
      {
        'w:sdtContent': [
          chosen === ''
            ? { 'w:r': [{ 'w:rPr': [{ 'w:rStyle': val('TextRemark') }] }, { 'w:t': [choose] }] }
            : { 'w:r': [{ 'w:t': [chosen] }] },
        ],
      },
    ],
  }) as unknown as ParagraphChild;
}

function cell(content: readonly (Paragraph | null)[], column: 0 | 1, fill?: string): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column], type: WidthType.DXA },
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: content.filter((one) => one !== null),
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.slate } as const;

function answerTable(title: string, description: string, rows: TableRow[]): Table {
  return new DescribedTable(
    {
      rows,
      columnWidths: [...WIDTHS],
      width: { size: PORTRAIT.textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: 78, bottom: 78, left: 100, right: 100, marginUnitType: WidthType.DXA },
      borders: {
        top: LINE,
        bottom: LINE,
        left: LINE,
        right: LINE,
        insideHorizontal: LINE,
        insideVertical: LINE,
      },
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: true,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    },
    title,
    description,
  );
}
