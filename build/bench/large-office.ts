import { SCHEMA_VERSION } from '../../renderer/data/migrations/migrations.ts';
import type { BackupSource } from '#shared/backup/write-lines.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import { manyContacts } from './many-contacts.ts';

/** As many as are written twice by the program and twice bare in less than two minutes, on two slow processors. */
const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 15_000);

/** What the office for the benches of safekeeping has in it, in words. */
export const LARGE_OFFICE = `${CONTACTS.toLocaleString('en')} contacts, 300 actions, 5,000 engagements`;

/** Its rows, table by table; the same each time. */
export function largeOffice(): Record<string, readonly { id: string }[]> {
  const office = manyActions(300);
  addManyEngagements(office, { engagements: 5000, recommendations: 0 });
  return { ...office, ...manyContacts(CONTACTS) };
}

/** The same as a backup takes it. */
export const backupOf = (tables: ReturnType<typeof largeOffice>): BackupSource => ({
  schemaVersion: SCHEMA_VERSION,
  appVersion: '0.1.0',
  createdAt: '2026-11-25T08:32:00.000Z',
  deviceId: 'bench',
  tables: Object.entries(tables).map(([name, list]) => ({
    name,
    records: list.map((row) => ({ key: row.id, record: { ...row } })),
  })),
});
