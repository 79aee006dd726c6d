import type { StoredRow } from '#shared/records/apply-change.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { descriptionOf } from '#shared/schema/tables.ts';
import type { IntegrityFinding } from './integrity-finding.ts';

/** Links of `row` to what is not there (`isThere`: in no table that the link may lead to, or only in the trash). */
export function linkFindings(
  table: string,
  row: StoredRow,
  isThere: (to: readonly string[], id: string) => boolean,
): IntegrityFinding[] {
  return referencesOf(table).flatMap(({ field, to, part, whenGone }): IntegrityFinding[] => {
    const value = row[field];
    if (typeof value !== 'string' || isThere(to, value)) return [];
    const problem = part ? 'whole-gone' : 'dangling-link';
    return [{ problem, repair: whenGone, table, row, field, value }];
  });
}

/** Fields of `row` that hold a word which this program does not know. */
export function kindFindings(table: string, row: StoredRow): IntegrityFinding[] {
  const words = Object.entries(descriptionOf(table)?.words ?? {});
  return words.flatMap(([field, { known }]): IntegrityFinding[] => {
    const value = row[field];
    const said = value === undefined ? [] : [value].flat();
    if (said.every((one) => known.some((word) => word === one))) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [{ problem: 'unknown-kind', repair: 'look', table, row, field, value: text }];
  });
}

/** What a number is compared by, where it should be the only one; several where a table has several numbers. */
export function numberKeys(
  table: string,
  row: StoredRow,
): { field: string; value: string; key: string }[] {
  return (descriptionOf(table)?.unique ?? []).flatMap(({ field, within }) => {
    const value = row[field];
    const of = within === undefined ? '' : row[within];
    if (typeof value !== 'string' || value.trim() === '' || typeof of !== 'string') return [];
    const folded = value.toLowerCase().replace(/\s+/gu, '');
    return [{ field, value, key: JSON.stringify([table, field, of, folded]) }];
  });
}
