import type { Backup, BackupRecord, BackupTable } from '#shared/backup/backup-file.ts';
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
    ...{ unit: {}, email: '', phone: '' },
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

/** The tables that office data have, without what lies in the trash or belongs to an import that was undone. */
export function shownRows({ tables }: Backup): Record<string, BackupRecord[]> {
  const recordsOf = (table: string) =>
    tables.find(({ name }) => name === table)?.records.map(({ record }) => record) ?? [];
  const unseen = new Set(
    recordsOf('imports').flatMap(({ id, state }) => (state === 'done' ? [] : [id])),
  );
  return Object.fromEntries(
    [...Object.keys(ROW_SCHEMAS), 'settings'].map((table) => [
      table,
      recordsOf(table).filter(
        ({ deletedAt, importId }) =>
          deletedAt === undefined && (importId === undefined || !unseen.has(importId)),
      ),
    ]),
  );
}

/**
 * What is shown of a backup as a file of office data: everything that the format knows, restricted entries too. `leftOut`
 * names the rows that it does not take.
 */
export function officeData(
  backup: Backup,
  { settings, ...shown }: Readonly<Record<string, BackupRecord[]>>,
): Result<{ bytes: Uint8Array; leftOut: string[] }, OfficeDataExportFailure> {
  const sender = senderIn(settings?.[0]);
  // Each row is checked against its table's schema.
  const rows = shown as unknown as OfficeDataRows;
  return exportOfficeData(
    { createdAt: backup.header.createdAt, ...(sender && { sender }), rows },
    { everything: true },
  );
}
