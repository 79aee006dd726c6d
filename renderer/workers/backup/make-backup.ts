import type { BackupFiles } from '#shared/backup/backup-file.ts';
import { keyName } from '#shared/backup/backup-lock.ts';
import { encryptFor, encryptWithPassphrase, wrapKey } from '#shared/backup/encryption.ts';
import { longChecksum } from '#shared/backup/long-checksum.ts';
import { keyOf, type TypedKey } from '#shared/backup/typed-key.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { FileNotAsListed } from '#shared/backup/write-lines.ts';
import type { NewBackup } from '#shared/safekeeping/safekeeping.ts';
import type { OfficeSnapshot } from '#renderer/data/office.ts';
import type { ReadAsItIs } from '#renderer/data/start/inspect-database.ts';
import type { CallHandlers } from '../serve-calls.ts';

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
  /** The key out of what she typed; as slow where that is a passphrase. */
  keyOf: { argument: { typed: string; wrappedKey: string | null }; answer: TypedKey | null };
};

type Everything = ReadAsItIs | (OfficeSnapshot & Pick<ReadAsItIs, 'mark' | 'shown'>);

/** Reads everything and hands it on, over a connection that is there only so long. */
export type WithEverything = (
  work: (everything: Everything) => Promise<MadeBackup>,
) => Promise<MadeBackup>;

/** The work behind a backup: read, packed, encrypted for whoever shall be able to open it. */
export function backupHandlers(withEverything: WithEverything): CallHandlers<BackupCalls> {
  return {
    make: async (order) => {
      try {
        return await withEverything((everything) => made(everything, order));
      } catch (error) {
        if (!(error instanceof FileNotAsListed)) throw error;
        // One that is gone, or not as long as a record says, must not leave all the others without a backup.
        return await withEverything(async ({ files, ...everything }) =>
          made({ ...everything, ...(files && { files: await asFound(files) }) }, order),
        );
      }
    },
    wrapKey: ({ identity, passphrase }) => wrapKey(identity, passphrase),
    keyOf: ({ typed, wrappedKey }) => keyOf(typed, wrappedKey),
  };
}

async function made({ shown, ...source }: Everything, order: BackupOrder): Promise<MadeBackup> {
  const { appVersion } = order;
  const bytes = await locked(await writeBackup({ ...source, appVersion }), order);
  const { createdAt, mark, schemaVersion } = source;
  const checksum = longChecksum();
  checksum.update(bytes);
  return {
    bytes,
    about: {
      createdAt,
      sha256: await checksum.digest(),
      counts: shown(),
      mark,
      schemaVersion,
      appVersion,
      ...('recipients' in order && { keys: order.recipients.map(keyName) }),
    },
  };
}

/** The files that are there, as long as they are. */
async function asFound({ list, read }: BackupFiles): Promise<BackupFiles> {
  const found: { sha256: string; size: number }[] = [];
  for (const { sha256 } of list) {
    const bytes = await read(sha256);
    if (bytes) found.push({ sha256, size: bytes.length });
  }
  return { list: found, read };
}

async function locked(bytes: Uint8Array, order: BackupOrder): Promise<Uint8Array> {
  if ('recipients' in order) return await encryptFor(bytes, order.recipients);
  if ('passphrase' in order) return await encryptWithPassphrase(bytes, order.passphrase);
  return bytes;
}
