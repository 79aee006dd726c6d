import type { Backup, BackupRecord } from './backup-file.ts';

/** What a backup holds, in what the user counts; records in the bin and of undone imports are not among them. */
export type BackupSummary = {
  persons: number;
  organisations: number;
  madeDocuments: number;
};

/** Counts what the screens would show of `tables` (also those of the office as it stands now). */
export function backupSummary(tables: Backup['tables']): BackupSummary {
  const records = (name: string) =>
    tables.find((table) => table.name === name)?.records.map(({ record }) => record) ?? [];
  const unseen = new Set(
    records('imports').flatMap((receipt) => (receipt['state'] === 'done' ? [] : [receipt['id']])),
  );
  const shown = (name: string) =>
    records(name).filter((record: BackupRecord) => {
      const importId = record['importId'];
      return record['deletedAt'] === undefined && (importId === undefined || !unseen.has(importId));
    }).length;
  return {
    persons: shown('persons'),
    organisations: shown('organisations'),
    madeDocuments: shown('madeDocuments'),
  };
}
