import { gunzipSync, gzipSync } from 'fflate';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { BackupSource } from '#shared/backup/write-lines.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';
import { manyContacts } from './many-contacts.ts';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 50_000);
const ROUNDS = 3;

/** Making an encrypted backup of a large office and reading it, against the bare gzip of the same bytes. */
export async function rows(): Promise<BenchRow[]> {
  const { identity, recipient } = await newKey();
  const source = largeOffice();
  const plain = gunzipSync(await writeBackup(source));
  const packed = gzipSync(plain, { level: 6 });
  const bytes = await encryptFor(packed, [recipient]);
  const secrets = { identities: [identity] };
  const make = async () => encryptFor(await writeBackup(source), [recipient]);
  const read = () => readBackup(bytes, { schemaVersion: source.schemaVersion, secrets });
  const what = `${CONTACTS.toLocaleString('en')} contacts, 300 actions, 5,000 engagements`;
  return [
    {
      what: `backup of ${what}`,
      floorName: 'fflate, gzip',
      ...(await compare(make, () => gzipSync(plain, { level: 6 }), ROUNDS)),
    },
    {
      what: `read and check the backup of ${what}`,
      floorName: 'fflate, gunzip',
      ...(await compare(read, () => gunzipSync(packed), ROUNDS)),
    },
  ];
}

function largeOffice(): BackupSource {
  const office = manyActions(300);
  addManyEngagements(office, { engagements: 5000, recommendations: 0 });
  const all: Record<string, readonly { id: string }[]> = { ...office, ...manyContacts(CONTACTS) };
  return {
    schemaVersion: 5,
    appVersion: '0.1.0',
    createdAt: '2026-11-25T08:32:00.000Z',
    deviceId: 'bench',
    tables: Object.entries(all).map(([name, list]) => ({
      name,
      records: list.map((row) => ({ key: row.id, record: { ...row } })),
    })),
  };
}
