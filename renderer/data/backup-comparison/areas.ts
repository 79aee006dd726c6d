import type { Area } from '#shared/schema/table-description.ts';
import { descriptionOf } from '#shared/schema/tables.ts';

/** The area of a table whose records are told by themselves; null for any other. */
export function areaOf(table: string): Area | null {
  const description = descriptionOf(table);
  return description?.compared === 'by-itself' ? description.area : null;
}
