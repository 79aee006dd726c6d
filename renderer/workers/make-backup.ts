import { encryptFor, encryptWithPassphrase, wrapKey } from '#shared/backup/encryption.ts';
import { longChecksum } from '#shared/backup/long-checksum.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { FileNotAsListed, type LinesSource } from '#shared/backup/write-lines.ts';
import type { NewBackup } from '#shared/safekeeping/safekeeping.ts';
import type { ReadAsItIs } from '#renderer/data/peek-office.ts';
import type { CallHandlers } from './serve-calls.ts';

/** A backup as the shell keeps it, but for the reason. */
export type MadeBackup = { bytes: Uint8Array; about: Omit<NewBackup, 'reason'> };

/** For whom a backup is made: whoever has one of the keys, or the passphrase; `plain` is for anyone who has the file. */
export type BackupOrder = { appVersion: string } & (
  { recipients: string[] } | { passphrase: string } | { plain: true }
);

export type BackupCalls = {
  make: { argument: BackupOrder; answer: MadeBackup };
  /** The identity wrapped with a passphrase. As slow as scrypt is made to be. */
  wrapKey: { argument: { identity: string; passphrase: string }; answer: string };
};

/** Reads everything and hands it on, over a connection that is there only so long. */
export type WithEverything = (
  work: (everything: ReadAsItIs) => Promise<MadeBackup>,
) => Promise<MadeBackup>;

/** The work behind a backup: read, packed, encrypted for whoever shall be able to open it. */
export function backupHandlers(withEverything: WithEverything): CallHandlers<BackupCalls> {
  return {
    make: (order) =>
      withEverything(async ({ counts, ...source }) => {
        const { appVersion } = order;
        const bytes = await locked(await packed({ ...source, appVersion }), order);
        const { createdAt, mark, schemaVersion } = source;
        const checksum = longChecksum();
        checksum.update(bytes);
        return {
          bytes,
          about: {
            createdAt,
            sha256: await checksum.digest(),
            counts,
            mark,
            schemaVersion,
            appVersion,
          },
        };
      }),
    wrapKey: ({ identity, passphrase }) => wrapKey(identity, passphrase),
  };
}

/** One file that is gone, or not as long as a record says of it, must not leave all the others without a backup. */
async function packed(source: LinesSource): Promise<Uint8Array> {
  try {
    return await writeBackup(source);
  } catch (error) {
    if (!(error instanceof FileNotAsListed) || !source.files) throw error;
    const list: { sha256: string; size: number }[] = [];
    for (const { sha256 } of source.files.list) {
      const bytes = await source.files.read(sha256);
      if (bytes) list.push({ sha256, size: bytes.length });
    }
    return await writeBackup({ ...source, files: { ...source.files, list } });
  }
}

async function locked(bytes: Uint8Array, order: BackupOrder): Promise<Uint8Array> {
  if ('recipients' in order) return await encryptFor(bytes, order.recipients);
  if ('passphrase' in order) return await encryptWithPassphrase(bytes, order.passphrase);
  return bytes;
}
