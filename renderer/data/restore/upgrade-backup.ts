import type { Backup } from '#shared/backup/backup-file.ts';
import { migrations } from '../migrations/migrations.ts';
import { upgradeRow } from '../migrations/upgrade-row.ts';

/** Brings the records of an older backup through the migrations that they have not been through; returns the same backup. */
export function upgradeBackup(backup: Backup): Backup {
  for (const migration of migrations) {
    if (migration.version <= backup.header.schemaVersion) continue;
    for (const { name, records } of backup.tables) {
      for (const entry of records) entry.record = upgradeRow(migration, name, entry.record);
    }
  }
  return backup;
}
