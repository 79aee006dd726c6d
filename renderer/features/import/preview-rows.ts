import { lineOfList } from '#shared/contacts/import/edits/row-edits.ts';
import type { Places, PreviewRow } from '#shared/contacts/import/preview.ts';
import type { ListPreview } from '#renderer/workers/import-reader/read-import.ts';
import type { RowFilter } from './import-state.ts';

/** Rows of the preview that are shown at a time: a real table of more is slow to draw and to read. */
export const PAGE_SIZE = 100;

/** Where the rows stand that `filter` lets through, and those of `touched` lines, in the order of the list. */
export function filterPlaces(
  { rows, lines, remarked, leftOut }: ListPreview,
  filter: RowFilter,
  touched: ReadonlySet<number> = new Set(),
): Places {
  if (filter === 'all') return Int32Array.from({ length: rows.length }, (_, place) => place);
  const through = filter === 'remarks' ? remarked : leftOut;
  if (touched.size === 0) return through;
  const places = new Set(through);
  for (const [place, line] of lines.entries()) if (touched.has(lineOfList(line))) places.add(place);
  return Int32Array.from(places).sort();
}

/** The rows at these places. */
export function rowsAt({ rows }: ListPreview, places: Places): PreviewRow[] {
  return Array.from(places, (place) => rows.at(place)).filter((row) => row !== undefined);
}
