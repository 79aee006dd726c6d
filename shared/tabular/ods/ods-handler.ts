import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import type { SheetContent } from '../workbook/sheet-content.ts';
import { formatGeneral } from '../xlsx/format-number.ts';
import { formatIsoDate } from '../xlsx/format-iso-date.ts';
import { attributesOf, type XmlHandler } from '../../xml/scan-xml.ts';

export type OdsTable = { name: string; hidden: boolean; content: SheetContent };

type OpenCell = {
  text: string;
  paragraphs: number;
  address: string;
  repeat: number;
  rows: number;
  covered: boolean;
  attributes: Map<string, string>;
};

/**
 * Gathers the tables of an OpenDocument spreadsheet. A cell's text is what the program showed when it saved, so formats
 * and formulas need no reading. Repeated blank rows and columns, of which there may be a million, cost nothing.
 */
export function odsHandler(tables: OdsTable[], seen: { spreadsheet: boolean }): XmlHandler {
  const hiddenStyles = new Set<string>();
  let style = '';
  let table: OdsTable | null = null;
  let depth = 0;
  let line = 0;
  let row = { cells: [] as string[], filled: 0, repeat: 1, hidden: false };
  let column = 0;
  let tableColumn = 0;
  let cell: OpenCell | null = null;
  let annotations = 0;
  let inParagraph = 0;
  let cellCount = 0;
  let filled = 0;
  let characters = 0;

  const openCell = (attributes: Map<string, string>, covered: boolean) => {
    cell = {
      text: '',
      paragraphs: 0,
      address: '',
      repeat: numberOf(attributes.get('number-columns-repeated')),
      rows: numberOf(attributes.get('number-rows-spanned')),
      covered,
      attributes,
    };
  };
  const closeCell = (open: OpenCell) => {
    cell = null;
    const { address, repeat, rows, covered } = open;
    const text = open.paragraphs > 0 ? open.text : storedValue(open.attributes);
    const value = address && text && !text.includes('@') ? `${text} <${address}>` : text;
    if (value === '' && !covered && hasNoResult(open.attributes)) {
      table?.content.unknownFormulas.push({ line: line + 1, column });
    }
    if (value !== '' && !covered) {
      const places = Math.max(0, Math.min(repeat, LIMITS.columns - column));
      if (places < repeat) {
        const outside = table?.content.outside;
        outside?.push({ line: line + 1, column: Math.max(column, LIMITS.columns), text: value });
        if (outside && outside.length > LIMITS.outside) {
          throw new TableError('too-large', { columns: LIMITS.columns });
        }
      }
      if (places > 0) while (row.cells.length < column) row.cells.push('');
      for (let times = 0; times < places; times += 1) row.cells.push(value);
      characters += value.length * places;
      row.filled += places;
      if (rows > 1) {
        const from = { column, line: line + 1 };
        table?.content.merges.push({ from, to: { column, line: line + rows } });
      }
    }
    column += repeat;
  };
  const closeRow = () => {
    const { cells, repeat, hidden } = row;
    const rows = table?.content.rows;
    if (rows && cells.length > 0) {
      cellCount += cells.length * repeat;
      filled += row.filled * repeat;
      if (
        rows.length + repeat > LIMITS.rows ||
        filled > LIMITS.cells ||
        cellCount > LIMITS.places
      ) {
        throw new TableError('too-large', { rows: LIMITS.rows, cells: LIMITS.cells });
      }
      if (characters > LIMITS.characters) throw new TableError('too-large');
      for (let times = 0; times < repeat; times += 1) {
        rows.push({ line: line + 1 + times, cells: [...cells], hidden });
      }
    }
    line += repeat;
  };

  return {
    open(name, raw) {
      if (name === 'annotation') annotations += 1;
      else if (name === 'spreadsheet') seen.spreadsheet = true;
      else if (name === 'style') style = attributesOf(raw).get('name') ?? '';
      else if (name === 'table-properties') {
        if (attributesOf(raw).get('display') === 'false') hiddenStyles.add(style);
      } else if (name === 'table') {
        depth += 1;
        if (depth > 1 || !seen.spreadsheet) return;
        const attributes = attributesOf(raw);
        table = {
          name: attributes.get('name') ?? '',
          hidden: hiddenStyles.has(attributes.get('style-name') ?? ''),
          content: { rows: [], merges: [], hiddenColumns: [], unknownFormulas: [], outside: [] },
        };
        tables.push(table);
        line = 0;
        tableColumn = 0;
      } else if (!table || depth !== 1) return;
      else if (name === 'table-column') {
        const attributes = attributesOf(raw);
        const repeat = numberOf(attributes.get('number-columns-repeated'));
        if (isHidden(attributes)) {
          table.content.hiddenColumns.push({ from: tableColumn, to: tableColumn + repeat - 1 });
        }
        tableColumn += repeat;
      } else if (name === 'table-row') {
        const attributes = attributesOf(raw);
        const repeat = numberOf(attributes.get('number-rows-repeated'));
        row = { cells: [], filled: 0, repeat, hidden: isHidden(attributes) };
        column = 0;
      } else if (name === 'table-cell') openCell(attributesOf(raw), false);
      else if (name === 'covered-table-cell') openCell(attributesOf(raw), true);
      else if (cell && annotations === 0) openText(cell, name, raw);
    },
    close(name) {
      if (name === 'annotation') annotations -= 1;
      else if (name === 'table') {
        depth -= 1;
        if (depth === 0) table = null;
      } else if (name === 'p' || name === 'h') {
        if (annotations === 0 && cell) inParagraph -= 1;
      } else if ((name === 'table-cell' || name === 'covered-table-cell') && cell) closeCell(cell);
      else if (name === 'table-row' && table && depth === 1) closeRow();
    },
    text(text) {
      if (cell && inParagraph > 0 && annotations === 0)
        cell.text += text.replace(/[\t\r\n ]+/g, ' ');
    },
  };

  function openText(open: OpenCell, name: string, raw: string): void {
    if (name === 'p' || name === 'h') {
      if (open.paragraphs > 0) open.text += '\n';
      open.paragraphs += 1;
      inParagraph += 1;
    } else if (name === 's') {
      open.text += ' '.repeat(Math.min(numberOf(attributesOf(raw).get('c')), 100));
    } else if (name === 'tab') open.text += '\t';
    else if (name === 'line-break') open.text += '\n';
    else if (name === 'a') {
      open.address ||=
        /^mailto:([^?]+@[^?]+)/i.exec(attributesOf(raw).get('href') ?? '')?.[1] ?? '';
    }
  }
}

/** What a cell holds where the file does not say how it is shown, as some writers leave it (ODF 1.3 part 3, 19.385). */
function storedValue(attributes: Map<string, string>): string {
  const type = attributes.get('value-type');
  if (type === 'string') return attributes.get('string-value') ?? '';
  if (type === 'boolean') return (attributes.get('boolean-value') ?? '').toUpperCase();
  if (type === 'date') return formatIsoDate(attributes.get('date-value') ?? '');
  if (type === 'time') return attributes.get('time-value') ?? '';
  const text = attributes.get('value') ?? '';
  const value = Number(text);
  if (type === undefined || text.trim() === '' || Number.isNaN(value)) return text;
  return type === 'percentage' ? `${formatGeneral(value * 100)} %` : formatGeneral(value);
}

/** Whether a cell is worked out, and the file does not say to what. */
function hasNoResult(attributes: Map<string, string>): boolean {
  return attributes.has('formula') && !attributes.has('value-type');
}

function numberOf(text: string | undefined): number {
  return Math.max(1, Math.floor(Number(text ?? 1)) || 1);
}

function isHidden(attributes: Map<string, string>): boolean {
  const visibility = attributes.get('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
