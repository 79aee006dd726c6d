import { join } from 'node:path';
import { recipientOf } from '#shared/backup/encryption.ts';
import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { isFarFewer } from '#shared/safekeeping/far-fewer.ts';
import { newestFirst } from '#shared/safekeeping/newest-first.ts';
import type { Kept, KeptBackup, OpensWith } from '#shared/safekeeping/safekeeping.ts';
import { fileFailure, isMissing } from '../files/file-failure.ts';
import { backupFolder, type BackupFolder, freeBytes, type FoundBackup } from './backup-folder.ts';
import { backupFile, backupId } from './backup-name.ts';
import { keptBackup, type BackupNote } from './backup-note.ts';
import { checksum } from './file-checksum.ts';
import { inTurn } from './in-turn.ts';
import { keepJournal } from './keep-journal.ts';
import { keptKeys } from './kept-keys.ts';
import { type KeptSettings, smallFiles } from './kept-settings.ts';
import { OWN_FOLDER, type Machine } from './machine.ts';
import { ownFiles } from './own-files.ts';
import { secondPlace, WRAPPED_KEY } from './second-place.ts';
import { whatOpens } from './what-opens.ts';

/** The journal is kept as far back as so many of the newest backups need it. */
const BACKUPS_WITH_JOURNAL = 3;
/** In milliseconds. */
const ENCRYPTION_PATIENCE = 200;
const HEADS_PATIENCE = 200;

const OWN: KeptBackup['places'] = ['own'];
const SECOND: KeptBackup['places'] = ['second'];
const BOTH: KeptBackup['places'] = ['own', 'second'];

export type Safekeeping = {
  calls: SafekeepingCalls;
  /** Copies to the second place what is missing there: it may have come back since. */
  catchUp: () => Promise<void>;
};

/**
 * Opens what is kept in `folder` outside the window's database: `backups/`, `journal/`, `state.json`, `key.txt`. The same
 * for both hosts; the window makes and reads what is kept here, this only keeps bytes.
 */
export function openSafekeeping({
  folder,
  machine,
  recentCrashes,
  diskEncryption,
  second: secondFrom,
  rotate,
  onError,
}: {
  folder: string;
  machine: Machine;
  recentCrashes: () => number;
  diskEncryption: () => Promise<Kept['diskEncryption']>;
  /** How the second place is found: she is asked for a folder, or the host was given one, or there is none. */
  second: { choose: (title: string) => Promise<string | null> } | { folder: string } | null;
  /** The ids of those that are to go. */
  rotate: (now: Date, backups: KeptBackup[]) => string[];
  onError: (what: string, error: unknown) => void;
}): Safekeeping {
  const ownFolder = join(folder, 'backups');
  const own = backupFolder(ownFolder, machine);
  const journal = keepJournal(join(folder, 'journal'), machine);
  const small = ownFiles(folder, machine);
  const files = smallFiles(small, machine.uniqueName);
  const keys = keptKeys(folder, small, machine);
  const opens = whatOpens(keys);
  const turn = inTurn();
  const inPlace = (found: FoundBackup, places: KeptBackup['places'], opensWith?: OpensWith) =>
    keptBackup(found.id, found.size, found.note, places, opensWith);
  const toGo = (found: FoundBackup[]) =>
    rotate(
      machine.now(),
      found.map((one) => inPlace(one, ['own'])),
    );
  const second = secondPlace({ ownFolder, own, files, machine, rotate: toGo, onError });

  let encryption: Kept['diskEncryption'] = 'unknown';
  const asked = diskEncryption().then((told) => {
    encryption = told;
  });
  const ready = once(async () => {
    try {
      await machine.fs.mkdir(folder, { recursive: true, mode: OWN_FOLDER });
      await own.tidy();
      if (secondFrom !== null && 'folder' in secondFrom) await second.use(secondFrom.folder);
    } catch (error) {
      onError('start', error);
    }
  });

  /** Does the work; what the disk said no to is a failure as a value. */
  const answer = async <T>(
    work: () => Promise<Result<T, ShellFailure>>,
  ): Promise<Result<T, ShellFailure>> => {
    try {
      await ready();
      return await work();
    } catch (error) {
      const failure = fileFailure(error, '');
      if (failure === null) throw error;
      return { ok: false, failure };
    }
  };

  const afterwards = async () => {
    try {
      const found = await own.list();
      for (const id of toGo(found)) await own.remove(id);
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
  };

  const calls: SafekeepingCalls = {
    kept: () =>
      answer(async () => {
        const [state, found, there, settings, key, wrappedKey, free] = await Promise.all([
          files.state(),
          own.list(),
          second.list(),
          files.settings(),
          keys.own(),
          readWrappedKey(),
          freeBytes(folder, machine.fs),
          // Some systems take seconds to tell: the window asks again when she looks.
          Promise.race([asked, machine.wait(ENCRYPTION_PATIENCE)]),
        ]);
        // Those of older programs take longest where there are many: what is not known yet is so the next time.
        const looking = opens.look(lying(found, there)).catch((error: unknown) => {
          onError('keys', error);
        });
        await Promise.race([looking, machine.wait(HEADS_PATIENCE)]);
        const opensWith = await opens.told([...found, ...there]);
        const { identity, isUnreadable } = key;
        const isOfNow = (of: string | null) =>
          of === null || of === (identity === null ? null : sumOf(identity));
        const { wrappedFor, sheetFor, sheetMadeAt } = settings;
        return ok({
          state,
          backups: merge(found, there, settings.keeper, opensWith),
          second: await second.shown(),
          recipient: identity === null ? null : await recipientOf(identity),
          isKeyUnreadable: isUnreadable,
          secondRecipient: settings.secondRecipient,
          wrappedKey,
          wrapsOlderKey: wrappedKey !== null && !isOfNow(wrappedFor),
          sheetMadeAt: isOfNow(sheetFor) ? sheetMadeAt : null,
          hasOlderSheet: sheetMadeAt !== null && !isOfNow(sheetFor),
          freeBytes: free,
          diskEncryption: encryption,
          recentCrashes: recentCrashes(),
          promises: {
            journal: true,
            backups: true,
            secondPlace: secondFrom !== null || settings.second !== null,
          },
        });
      }),

    freeBytes: () => answer(async () => ok(await freeBytes(folder, machine.fs))),

    keepState: (state) => answer(() => turn(() => files.keepState(state))),

    appendJournal: ({ entries }) =>
      answer(async () => {
        await journal.append(entries);
        return ok(null);
      }),

    readJournal: () => answer(async () => ok(await journal.read())),

    storeBackup: ({ bytes, about }) =>
      answer(async () => {
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
          await afterwards();
          return ok({ id: idOf(number), size: bytes.byteLength, note });
        });
        if (!stored.ok) return stored;
        await second.copy();
        const there = await second.list();
        const places = there.some(({ id }) => id === stored.value.id);
        return ok(inPlace(stored.value, places ? ['own', 'second'] : ['own']));
      }),

    readBackup: ({ id }) =>
      answer(async () => {
        const note = (await own.list()).find((found) => found.id === id)?.note;
        const bytes = await own.read(id);
        if (bytes !== null && checksum(bytes) === note?.sha256) return ok({ bytes });
        // The second copy where the first is gone or spoilt; else the first as it is, of which some may be read.
        const copy = await second.read(id);
        if (copy !== null) return ok({ bytes: copy });
        return bytes === null ? fail('backup-missing', { name: backupFile(id) }) : ok({ bytes });
      }),

    pinBackup: ({ id, pinned }) =>
      answer(() =>
        turn(async () => {
          const found = (await own.list()).find((one) => one.id === id);
          if (found === undefined) return fail('backup-missing', { name: backupFile(id) });
          const noted = await own.renote(id, { ...found.note, pinned });
          void second.copy();
          return noted;
        }),
      ),

    renewBackup: ({ id, cleanedAt, bytes, about }) =>
      answer(() =>
        turn(async () => {
          if (bytes && checksum(bytes) !== about?.sha256) return fail('not-as-written');
          const renew = (place: BackupFolder, { note }: FoundBackup) =>
            bytes
              ? place.replace(id, bytes, { ...note, ...about, cleanedAt })
              : place.renote(id, { ...note, cleanedAt });
          const found = (await own.list()).find((one) => one.id === id);
          if (found) {
            const done = await renew(own, found);
            if (!done.ok) return done;
          }
          // Where it is out of reach it is made up for when it comes back (`second.copy`).
          return await second.change(id, renew);
        }),
      ),

    deleteBackup: ({ id }) =>
      answer(() =>
        turn(async () => {
          // Whatever asks for it: the newest is what a lost database comes back from.
          if ((await own.list())[0]?.id === id) return fail('call-refused');
          await own.remove(id);
          return await second.change(id, async (place) => {
            await place.remove(id);
            return ok(null);
          });
        }),
      ),

    forgetJournal: () =>
      answer(async () => {
        await journal.forget();
        return ok(null);
      }),

    chooseSecondPlace: ({ title }) =>
      answer<{ shown: string } | null>(async () => {
        if (secondFrom === null || !('choose' in secondFrom)) return fail('call-refused');
        const chosen = await secondFrom.choose(title);
        if (chosen === null) return ok(null);
        // Not in turn with the backups: it may be a drive that does not answer.
        const taken = await second.take(chosen);
        if (taken.ok) await second.copy();
        return taken;
      }),

    forgetSecondPlace: () => answer(() => turn(() => second.forget())),

    keptIdentities: () => answer(async () => ok(await keys.all())),

    tryKey: ({ identity }) =>
      answer(async () => {
        const [found, there, { keeper }] = await Promise.all([
          own.list(),
          second.list(),
          files.settings(),
        ]);
        const told = await opens.told([...found, ...there]);
        const locked = lying(found, there).filter(
          ({ found: { id, note } }) =>
            (note.keeper ?? keeper) === keeper &&
            (told.get(id) ?? 'nothing-kept') === 'nothing-kept',
        );
        return ok({ opens: (await opens.openedBy(identity, locked)).length });
      }),

    keepKeys: ({ identity, wrappedKey, ...settings }) =>
      answer(() =>
        turn(async () => {
          const about: Partial<KeptSettings> = { ...settings };
          if (identity !== undefined) {
            const before = (await keys.own()).identity;
            if (identity !== before) {
              // The sheet holds the key that it was made for, and opens nothing of another. So does the passphrase.
              const { wrappedFor, sheetFor } = await files.settings();
              const until = before === null ? 'lost' : sumOf(before);
              // Said before the key is there: broken off in between, too little is promised and not too much.
              const said = await files.change(() => ({
                wrappedFor: wrappedFor ?? until,
                sheetFor: sheetFor ?? until,
              }));
              if (!said.ok) return said;
            }
            const kept = await keys.keep(identity);
            if (!kept.ok) return kept;
          }
          if (settings.sheetMadeAt !== undefined) about.sheetFor = await sumOfOwn();
          if (wrappedKey === null) {
            await machine.fs.rm(join(ownFolder, WRAPPED_KEY), { force: true });
            about.wrappedFor = null;
          } else if (wrappedKey !== undefined) {
            await keepOlderWrapped();
            const kept = await own.write(WRAPPED_KEY, wrappedKey);
            if (!kept.ok) return kept;
            about.wrappedFor = await sumOfOwn();
          }
          void second.copy();
          return files.change(() => about);
        }),
      ),
  };

  /** What wraps a key that was lost or replaced may be all that is left of it. */
  async function keepOlderWrapped(): Promise<void> {
    const [wrapped, now] = await Promise.all([readWrappedKey(), sumOfOwn()]);
    const { wrappedFor } = await files.settings();
    if (wrapped === null || wrappedFor === null || now === null || wrappedFor === now) return;
    const until = machine.now().toISOString().slice(0, 19).replaceAll(':', '-');
    const kept = await own.write(WRAPPED_KEY.replace('.', `-until-${until}.`), wrapped);
    if (!kept.ok) onError('older wrapped key', kept.failure);
  }

  async function sumOfOwn(): Promise<string | null> {
    const { identity } = await keys.own();
    return identity === null ? null : sumOf(identity);
  }

  async function readWrappedKey(): Promise<string | null> {
    try {
      return await machine.fs.readFile(join(ownFolder, WRAPPED_KEY), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Each with the place that it is read from. */
  function lying(found: FoundBackup[], there: FoundBackup[]) {
    const mine = new Set(found.map(({ id }) => id));
    return [
      ...found.map((one) => ({ found: one, place: own })),
      ...there.filter(({ id }) => !mine.has(id)).map((one) => ({ found: one, place: second })),
    ];
  }

  /** Newest first; what lies in the second place alone is there to be restored too. */
  function merge(
    found: FoundBackup[],
    there: FoundBackup[],
    keeper: string,
    opensWith: ReadonlyMap<string, OpensWith>,
  ): KeptBackup[] {
    const second = new Set(there.map(({ id }) => id));
    const mine = new Set(found.map(({ id }) => id));
    const all = [
      ...found.map((one) => ({ one, places: second.has(one.id) ? BOTH : OWN })),
      ...there.filter(({ id }) => !mine.has(id)).map((one) => ({ one, places: SECOND })),
    ];
    // Those in the second place say whose they are, these need not.
    const aboutOf = ({ one: { note } }: (typeof all)[number]) => ({
      ...note,
      keeper: note.keeper ?? keeper,
    });
    return newestFirst(all, aboutOf).map((about) => {
      const isForeign = aboutOf(about).keeper !== keeper;
      const backup = inPlace(about.one, about.places, opensWith.get(about.one.id));
      return isForeign ? { ...backup, foreign: true } : backup;
    });
  }

  return {
    calls,
    catchUp: () => answer(async () => ok(await second.copy())).then(() => undefined),
  };
}

const sumOf = (identity: string) => checksum(new TextEncoder().encode(identity.trim()));

/** Does the work the first time it is asked for, and returns the same ever after. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
