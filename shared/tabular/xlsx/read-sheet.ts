import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import { attributesOf, eachAttribute, type XmlHandler } from '../../xml/scan-xml.ts';
import type { SheetContent } from '../workbook/sheet-content.ts';
import type { ZipPart } from '../../zip/open-zip.ts';
import { columnOf, parseRange } from '../workbook/cell-reference.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { formatGeneral, type NumberFormat } from './format-number.ts';
import { scanPart } from '../../xml/scan-part.ts';
import { formatIsoDate } from './format-iso-date.ts';

export type SheetContext = { strings: string[]; formats: NumberFormat[] };

/** A sheet with the links of its cells, by the id of the relation. */
export type LinkedSheetContent = SheetContent & { links: { reference: string; id: string }[] };

/** Reads a worksheet part: the text of each filled cell as Excel shows it. Formulas are never run. */
export function readSheet(part: ZipPart, context: SheetContext): LinkedSheetContent {
  const sheet: LinkedSheetContent = {
    rows: [],
    merges: [],
    hiddenColumns: [],
    links: [],
    unknownFormulas: [],
    outside: [],
  };
  scanPart(part, sheetHandler(sheet, context));
  sheet.rows.sort((a, b) => a.line - b.line);
  return sheet;
}

type OpenCell = { column: number; type: string; style: number; value: string; formula: boolean };

function sheetHandler(sheet: LinkedSheetContent, context: SheetContext): XmlHandler {
  let line = 0;
  let hidden = false;
  let cells: string[] = [];
  let nextColumn = 0;
  let cellCount = 0;
  let filled = 0;
  let characters = 0;
  const cell: OpenCell = { column: 0, type: '', style: 0, value: '', formula: false };
  let inCell = false;
  let reading = false;
  let phonetic = 0;

  const openCell = (raw: string) => {
    inCell = true;
    cell.column = nextColumn;
    cell.type = 'n';
    cell.style = 0;
    cell.value = '';
    cell.formula = false;
    eachAttribute(raw, (name, value) => {
      if (name === 'r') cell.column = columnOf(value);
      else if (name === 's') cell.style = Number(value);
      else if (name === 't') cell.type = value;
    });
    nextColumn = cell.column + 1;
  };

  const closeCell = () => {
    inCell = false;
    if (cell.value === '') {
      if (cell.formula && cell.type !== 'str') {
        sheet.unknownFormulas.push({ line, column: cell.column });
      }
      return;
    }
    const text = textOf(cell, context);
    if (text === '') return;
    characters += text.length;
    if (cell.column < 0 || cell.column >= LIMITS.columns) {
      sheet.outside.push({ line, column: cell.column, text });
      if (sheet.outside.length > LIMITS.outside) {
        throw new TableError('too-large', { columns: LIMITS.columns });
      }
      return;
    }
    filled += 1;
    while (cells.length < cell.column) cells.push('');
    cells[cell.column] = text;
  };

  const closeRow = () => {
    if (cells.length === 0) return;
    cellCount += cells.length;
    sheet.rows.push({ line, cells, hidden });
    if (
      sheet.rows.length > LIMITS.rows ||
      filled > LIMITS.cells ||
      cellCount > LIMITS.places ||
      characters > LIMITS.characters
    ) {
      throw new TableError('too-large', { rows: LIMITS.rows, cells: LIMITS.cells });
    }
  };

  return {
    open(name, raw) {
      if (name === 'c') openCell(raw);
      else if (inCell) {
        if (name === 'v' || name === 't') reading = phonetic === 0;
        else if (name === 'f') cell.formula = true;
        else if (name === 'rPh') phonetic += 1;
      } else if (name === 'row') {
        line += 1;
        hidden = false;
        cells = [];
        nextColumn = 0;
        eachAttribute(raw, (attribute, value) => {
          if (attribute === 'r') line = /^[1-9]\d{0,6}$/.test(value) ? Number(value) : line;
          else if (attribute === 'hidden') hidden = value === '1' || value === 'true';
        });
      } else readSheetPart(sheet, name, raw);
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'row') closeRow();
    },
    text(text) {
      if (reading) cell.value += text;
    },
  };
}

/** What stands around the cells: hidden columns, merged ranges, links. */
function readSheetPart(sheet: LinkedSheetContent, name: string, raw: string): void {
  if (name === 'col') {
    const attributes = attributesOf(raw);
    const isHidden = attributes.get('hidden');
    if (isHidden === '1' || isHidden === 'true') {
      const from = Number(attributes.get('min')) - 1;
      sheet.hiddenColumns.push({ from, to: Number(attributes.get('max')) - 1 });
    }
  } else if (name === 'mergeCell') {
    const range = parseRange(attributesOf(raw).get('ref') ?? '');
    if (range) sheet.merges.push(range);
  } else if (name === 'hyperlink') {
    const attributes = attributesOf(raw);
    const id = attributes.get('id');
    if (id) sheet.links.push({ reference: attributes.get('ref') ?? '', id });
  }
}

function textOf(cell: OpenCell, context: SheetContext): string {
  if (cell.type === 's') {
    const text = context.strings[Number(cell.value)];
    if (text === undefined) throw new TableError('damaged');
    return text;
  }
  if (cell.type === 'inlineStr' || cell.type === 'str') return decodeEscapes(cell.value);
  if (cell.type === 'e') return cell.value;
  if (cell.type === 'b') return cell.value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (cell.type === 'd') return formatIsoDate(cell.value);
  const value = Number(cell.value);
  if (cell.value.trim() === '' || Number.isNaN(value)) return cell.value;
  const format = context.formats[cell.style];
  // Most numbers of a list have no format: what is written is what is shown.
  if (!format && /^\d{1,15}$/.test(cell.value)) return cell.value;
  return (format ?? formatGeneral)(value);
}
