import { BASE_FIELDS } from './record.ts';

/** What every record carries, and what is kept for sorting, comparing and joining alone. */
const SILENT: ReadonlySet<string> = new Set([
  ...BASE_FIELDS,
  'mergedIds',
  'normal',
  'order',
  'catalogueKey',
  'sha256',
  'size',
  'mediaType',
]);

/** Whether a field says nothing to a reader. */
export function isSilent(field: string): boolean {
  return SILENT.has(field);
}
