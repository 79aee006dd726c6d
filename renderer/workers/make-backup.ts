import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encryptFor } from '#shared/backup/encryption.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import type { NewBackup } from '#shared/safekeeping/safekeeping.ts';
import { countInTables } from '#renderer/data/count-records.ts';
import type { Mark, OfficeSnapshot } from '#renderer/data/office.ts';
import type { CallHandlers } from './serve-calls.ts';

/** A backup as the shell keeps it, but for the reason. */
export type MadeBackup = { bytes: Uint8Array; about: Omit<NewBackup, 'reason'> };

export type BackupCalls = {
  make: { argument: { recipients: string[]; appVersion: string }; answer: MadeBackup };
};

/** Reads everything and hands it on, over a connection that is there only so long. */
export type WithEverything = (
  work: (snapshot: OfficeSnapshot & { mark: Mark }) => Promise<MadeBackup>,
) => Promise<MadeBackup>;

/** The work behind a backup: read, packed, encrypted for whoever shall be able to open it. */
export function backupHandlers(withEverything: WithEverything): CallHandlers<BackupCalls> {
  return {
    make: ({ recipients, appVersion }) =>
      withEverything(async (snapshot) => {
        const bytes = await encryptFor(await writeBackup({ ...snapshot, appVersion }), recipients);
        const { createdAt, mark, schemaVersion, tables } = snapshot;
        const checksum = bytesToHex(sha256(bytes));
        const counts = countInTables(tables);
        return {
          bytes,
          about: { createdAt, sha256: checksum, counts, mark, schemaVersion, appVersion },
        };
      }),
  };
}
