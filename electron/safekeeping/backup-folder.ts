import { join } from 'node:path';
import { LOCK_BYTES } from '#shared/backup/backup-lock.ts';
import type { ShellFailure } from '#shared/ipc/contract.ts';
import { fail, ok, type Result } from '#shared/lib/result.ts';
import { newestFirst } from '#shared/safekeeping/newest-first.ts';
import { isMissing } from '../files/file-failure.ts';
import { syncFolder, UNFINISHED, writeWholeFile } from '../files/write-whole-file.ts';
import { backupFile, noteFile, readBackupName } from './backup-name.ts';
import { asReason, readNote, writeNote, type BackupNote } from './backup-note.ts';
import { fileChecksum } from './file-checksum.ts';
import { OWN_FILE, OWN_FOLDER, type Machine } from './machine.ts';

/** A backup that lies in a folder. */
export type FoundBackup = { id: string; size: number; note: BackupNote };

/** A folder of backups; the program's own, or the second place. */
export type BackupFolder = {
  /** Newest first, as they were made. */
  list: () => Promise<FoundBackup[]>;
  /** Writes a backup atomically and with its note, or leaves the folder as it was. */
  store: (id: string, bytes: Uint8Array, note: BackupNote) => Promise<Result<null, ShellFailure>>;
  /** Writes other bytes in the place of a backup that is there, whole or not at all, and then its note. */
  replace: (id: string, bytes: Uint8Array, note: BackupNote) => Promise<Result<null, ShellFailure>>;
  /** The bytes; null where it is not there. */
  read: (id: string) => Promise<Uint8Array | null>;
  /** The first bytes, which tell what opens it; null where it is not there or cannot be read. */
  readHead: (id: string) => Promise<Uint8Array | null>;
  renote: (id: string, note: BackupNote) => Promise<Result<null, ShellFailure>>;
  remove: (id: string) => Promise<void>;
  /** Writes another small file into it, atomically. */
  write: (name: string, text: string) => Promise<Result<null, ShellFailure>>;
  /** Takes away what a crash left half written. */
  tidy: () => Promise<void>;
};

/** Room that must be left over: the disk of a laptop that is full to the last byte loses more than a backup. */
const ROOM = 3;
/** A file in the making that is older than this, in milliseconds, is no longer being made. */
const ABANDONED = 60 * 60 * 1000;

/** Opens the folder, which is made when something is first written into it. */
export function backupFolder(folder: string, machine: Machine): BackupFolder {
  const { fs, uniqueName, wait } = machine;
  const path = (name: string) => join(folder, name);
  const writing = { fs, uniqueName, wait, mode: OWN_FILE };
  const makeFolder = () => fs.mkdir(folder, { recursive: true, mode: OWN_FOLDER });
  const names = async () => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const write = async (name: string, text: string) => {
    await makeFolder();
    return writeWholeFile(path(name), new TextEncoder().encode(text), writing);
  };

  /** Writes and reads back before the name is given; `beforeName` is done in between. */
  const writeBackup = async (
    id: string,
    bytes: Uint8Array,
    { sha256 }: Pick<BackupNote, 'sha256'>,
    beforeName: () => Promise<Result<null, ShellFailure>> = () => Promise.resolve(ok(null)),
  ) => {
    await makeFolder();
    if (!(await hasRoom(folder, bytes.byteLength * ROOM, fs))) {
      return fail('disk-full', { name: backupFile(id) });
    }
    return writeWholeFile(path(backupFile(id)), bytes, {
      ...writing,
      beforeRename: async (finished) => {
        const written = await fileChecksum(finished, fs);
        return written.sha256 === sha256
          ? beforeName()
          : fail('not-as-written', { name: backupFile(id) });
      },
    });
  };

  /** Null where there is none. */
  const readNoteOf = async (id: string) => {
    try {
      return await fs.readFile(path(noteFile(id)), 'utf8');
    } catch (error) {
      return isMissing(error) ? null : '';
    }
  };

  const find = async (file: string): Promise<FoundBackup | null> => {
    const named = readBackupName(file);
    if (named === null) return null;
    try {
      const { size } = await fs.stat(path(file));
      const text = await readNoteOf(named.id);
      const note = readNote(text ?? '') ?? {
        createdAt: named.createdAt,
        reason: asReason(named.reason),
        sha256: (await fileChecksum(path(file), fs)).sha256,
        // One that is held or damaged may have said so, and what is pinned is never let go of.
        pinned: text !== null,
      };
      return { id: named.id, size, note };
    } catch {
      // Taken away meanwhile, or unreadable: the others are as good.
      return null;
    }
  };

  return {
    list: async () => {
      const found: FoundBackup[] = [];
      for (const file of await names()) {
        const one = await find(file);
        if (one) found.push(one);
      }
      const byName = found.sort((a, b) => (a.id < b.id ? 1 : -1));
      return newestFirst(byName, ({ note }) => note);
    },

    // The note first: a backup is never without it, and a note without its backup is nothing.
    store: (id, bytes, note) =>
      writeBackup(id, bytes, note, () => write(noteFile(id), writeNote(note))),

    replace: async (id, bytes, note) => {
      const written = await writeBackup(id, bytes, note);
      // The note last: it tells of what is not in the backup any more.
      return written.ok ? write(noteFile(id), writeNote(note)) : written;
    },

    read: async (id) => {
      try {
        return await fs.readFile(path(backupFile(id)));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    readHead: async (id) => {
      try {
        const file = await fs.open(path(backupFile(id)), 'r');
        try {
          const { buffer, bytesRead } = await file.read(Buffer.alloc(LOCK_BYTES));
          return buffer.subarray(0, bytesRead);
        } finally {
          await file.close();
        }
      } catch {
        return null;
      }
    },

    renote: (id, note) => write(noteFile(id), writeNote(note)),

    remove: async (id) => {
      await fs.rm(path(backupFile(id)), { force: true });
      await fs.rm(path(noteFile(id)), { force: true });
      await syncFolder(folder, fs);
    },

    write,

    tidy: async () => {
      for (const name of await names()) {
        if (!name.startsWith('.') || !name.endsWith(UNFINISHED)) continue;
        const { mtimeMs } = await fs.stat(path(name)).catch(() => ({ mtimeMs: Infinity }));
        // Another copy of the program may be writing it at this moment.
        if (machine.now().getTime() - mtimeMs > ABANDONED) {
          await fs.rm(path(name), { force: true });
        }
      }
    },
  };
}

/** Whether the disk has so many bytes for her; a disk that does not tell is tried. */
async function hasRoom(
  folder: string,
  bytes: number,
  fs: Pick<Machine['fs'], 'statfs'>,
): Promise<boolean> {
  const free = await freeBytes(folder, fs);
  return free === null || free >= bytes;
}

/** How much of the disk under a folder is free for her, bytes; null where it does not tell. */
export async function freeBytes(
  folder: string,
  fs: Pick<Machine['fs'], 'statfs'>,
): Promise<number | null> {
  try {
    const { bavail, bsize } = await fs.statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
