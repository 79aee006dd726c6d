import { gunzipSync, gzipSync } from 'fflate';
import { encryptFor, newKey } from '#shared/backup/encryption.ts';
import { readBackup } from '#shared/backup/read-backup.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { compare } from './compare.ts';
import { backupOf, LARGE_OFFICE, largeOffice } from './large-office.ts';

const ROUNDS = 3;

/** Making an encrypted backup of a large office and reading it, against the bare gzip of the same bytes. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const { identity, recipient } = await newKey();
  const source = backupOf(largeOffice());
  const plain = gunzipSync(await writeBackup(source));
  const packed = gzipSync(plain, { level: 6 });
  const bytes = await encryptFor(packed, [recipient]);
  const secrets = { identities: [identity] };
  const make = async () => encryptFor(await writeBackup(source), [recipient]);
  const read = () => readBackup(bytes, { schemaVersion: source.schemaVersion, secrets });
  return [
    await compare(
      {
        what: `backup of ${LARGE_OFFICE}`,
        floorName: 'fflate, gzip',
        ours: make,
        floor: () => gzipSync(plain, { level: 6 }),
        rounds: ROUNDS,
      },
      step,
    ),
    await compare(
      {
        what: `read and check the backup of ${LARGE_OFFICE}`,
        floorName: 'fflate, gunzip',
        ours: read,
        floor: () => gunzipSync(packed),
        rounds: ROUNDS,
      },
      step,
    ),
  ];
}
