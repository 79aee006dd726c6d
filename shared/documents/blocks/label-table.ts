import {
  BorderStyle,
  HeightRule,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type Table,
} from 'docx';
import type { SheetPage } from '../office-document.ts';
import { paragraph } from './paragraphs.ts';
import { DescribedTable } from './table.ts';
import { textRuns } from './text-runs.ts';

/** A sheet of labels, in millimetres: its labels stand in the middle of an A4 page, side by side with a gap between. */
export type LabelGrid = {
  columns: number;
  rows: number;
  width: number;
  height: number;
  gap: number;
};

const A4_MM = { width: 210, height: 297 } as const;
/** What printers leave white at the edges. */
const UNPRINTED_MM = 5;
/** From the edge of a label to its text. */
const INSET_MM = 5;
/** What must stay white above and below the text together. */
const LEAST_EDGE_MM = 3;
/** A line and a letter of the style LabelText, measured generously. */
const LINE_MM = 4.4;
const LETTER_MM = 1.8;

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const sideOf = ({ columns, width, gap }: LabelGrid) =>
  (A4_MM.width - columns * width - (columns - 1) * gap) / 2;
const topOf = ({ rows, height }: LabelGrid) => (A4_MM.height - rows * height) / 2;

/** How much text a label holds: lines, and letters in a line of Calibri 10 as it is on average. */
export function labelRoom({ width, height }: LabelGrid): { lines: number; letters: number } {
  return {
    lines: Math.floor((height - LEAST_EDGE_MM) / LINE_MM),
    letters: Math.floor((width - 2 * INSET_MM) / LETTER_MM),
  };
}

/** The page that the labels are printed on: nothing but the table, and room for its header row above the labels. */
export function labelPage(grid: LabelGrid): SheetPage {
  const side = twips(sideOf(grid));
  return { top: twips(UNPRINTED_MM), bottom: twips(UNPRINTED_MM), left: side, right: side };
}

/**
 * Labels as a table that fills sheet after sheet, row by row; each label is its lines, an empty one has none. The header
 * row, which tells those who do not see it what the columns are, stands in the margin above the labels of every sheet.
 */
export function labelTable(
  grid: LabelGrid,
  labels: readonly (readonly string[])[],
  texts: { title: string; description: string; columnHeadings: readonly string[] },
): Table {
  const { columns, height } = grid;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: twips(topOf(grid) - UNPRINTED_MM), rule: HeightRule.EXACT },
    children: texts.columnHeadings.map((text) => cell([paragraph(text, 'LabelHeading')])),
  });
  const rows = Array.from({ length: Math.ceil(labels.length / columns) }, (_, row) => {
    const inRow = Array.from({ length: columns }, (__, at) => labels[row * columns + at] ?? []);
    return new TableRow({
      cantSplit: true,
      height: { value: twips(height), rule: HeightRule.EXACT },
      children: inRow.map((lines) => cell(labelOf(lines))),
    });
  });
  const widths = columnWidths(grid);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  return new DescribedTable(
    {
      rows: [header, ...rows],
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    },
    texts.title,
    texts.description,
  );
}

/** Half of each gap belongs to the columns beside it. */
function columnWidths({ columns, width, gap }: LabelGrid): number[] {
  return Array.from({ length: columns }, (_, at) => {
    const gaps = Number(at > 0) + Number(at < columns - 1);
    return twips(width + (gaps * gap) / 2);
  });
}

/** One paragraph with line breaks: a label is read as one address. */
function labelOf(lines: readonly string[]): (Paragraph | null)[] {
  const text = lines.join('\n');
  return [text === '' ? null : new Paragraph({ style: 'LabelText', children: textRuns(text) })];
}

function cell(content: readonly (Paragraph | null)[]): TableCell {
  const children = content.filter((child) => child !== null);
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: twips(INSET_MM), right: twips(INSET_MM), marginUnitType: WidthType.DXA },
    children: children.length > 0 ? children : [new Paragraph({ style: 'LabelText' })],
  });
}
