import { join } from 'node:path';
import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { Kept, KeptBackup } from '#shared/safekeeping/safekeeping.ts';
import { fileFailure } from '../files/file-failure.ts';
import { backupCalls } from './backup-calls.ts';
import { backupFolder, freeBytes, type FoundBackup } from './backup-folder.ts';
import { keptBackup } from './backup-note.ts';
import { inTurn } from './in-turn.ts';
import { keepJournal } from './keep-journal.ts';
import { keptKeys } from './kept-keys.ts';
import { smallFiles } from './kept-settings.ts';
import { keyCalls } from './key-calls.ts';
import { OWN_FOLDER, type Machine } from './machine.ts';
import { ownFiles } from './own-files.ts';
import type { SafekeepingParts } from './safekeeping-parts.ts';
import { secondPlace } from './second-place.ts';
import { whatIsKept } from './what-is-kept.ts';
import { whatOpens } from './what-opens.ts';

/** In milliseconds. */
const ENCRYPTION_PATIENCE = 200;

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
  const toGo = (found: FoundBackup[]) =>
    rotate(
      machine.now(),
      found.map(({ id, size, note }) => keptBackup(id, size, note, ['own'])),
    );
  const second = secondPlace({ ownFolder, own, files, machine, rotate: toGo, onError });
  const turn = inTurn();
  const parts: SafekeepingParts = {
    ...{ ownFolder, own, second, journal, files, keys, machine, turn, onError },
    opens: whatOpens(keys),
    rotate: toGo,
  };

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

  const calls: SafekeepingCalls = {
    ...backupCalls(parts),
    ...keyCalls(parts),

    kept: async () => {
      const [kept, free] = await Promise.all([
        whatIsKept(parts),
        freeBytes(folder, machine.fs),
        // Some systems take seconds to tell: the window asks again when she looks.
        Promise.race([asked, machine.wait(ENCRYPTION_PATIENCE)]),
      ]);
      const secondPlace = secondFrom !== null || kept.promises.secondPlace;
      return ok({
        ...kept,
        freeBytes: free,
        diskEncryption: encryption,
        recentCrashes: recentCrashes(),
        promises: { ...kept.promises, secondPlace },
      });
    },

    freeBytes: async () => ok(await freeBytes(folder, machine.fs)),

    keepState: (state) => turn(() => files.keepState(state)),

    appendJournal: async ({ entries }) => {
      await journal.append(entries);
      return ok(null);
    },

    readJournal: async () => ok(await journal.read()),

    forgetJournal: async () => {
      await journal.forget();
      return ok(null);
    },

    chooseSecondPlace: async ({ title }) => {
      if (secondFrom === null || !('choose' in secondFrom)) return fail('call-refused');
      const chosen = await secondFrom.choose(title);
      if (chosen === null) return ok(null);
      // Not in turn with the backups: it may be a drive that does not answer.
      const taken = await second.take(chosen);
      if (taken.ok) await second.copy();
      return taken;
    },

    forgetSecondPlace: () => turn(() => second.forget()),
  };
  const answered = Object.entries(calls).map(([name, call]) => [
    name,
    (options: never) => answer<unknown>(() => call(options)),
  ]);

  return {
    calls: Object.fromEntries(answered) as SafekeepingCalls,
    catchUp: () => answer(async () => ok(await second.copy())).then(() => undefined),
  };
}

/** Does the work the first time it is asked for, and returns the same ever after. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
