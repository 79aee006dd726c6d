import { basename, join, relative, isAbsolute } from 'node:path';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import type { SecondPlace } from '#shared/safekeeping/safekeeping.ts';
import { fileFailure } from '../files/file-failure.ts';
import { backupFolder, type BackupFolder, type FoundBackup } from './backup-folder.ts';
import { copyBackups, copyWrappedKey, Refused } from './copy-to-second.ts';
import { inTurn } from './in-turn.ts';
import type { KeptSettings, SmallFiles } from './kept-settings.ts';
import { OWN_FOLDER, type Machine } from './machine.ts';

/** A folder of its own in the place that she chose, so that backups do not lie among other things. */
const SUBFOLDER = 'koordinaattorin-varmuuskopiot';
/** A network drive that is out of reach answers late or never; nothing waits longer for it, in milliseconds. */
const PATIENCE = { list: 1500, copy: 4000 };

/** The second place for backups. Nothing that goes wrong there is in the way of the first. */
export type SecondPlaceKeeper = {
  shown: () => Promise<SecondPlace | null>;
  /** What lies there, as far as it is known soon. */
  list: () => Promise<FoundBackup[]>;
  read: (id: string) => Promise<Uint8Array | null>;
  readHead: BackupFolder['readHead'];
  /** Does `work` with what lies there under `id`; nothing where it does not, or the place is out of reach. */
  change: (
    id: string,
    work: (place: BackupFolder, found: FoundBackup) => Promise<Result<null, ShellFailure>>,
  ) => Promise<Result<null, ShellFailure>>;
  take: (chosen: string) => Promise<Result<{ shown: string }, ShellFailure>>;
  /** Takes a folder that the host was given, unless it is the second place already. */
  use: (given: string) => Promise<void>;
  forget: () => Promise<Result<null, ShellFailure>>;
  /** Copies what is missing there; resolves when it is done, or goes on after a while. */
  copy: () => Promise<void>;
};

/** Opens the second place that the settings name. `own` is the folder whose newest and pinned backups are copied. */
export function secondPlace({
  ownFolder,
  own,
  files,
  machine,
  rotate,
  onError,
}: {
  ownFolder: string;
  own: BackupFolder;
  files: SmallFiles;
  machine: Machine;
  /** Of the backups that lie there, those to be taken away. */
  rotate: (backups: FoundBackup[]) => string[];
  onError: (what: string, error: unknown) => void;
}): SecondPlaceKeeper {
  const { fs, now } = machine;
  const turn = inTurn();
  let known: FoundBackup[] = [];

  const open = async (settings: KeptSettings): Promise<BackupFolder | null> => {
    if (settings.second === null) return null;
    const folder = join(settings.second.folder);
    // It is never made here: where a drive is not mounted its place may be there, an empty folder of this very disk.
    await fs.stat(folder);
    return backupFolder(folder, machine);
  };

  const copy = async () => {
    const settings = await files.settings();
    if (settings.second === null) return;
    const { folder } = settings.second;
    type Second = NonNullable<KeptSettings['second']>;
    const note = (change: (before: Second) => Second) =>
      files.change(({ second }) =>
        // She may have chosen another place meanwhile.
        second?.folder === folder ? { second: change(second) } : {},
      );
    try {
      const place = await open(settings);
      if (place === null) return;
      const { there, isCopied } = await copyBackups(own, place, settings.keeper, rotate);
      known = there;
      const written = settings.second.keySha256;
      const keySha256 = await copyWrappedKey(ownFolder, { place, folder, written }, machine);
      await note(({ lastSuccessAt: before }) => {
        const lastSuccessAt = isCopied ? now().toISOString() : before;
        return {
          folder,
          ...(lastSuccessAt !== undefined && { lastSuccessAt }),
          ...(keySha256 !== undefined && { keySha256 }),
        };
      });
    } catch (error) {
      known = [];
      const failure = error instanceof Refused ? error.failure.code : codeOf(error);
      if (failure === 'unexpected') onError('second place', error);
      await note((before) => ({ ...before, failure }));
    }
  };

  const take = async (chosen: string) => {
    const real = await fs.realpath(chosen);
    if (isWithin(await fs.realpath(ownFolder).catch(() => ownFolder), real)) {
      return fail('place-is-own');
    }
    const folder = basename(real) === SUBFOLDER ? real : join(real, SUBFOLDER);
    await fs.mkdir(folder, { recursive: true, mode: OWN_FOLDER });
    known = [];
    const kept = await files.change(() => ({ second: { folder } }));
    return kept.ok ? ok({ shown: folder }) : kept;
  };

  return {
    shown: async () => {
      const { second } = await files.settings();
      if (second === null) return null;
      const { folder, lastSuccessAt, failure } = second;
      return {
        shown: folder,
        ...(lastSuccessAt !== undefined && { lastSuccessAt }),
        ...(failure !== undefined && { failure }),
      };
    },

    list: () => {
      const read = turn(async () => {
        const place = await open(await files.settings());
        known = place === null ? [] : await place.list();
        return known;
      }).catch(() => []);
      return soon(read, PATIENCE.list, () => known);
    },

    read: (id) =>
      turn(async () => (await (await open(await files.settings()))?.read(id)) ?? null).catch(
        () => null,
      ),

    readHead: (id) =>
      turn(async () => (await (await open(await files.settings()))?.readHead(id)) ?? null).catch(
        () => null,
      ),

    change: (id, work) => {
      const done = turn(async () => {
        const place = await open(await files.settings()).catch(() => null);
        const found = (await place?.list())?.find((one) => one.id === id);
        if (!place || !found) return ok(null);
        const changed = await work(place, found);
        known = await place.list();
        return changed;
      });
      return soon(done, PATIENCE.copy, () => ok(null));
    },

    take,

    use: async (given) => {
      const folder = (await files.settings()).second?.folder;
      if (folder === given || folder === join(given, SUBFOLDER)) return;
      const done = take(given).then(
        () => undefined,
        (error: unknown) => {
          onError('second place', error);
        },
      );
      await soon(done, PATIENCE.list, () => undefined);
    },

    forget: async () => {
      known = [];
      return files.change(() => ({ second: null }));
    },

    copy: () => {
      // Not even the settings may tell: the first place goes on all the same.
      const done = turn(copy).catch((error: unknown) => {
        onError('second place', error);
      });
      return soon(done, PATIENCE.copy, () => undefined);
    },
  };
}

/** What the work gives, or `late` where it takes longer than `ms`; the work goes on. */
async function soon<T>(work: Promise<T>, ms: number, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      resolve(late());
    }, ms);
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}

function codeOf(error: unknown): ShellFailure['code'] {
  const lost = ['ENOENT', 'ENOTDIR', 'EIO', 'ENXIO', 'ENODEV', 'EHOSTDOWN', 'ETIMEDOUT', 'ESTALE'];
  if (lost.includes((error as NodeJS.ErrnoException | null)?.code ?? '')) return 'place-gone';
  return fileFailure(error, '')?.code ?? 'unexpected';
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
