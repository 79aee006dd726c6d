import type { BackupRecord, BackupTable } from '../backup/backup-file.ts';

/** The tables of an office by name, each with its rows as plain values. */
export type PlainTables = Readonly<Record<string, readonly BackupRecord[]>>;

/** The same records without their keys, which they hold themselves. */
export function plainTables(tables: readonly BackupTable[]): PlainTables {
  return Object.fromEntries(
    tables.map(({ name, records }) => [name, records.map(({ record }) => record)]),
  );
}
