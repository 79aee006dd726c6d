import {
  BuilderElement,
  Paragraph,
  Table,
  TableLayoutType,
  TableProperties,
  TableRow,
  WidthType,
  XmlComponent,
  type ITableOptions,
  type TableCell,
} from 'docx';
import { cleanText } from '../texts/clean-text.ts';
import { paragraph } from './paragraphs.ts';
import { TABLE_STYLE } from '../pages/style-list.ts';
import { FixedElement } from './fixed-element.ts';

/**
 * A column: its heading, as text or ready paragraphs, and its width in twips. The widths of a table add up to the page's
 * text width.
 */
export type TableColumn = { heading: string | TableCellContent; width: number };

/** What a cell holds; `null`s are left out. An empty cell is written as a dash, which is read aloud. */
export type TableCellContent = readonly (Paragraph | null)[];

export type OfficeTableOptions = {
  /** What the table is, for those who do not see it (Word: table properties, alternative text). */
  title: string;
  description: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCellContent[])[];
  /** All rows on one page where one page holds them; for tables of a few rows, since what is before it may stay half empty. */
  whole?: boolean;
  /** False where the first column does not say what each row is; else it is marked as the header of its rows. */
  rowHeaders?: boolean;
  /** Rows close to each other, where much has to stand on one page. */
  compact?: boolean;
};

const COMPACT_MARGINS = {
  top: 30,
  bottom: 30,
  left: 100,
  right: 100,
  marginUnitType: WidthType.DXA,
};

/** docx has no option for a table's alternative text: the two elements close `w:tblPr`. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties: unknown = this.root.find((child) => child instanceof TableProperties);
    if (!(properties instanceof TableProperties)) throw new Error('A table without properties');
    properties.addChildElement(textElement('w:tblCaption', title));
    properties.addChildElement(textElement('w:tblDescription', description));
  }
}

function textElement(name: string, text: string): BuilderElement<{ val: string }> {
  return new BuilderElement<{ val: string }>({
    name,
    attributes: { val: { key: 'w:val', value: cleanText(text).replace(/\n/gu, ' ') } },
  });
}

/**
 * A table: one header row, repeated on each page; rows that do not break over pages; fixed widths, so that Word,
 * LibreOffice and others lay it out alike. There must be rows: of an empty list, say so in a paragraph instead.
 */
export function officeTable({
  title,
  description,
  columns,
  rows,
  whole = false,
  rowHeaders = true,
  compact = false,
}: OfficeTableOptions): Table {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map(({ heading }) =>
      cell(typeof heading === 'string' ? [paragraph(heading, 'TableHeading')] : heading),
    ),
  });
  const body = rows.map(
    (cells, index) =>
      new TableRow({
        cantSplit: true,
        // The last row never stands alone on a page; keeping more together leaves pages half empty.
        ...((whole ? index < rows.length - 1 : index === rows.length - 2) && { keepNext: true }),
        children: cells.map((content) => cell(content)),
      }),
  );
  return new DescribedTable(
    {
      style: TABLE_STYLE,
      ...(compact && { margins: COMPACT_MARGINS }),
      rows: [header, ...body],
      columnWidths: columns.map(({ width }) => width),
      width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: rowHeaders,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    },
    title,
    description,
  );
}

function cell(content: TableCellContent): TableCell {
  return new Cell(content.filter((child) => child !== null)) as XmlComponent as TableCell;
}

/** What is written of the cells of a width. */
const widths = new Map<number, FixedElement>();

function widthOf(twips: number): FixedElement {
  const known = widths.get(twips);
  if (known) return known;
  const width = { 'w:tcW': { _attr: { 'w:type': WidthType.DXA, 'w:w': twips } } };
  const made = new FixedElement({ 'w:tcPr': [width] });
  widths.set(twips, made);
  return made;
}

/**
 * A cell that has its column's width and nothing else of its own. The library's makes six objects of that, which takes
 * long where there are ten thousand; of a cell, the library's table asks for no more than there is here.
 */
class Cell extends XmlComponent {
  readonly options = {};

  constructor(children: readonly Paragraph[]) {
    super('w:tc');
    this.root = [
      null,
      ...(children.length > 0 ? children : [new Paragraph({ text: '–', style: 'TableText' })]),
    ];
  }

  setColumnWidth(twips: number): void {
    this.root[0] = widthOf(twips);
  }
}
