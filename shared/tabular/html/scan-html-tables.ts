import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import { decodeHtmlEntities } from './decode-html-entities.ts';
import { htmlTokens } from './html-tokens.ts';

export type HtmlCell = { text: string; rowSpan: number; columnSpan: number };

/** Elements whose text is not shown. */
const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'title']);
/** Elements that begin a new line inside a cell. */
const BREAKS = new Set(['br', 'p', 'div', 'li']);

/**
 * The tables of a piece of HTML, row by row, as text. Tolerant: closing tags may be missing. Nothing is run or loaded;
 * tags are looked at and dropped. A table inside a cell counts as that cell's text. Throws `TableError` `too-large`.
 */
export function scanHtmlTables(html: string): HtmlCell[][][] {
  const tables: HtmlCell[][][] = [];
  let rows: HtmlCell[][] = [];
  const open: { cell: HtmlCell | null } = { cell: null };
  let address = '';
  let depth = 0;
  let unseen = '';
  let cells = 0;

  const closeCell = () => {
    if (open.cell) open.cell.text = tidy(open.cell.text, address);
    open.cell = null;
    address = '';
  };
  const openCell = (attributes: string) => {
    closeCell();
    if (rows.length === 0) rows.push([]);
    const rowSpan = spanOf(attributes, 'rowspan');
    const columnSpan = spanOf(attributes, 'colspan');
    open.cell = { text: '', rowSpan, columnSpan };
    rows[rows.length - 1]?.push(open.cell);
    cells += columnSpan;
    if (cells > LIMITS.cells) throw new TableError('too-large');
  };
  const openTag = (name: string, attributes: string) => {
    if (UNSEEN.has(name)) unseen = name;
    else if (name === 'table') {
      depth += 1;
      if (depth > 1) return;
      rows = [];
      tables.push(rows);
    } else if (name === 'tr' && depth === 1) {
      closeCell();
      rows.push([]);
      if (rows.length > LIMITS.rows) throw new TableError('too-large');
    } else if ((name === 'td' || name === 'th') && depth === 1) openCell(attributes);
    else if (name === 'a') address ||= mailAddressOf(attributes);
    else if (BREAKS.has(name) && open.cell?.text.trim()) open.cell.text += '\n';
  };
  const closeTag = (name: string) => {
    if (name === 'table') {
      depth = Math.max(depth - 1, 0);
      if (depth === 0) closeCell();
    } else if ((name === 'td' || name === 'th') && depth === 1) closeCell();
  };

  for (const token of htmlTokens(withoutComments(html))) {
    if ('text' in token) {
      if (open.cell && !unseen) {
        open.cell.text += decodeHtmlEntities(token.text.replace(/\s+/g, ' '));
      }
    } else if (unseen) {
      if (token.isEnd && token.name === unseen) unseen = '';
    } else if (token.isEnd) closeTag(token.name);
    else openTag(token.name, token.attributes);
  }
  closeCell();
  return tables;
}

function withoutComments(html: string): string {
  let rest = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<!--', at);
    if (open < 0) return rest + html.slice(at);
    rest += html.slice(at, open);
    const close = html.indexOf('-->', open + 4);
    if (close < 0) return rest;
    at = close + 3;
  }
}

function tidy(raw: string, address: string): string {
  const text = raw
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (!address || text.includes('@')) return text;
  return text ? `${text} <${address}>` : address;
}

function spanOf(attributes: string, name: string): number {
  const value = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(attributes)?.[1];
  return Math.min(Math.max(Number(value ?? 1), 1), LIMITS.columns);
}

function mailAddressOf(attributes: string): string {
  const address = /\bhref\s*=\s*["']?mailto:([^"'?\s>]+@[^"'?\s>]+)/i.exec(attributes)?.[1] ?? '';
  return decodeHtmlEntities(address);
}
