import { sameValue } from '../lib/same-value.ts';
import type { Backup, BackupRecord } from './backup-file.ts';

/** What differs in one table, by the keys of its records; of a changed one, which fields. */
export type TableDifference = {
  table: string;
  added: (string | number)[];
  removed: (string | number)[];
  changed: { key: string | number; fields: string[] }[];
};

/** Compares two backups of one schema, table by table and record by record; tables that are alike are left out. */
export function compareBackups(
  from: Pick<Backup, 'tables'>,
  to: Pick<Backup, 'tables'>,
): TableDifference[] {
  const before = byName(from);
  const after = byName(to);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((table) => {
    const then = before.get(table) ?? new Map<string | number, BackupRecord>();
    const now = after.get(table) ?? new Map<string | number, BackupRecord>();
    const added = [...now.keys()].filter((key) => !then.has(key));
    const removed = [...then.keys()].filter((key) => !now.has(key));
    const changed = [...then].flatMap(([key, record]) => {
      const fields = changedFields(record, now.get(key) ?? record);
      return fields.length > 0 ? [{ key, fields }] : [];
    });
    const isAlike = added.length + removed.length + changed.length === 0;
    return isAlike ? [] : [{ table, added, removed, changed }];
  });
}

function byName({ tables }: Pick<Backup, 'tables'>) {
  return new Map(
    tables.map(({ name, records }) => [
      name,
      new Map(records.map(({ key, record }) => [key, record])),
    ]),
  );
}

function changedFields(then: BackupRecord, now: BackupRecord): string[] {
  if (then === now) return [];
  const fields = Object.keys(then).filter((field) => !sameValue(then[field], now[field]));
  for (const field of Object.keys(now)) {
    if (!Object.hasOwn(then, field) && now[field] !== undefined) fields.push(field);
  }
  return fields;
}
