import type { Backup } from '#shared/backup/backup-file.ts';
import { migrations } from '../migrations/migrations.ts';
import { upgradeRow } from '../migrations/upgrade-row.ts';

/** Brings the records of an older backup through the migrations that they have not been through; returns the same backup. */
export function upgradeBackup(backup: Backup): Backup {
  const acts = backup.tables.find(({ name }) => name === 'acts')?.records ?? [];
  const seqs = new Map(acts.map(({ record }) => [record['id'], Number(record['seq'])]));
  const { deviceId } = backup.header;
  const known = { seqOfAct: (id: string) => seqs.get(id), deviceId };
  for (const migration of migrations) {
    if (migration.version <= backup.header.schemaVersion) continue;
    const { derived } = migration;
    if (derived) {
      const { records = [] } = backup.tables.find(({ name }) => name === derived.from) ?? {};
      const rows = records.map(({ record }) => derived.row(record, known));
      const added = rows.map((record) => ({ key: String(record['id']), record }));
      backup.tables.push({ name: derived.to, records: added });
    }
    for (const { name, records } of backup.tables) {
      for (const entry of records) entry.record = upgradeRow(migration, name, entry.record, known);
    }
  }
  return backup;
}
