import type { Backup, BackupTable } from '#shared/backup/backup-file.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import type { Result } from '#shared/lib/result.ts';
import { exportOfficeData } from '#shared/office-data/export-office-data.ts';
import type { OfficeDataExportFailure, OfficeDataRows } from '#shared/office-data/office-data.ts';
import { senderIn } from '#shared/office-data/sender-in.ts';
import { ROW_SCHEMAS } from '#shared/office-data/row-schemas.ts';
import { SCHEMA_VERSION } from '../../renderer/data/migrations/migrations.ts';
import type { OfficeToRead } from './office-data.ts';

/** The tables of a backup, out of office data: what every record has is added where it was left out. */
export function officeTables(
  { rows, sender }: OfficeToRead,
  at: Moment,
): { schemaVersion: number; tables: BackupTable[] } {
  const base = { createdAt: at, updatedAt: at, rev: 1 };
  const settings = {
    ...{ language: 'fi', theme: 'system', unit: {}, email: '', phone: '' },
    ...sender,
    id: 'office',
  };
  const all: Record<string, readonly { id: string }[]> = { ...rows, settings: [settings] };
  const tables = Object.entries(all).map(([name, list]) => ({
    name,
    records: list
      .map((row) => ({ key: row.id, record: { ...base, ...row } }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  }));
  return { schemaVersion: SCHEMA_VERSION, tables };
}

/**
 * A backup as a file of office data: everything that the format knows, restricted entries too. What lies in the bin or
 * belongs to an import that was undone stays out.
 */
export function officeData(backup: Backup): Result<Uint8Array, OfficeDataExportFailure> {
  const recordsOf = (table: string) =>
    backup.tables.find(({ name }) => name === table)?.records.map(({ record }) => record) ?? [];
  const unseen = new Set(
    recordsOf('imports').flatMap(({ id, state }) => (state === 'done' ? [] : [id])),
  );
  const rows = Object.fromEntries(
    Object.keys(ROW_SCHEMAS).map((table) => [
      table,
      recordsOf(table).filter(
        ({ deletedAt, importId }) =>
          deletedAt === undefined && (importId === undefined || !unseen.has(importId)),
      ),
    ]),
    // Each row is checked against its table's schema.
  ) as unknown as OfficeDataRows;
  const sender = senderIn(recordsOf('settings')[0]);
  const made = exportOfficeData(
    { createdAt: backup.header.createdAt, ...(sender && { sender }), rows },
    { everything: true },
  );
  return made.ok ? { ok: true, value: made.value.bytes } : made;
}
