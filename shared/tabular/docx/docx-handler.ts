import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import { mailAddressOf } from '../../xml/relations.ts';
import { attributesOf, type XmlHandler } from '../../xml/scan-xml.ts';

/** A cell of a Word table: `span` columns wide; `goesOn` where it belongs to the cell above it. */
export type DocxCell = { text: string; span: number; goesOn: boolean };
export type DocxTable = { rows: DocxCell[][] };

/** What a document holds: its tables, and the lines outside of them. */
export type DocxContent = { tables: DocxTable[]; lines: string[] };

/** Letters outside of tables that are kept: enough for the recipients of any message. */
const MOST_OUTSIDE = 2_000_000;

/**
 * Gathers the tables of a WordprocessingML document (ECMA-376 part 1, 17.4). A table within a cell is that cell's text.
 * What was deleted under change tracking, instructions of fields and the second form of a drawing are no text. Not over the
 * tree of `shared/word`: a list may be as long as its limits allow, which stop it while it is scanned, before it is held.
 */
export function docxHandler(content: DocxContent, links: ReadonlyMap<string, string>): XmlHandler {
  let depth = 0;
  let cell: DocxCell | null = null;
  let row: DocxCell[] = [];
  let rows: DocxCell[][] = [];
  let line = '';
  let outside = 0;
  let unseen = 0;
  let isText = false;
  let isRowSkipped = false;
  let address = '';
  let cells = 0;
  let characters = 0;

  const write = (text: string) => {
    characters += text.length;
    if (characters > LIMITS.characters) throw new TableError('too-large');
    if (cell) cell.text += text;
    else if (outside < MOST_OUTSIDE) {
      outside += text.length;
      line += text;
    }
  };
  const closeLink = () => {
    const shown = cell ? cell.text : line;
    if (address && !shown.includes(address)) write(` <${address}>`);
    address = '';
  };

  return {
    open(name, raw) {
      if (UNSEEN.has(name)) unseen += 1;
      if (unseen > 0) return;
      if (name === 'tbl') {
        depth += 1;
        if (depth === 1) rows = [];
      } else if (name === 't') isText = true;
      else if (name === 'tab') write('\t');
      else if (name === 'br' || name === 'cr') write('\n');
      else if (name === 'noBreakHyphen') write('-');
      else if (name === 'hyperlink')
        address = mailAddressOf(links.get(attributesOf(raw).get('id') ?? '') ?? '');
      else if (depth !== 1) return;
      else if (name === 'tr') {
        row = [];
        isRowSkipped = false;
        if (rows.length >= LIMITS.rows) throw new TableError('too-large', { rows: LIMITS.rows });
      } else if (name === 'tc') cell = { text: '', span: 1, goesOn: false };
      else if (name === 'gridBefore') {
        row.push({ text: '', span: numberOf(raw), goesOn: false });
      } else if (name === 'del' && !cell) isRowSkipped = true;
      else if (!cell) return;
      else if (name === 'gridSpan') cell.span = numberOf(raw);
      else if (name === 'vMerge') cell.goesOn = attributesOf(raw).get('val') !== 'restart';
    },
    close(name) {
      if (UNSEEN.has(name)) {
        unseen -= 1;
        return;
      }
      if (unseen > 0) return;
      if (name === 't') isText = false;
      else if (name === 'hyperlink') closeLink();
      else if (name === 'p') {
        if (cell) cell.text += '\n';
        else if (depth === 0) {
          content.lines.push(line);
          line = '';
        }
      } else if (name === 'tc' && depth === 1 && cell) {
        cells += cell.span;
        if (cells > LIMITS.cells) throw new TableError('too-large', { cells: LIMITS.cells });
        row.push(cell);
        cell = null;
      } else if (name === 'tr' && depth === 1) {
        if (!isRowSkipped) rows.push(row);
      } else if (name === 'tbl') {
        depth -= 1;
        if (depth === 0) content.tables.push({ rows });
      }
    },
    text(text) {
      if (isText && unseen === 0) write(text);
    },
  };
}

/** Elements whose content is not part of what is read; `Fallback` repeats its `Choice`. */
const UNSEEN = new Set(['Fallback', 'moveFrom', 'delText', 'instrText', 'tabs', 'pict']);

function numberOf(raw: string): number {
  const value = Math.floor(Number(attributesOf(raw).get('val') ?? 1)) || 1;
  return Math.min(Math.max(value, 1), LIMITS.columns);
}
