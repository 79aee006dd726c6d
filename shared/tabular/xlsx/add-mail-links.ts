import { parseRange } from '../workbook/cell-reference.ts';
import { mailAddressOf } from '../../xml/relations.ts';
import type { LinkedSheetContent } from './read-sheet.ts';

/** Writes the address of a `mailto:` link behind a text that does not show it: `Matti Meikäläinen <matti@example.fi>`. */
export function addMailLinks(content: LinkedSheetContent, targets: Map<string, string>): void {
  if (content.links.length === 0) return;
  const rowOfLine = new Map(content.rows.map((row) => [row.line, row]));
  for (const { reference, id } of content.links) {
    const address = mailAddressOf(targets.get(id) ?? '');
    const place = parseRange(reference)?.from;
    if (!address || !place) continue;
    const row = rowOfLine.get(place.line);
    const text = row?.cells[place.column];
    if (row && text && !text.includes('@')) row.cells[place.column] = `${text} <${address}>`;
  }
}
