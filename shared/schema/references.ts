import type { TableName } from './office-rows.ts';
import { descriptionOf, TABLE_NAMES } from './tables.ts';
import type { ReferenceDescription } from './table-description.ts';

/** A field that holds the id of a record of another table. */
export type Reference = ReferenceDescription & { table: TableName; field: string };

/** Every reference between records: what is part of what, and what rests on what. */
export const REFERENCES: readonly Reference[] = TABLE_NAMES.flatMap((table) =>
  Object.entries(descriptionOf(table)?.references ?? {}).flatMap(([field, reference]) =>
    reference === null ? [] : [{ table, field, ...reference }],
  ),
);

const byTable = new Map<string, readonly Reference[]>(
  TABLE_NAMES.map((table) => [table, REFERENCES.filter((one) => one.table === table)]),
);

/** Returns the references of one table; looked up once, since every record of an office may be asked for. */
export function referencesOf(table: string): readonly Reference[] {
  return byTable.get(table) ?? [];
}
