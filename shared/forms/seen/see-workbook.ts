import { sheetsOfXlsx } from '../../tabular/xlsx/read-xlsx.ts';
import { readWorkbook } from '../../tabular/xlsx/read-workbook.ts';
import { sheetsOfOds } from '../../tabular/ods/read-ods.ts';
import {
  cellName,
  parseRange,
  type CellRange,
  type CellReference,
} from '../../tabular/workbook/cell-reference.ts';
import type { SheetContent, WorkbookSheet } from '../../tabular/workbook/sheet-content.ts';
import { parsePart } from '../../xml/parse-xml.ts';
import { descendants, ownText } from '../../xml/xml-tree.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { readMark } from '../marks.ts';
import {
  noMarks,
  type Seen,
  type SeenBlock,
  type SeenCell,
  type SeenFlag,
  type SeenRow,
  type SeenTable,
} from './seen.ts';
import { remarksOfOds } from './ods-remarks.ts';
import { NO_REMARKS, remarksOf, type Remarks } from './sheet-remarks.ts';

/** Whether a zip may be an Excel workbook. */
export function isWorkbook(zip: Zip): boolean {
  return zip.has('xl/workbook.xml');
}

/**
 * Reads what a person sees of an Excel workbook, as `seeWord` does: each sheet is a table. A mark in a hidden column belongs
 * to the cell after it. Throws `FileError`, `TableError`.
 */
export function seeWorkbook(zip: Zip): Seen {
  const core = zip.get('docprops/core.xml');
  const hasMacros = zip.has('xl/vbaproject.bin');
  const parts = readWorkbook(zip).sheets.map(({ part }) => remarksOf(zip, part.name));
  return {
    blocks: sheetsOfXlsx(zip).flatMap((sheet, at): SeenBlock[] =>
      sheet.hidden ? [] : [tableOf(sheet, parts[at]), ...(parts[at]?.shapes ?? [])],
    ),
    margins: [],
    properties: core ? descendants(parsePart(core).root).map(ownText) : [],
    comments: parts.flatMap(({ comments }) => comments),
    issues: hasMacros ? ['macros'] : [],
  };
}

/** Reads a spreadsheet of OpenDocument, as LibreOffice writes, in the same way. In: a zip that `isOds`. */
export function seeOds(zip: Zip): Seen {
  const parts = remarksOfOds(zip);
  return {
    blocks: sheetsOfOds(zip).flatMap((sheet, at): SeenBlock[] =>
      sheet.hidden ? [] : [tableOf(sheet, parts[at]), ...(parts[at]?.shapes ?? [])],
    ),
    ...{ margins: [], properties: [], issues: [] },
    comments: parts.flatMap(({ comments }) => comments),
  };
}

function tableOf({ read }: WorkbookSheet, remarks: Remarks = NO_REMARKS): SeenTable {
  return { kind: 'table', rows: rowsOf(read(), remarks) };
}

/** A cell of a row: where it is and what it says. */
type PlacedText = { column: number; text: string };

function rowsOf(content: SheetContent, { at, boxed }: Remarks): SeenRow[] {
  const { merges, hiddenColumns, unknownFormulas } = content;
  const formulas = new Set(unknownFormulas.map(cellName));
  // A cell may say nothing and have a comment, a picture or a formula without a result.
  const noted = [...at.keys(), ...formulas, ...boxed].flatMap(
    (name) => parseRange(name)?.from ?? [],
  );
  return textsOf(content, noted).map(({ line, texts, hidden }) => {
    const own = merges.filter(({ from, to }) => from.line <= line && line <= to.line);
    const isMerged = own.some(({ from, to }) => to.line > from.line);
    const seen: SeenCell[] = [];
    let names: string[] = [];
    let last = 0;
    for (const { column, text } of texts) {
      const place = cellName({ column, line });
      const isHidden =
        hidden || hiddenColumns.some(({ from, to }) => from <= column && column <= to);
      const mark = text.trim();
      const comments = at.get(place) ?? [];
      if (readMark(mark)) names.push(mark);
      else if (text !== '' || comments.length > 0 || formulas.has(place) || boxed.has(place)) {
        const flags: SeenFlag[] = [
          ...(isHidden ? (['hidden'] as const) : []),
          ...(comments.length > 0 ? (['comment'] as const) : []),
          ...(formulas.has(place) ? (['unknown-formula'] as const) : []),
          ...(boxed.has(place) ? (['text-box'] as const) : []),
        ];
        // The place of an answer is beside its label: what stands further off is beside an empty one.
        const isApart = seen.length === 1 && !own.some(spreadsTo(last, column - 1));
        if (isApart && text !== '' && column > last + 1) seen.push(emptyCell(isMerged));
        seen.push(cellOf(text, names, isMerged, { flags, comments }));
        names = [];
        last = column;
      }
    }
    // An answer that is empty is no cell of the file, unless the label is spread over its place.
    const isSpread = own.some(spreadsTo(last, last + 1));
    if (seen.length === 1 && !isSpread) {
      seen.push(emptyCell(isMerged));
    }
    return { cells: seen, isDeleted: false };
  });
}

/** The cells of each row that holds text, in order: those with text, far ones too, and those in `noted`. */
function textsOf({ rows, outside }: SheetContent, noted: readonly CellReference[]) {
  const seen = rows.map(({ line, cells, hidden }) => ({
    ...{ line, hidden },
    texts: cells.flatMap((text, column): PlacedText[] => (text === '' ? [] : [{ column, text }])),
  }));
  const byLine = new Map(seen.map((row) => [row.line, row]));
  for (const { line, column, text } of outside) {
    const row = byLine.get(line) ?? { line, hidden: false, texts: [] };
    row.texts.push({ column, text });
    if (!byLine.has(line)) seen.push(row);
    byLine.set(line, row);
  }
  const taken = new Set(
    seen.flatMap(({ line, texts }) => texts.map(({ column }) => cellName({ line, column }))),
  );
  for (const place of noted) {
    if (!taken.has(cellName(place))) {
      byLine.get(place.line)?.texts.push({ column: place.column, text: '' });
    }
    taken.add(cellName(place));
  }
  for (const { texts } of seen) texts.sort((one, other) => one.column - other.column);
  return seen.sort((one, other) => one.line - other.line);
}

/** Whether a merged range goes from column `from` or before it to column `to` or behind it. */
function spreadsTo(from: number, to: number): (range: CellRange) => boolean {
  return (range) => range.from.column <= from && range.to.column >= to;
}

function emptyCell(isMerged: boolean): SeenCell {
  return cellOf('', [], isMerged, { flags: [], comments: [] });
}

function cellOf(
  text: string,
  names: string[],
  isMerged: boolean,
  { flags, comments }: Pick<SeenCell, 'flags' | 'comments'>,
): SeenCell {
  return {
    ...{ flags, names, comments, pictures: [], hidden: [], isMerged, isDeleted: false },
    blocks: [{ kind: 'paragraph', text, ...noMarks() }],
  };
}
