import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';
import { fail, ok } from '#shared/lib/result.ts';
import { isFarFewer } from '#shared/safekeeping/far-fewer.ts';
import type { BackupFolder, FoundBackup } from './backup-folder.ts';
import { backupFile, backupId } from './backup-name.ts';
import { keptBackup, type BackupNote } from './backup-note.ts';
import { checksum } from './file-checksum.ts';
import type { SafekeepingParts } from './safekeeping-parts.ts';

/** The journal is kept as far back as so many of the newest backups need it. */
const BACKUPS_WITH_JOURNAL = 3;

type BackupCalls = Pick<
  SafekeepingCalls,
  'storeBackup' | 'readBackup' | 'pinBackup' | 'renewBackup' | 'deleteBackup'
>;

/** What is done with backups, in the program's own folder and in the second place. */
export function backupCalls(parts: SafekeepingParts): BackupCalls {
  const { own, second, turn } = parts;
  const find = async (id: string) => (await own.list()).find((found) => found.id === id);

  return {
    storeBackup: async ({ bytes, about }) => {
      const stored = await turn(async () => {
        if (checksum(bytes) !== about.sha256) return fail('not-as-written');
        const before = await own.list();
        const idOf = (number: number) => backupId(about.createdAt, about.reason, number);
        let number = 1;
        while (before.some(({ id }) => id === idOf(number))) number += 1;
        const suspicious = isFarFewer(
          about,
          before.map(({ note }) => ({
            createdAt: note.createdAt,
            ...(note.counts && { counts: note.counts }),
            ...(note.suspicious === true && { suspicious: true as const }),
          })),
        );
        const note: BackupNote = { ...about, pinned: false, ...(suspicious && { suspicious }) };
        const written = await own.store(idOf(number), bytes, note);
        if (!written.ok) return written;
        await rotateAll(parts);
        return ok({ id: idOf(number), size: bytes.byteLength, note });
      });
      if (!stored.ok) return stored;
      await second.copy();
      const { id, size, note } = stored.value;
      const isThere = (await second.list()).some((found) => found.id === id);
      return ok(keptBackup(id, size, note, isThere ? ['own', 'second'] : ['own']));
    },

    readBackup: async ({ id }) => {
      const note = (await find(id))?.note;
      const bytes = await own.read(id);
      if (bytes !== null && checksum(bytes) === note?.sha256) return ok({ bytes });
      // The second copy where the first is gone or spoilt; else the first as it is, of which some may be read.
      const copy = await second.read(id);
      if (copy !== null) return ok({ bytes: copy });
      return bytes === null ? fail('backup-missing', { name: backupFile(id) }) : ok({ bytes });
    },

    pinBackup: ({ id, pinned }) =>
      turn(async () => {
        const found = await find(id);
        if (found === undefined) return fail('backup-missing', { name: backupFile(id) });
        const noted = await own.renote(id, { ...found.note, pinned });
        void second.copy();
        return noted;
      }),

    renewBackup: ({ id, cleanedAt, bytes, about }) =>
      turn(async () => {
        if (bytes && checksum(bytes) !== about?.sha256) return fail('not-as-written');
        const renew = (place: BackupFolder, { note }: FoundBackup) =>
          bytes
            ? place.replace(id, bytes, { ...note, ...about, cleanedAt })
            : place.renote(id, { ...note, cleanedAt });
        const found = await find(id);
        if (found) {
          const done = await renew(own, found);
          if (!done.ok) return done;
        }
        // Where it is out of reach it is made up for when it comes back (`second.copy`).
        return await second.change(id, renew);
      }),

    deleteBackup: ({ id }) =>
      turn(async () => {
        // Whatever asks for it: the newest is what a lost database comes back from.
        if ((await own.list())[0]?.id === id) return fail('call-refused');
        await own.remove(id);
        return await second.change(id, async (place) => {
          await place.remove(id);
          return ok(null);
        });
      }),
  };
}

/** After a new backup: older ones go, and of the journal what none of the newest needs. */
async function rotateAll({ own, journal, rotate, onError }: SafekeepingParts): Promise<void> {
  try {
    const found = await own.list();
    for (const id of rotate(found)) await own.remove(id);
    await journal.begin();
    const trusted = found.filter(({ note }) => note.suspicious !== true);
    await journal.letGo(
      [found, trusted]
        .flatMap((backups) => backups.slice(0, BACKUPS_WITH_JOURNAL))
        .flatMap(({ note }) => note.mark ?? []),
    );
  } catch (error) {
    // The backup is there; what should have gone goes the next time.
    onError('rotation', error);
  }
}
