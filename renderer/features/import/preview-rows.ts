import type { Places, PreviewRow } from '#shared/contacts/import/preview.ts';
import type { ListPreview } from '#renderer/workers/import-reader/read-import.ts';
import type { RowFilter } from './import-state.ts';

/** Rows of the preview that are shown at a time: a real table of more is slow to draw and to read. */
export const PAGE_SIZE = 100;

/** Where the rows stand that `filter` lets through, in the order of the list. */
export function filterPlaces({ rows, remarked, leftOut }: ListPreview, filter: RowFilter): Places {
  if (filter === 'remarks') return remarked;
  if (filter === 'left-out') return leftOut;
  return Int32Array.from({ length: rows.length }, (_, place) => place);
}

/** The rows at these places. */
export function rowsAt({ rows }: ListPreview, places: Places): PreviewRow[] {
  return Array.from(places, (place) => rows.at(place)).filter((row) => row !== undefined);
}
