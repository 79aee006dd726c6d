import { join } from 'node:path';
import type { JournalEntry } from '#shared/safekeeping/journal.ts';
import { byMark } from '#shared/safekeeping/newest-first.ts';
import type { SavedMark } from '#shared/safekeeping/safekeeping.ts';
import { fileFailure, isMissing } from '../files/file-failure.ts';
import { syncFolder, UNFINISHED } from '../files/write-whole-file.ts';
import { inTurn } from './in-turn.ts';
import { journalLine, readJournalLines } from './journal-line.ts';
import { OWN_FILE, OWN_FOLDER, type Machine } from './machine.ts';

const NAME = /^journal-[\dTZ-]+-[0-9a-z]+\.ndjson$/;
/** Kept at least so long whatever backups there are, in milliseconds. */
const AT_LEAST = 48 * 60 * 60 * 1000;

/** The journal in its folder. */
export type Journal = {
  /**
   * Resolves when the disk has the entries; where there are none, when it is known that it would take some. Rejects with Node's error, and then
   * none of them is in the journal.
   */
  append: (entries: readonly JournalEntry[]) => Promise<void>;
  read: () => Promise<{ entries: JournalEntry[]; damaged: number }>;
  /** The next entry begins a new file. */
  begin: () => Promise<void>;
  /** Takes away files that hold nothing newer than the `needed` marks and are old enough. */
  letGo: (needed: readonly SavedMark[]) => Promise<void>;
  forget: () => Promise<void>;
};

/**
 * Opens the journal. Each run of the program writes files of its own, so that nothing is ever written behind a line that
 * a crash tore off, and two copies of the program never write into one file. One write at a time.
 */
export function keepJournal(folder: string, machine: Machine): Journal {
  const { fs } = machine;
  const turn = inTurn();
  let current: string | null = null;

  const files = async () => {
    try {
      const names = await fs.readdir(folder);
      return names.filter((name) => NAME.test(name)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  };
  const newFile = () => {
    const moment = machine.now().toISOString().replace(/[:.]/g, '-');
    return `journal-${moment}-${machine.uniqueName().replaceAll('-', '').slice(0, 8)}.ndjson`;
  };

  const append = async (entries: readonly JournalEntry[]) => {
    const bytes = new TextEncoder().encode(entries.map(journalLine).join(''));
    await fs.mkdir(folder, { recursive: true, mode: OWN_FOLDER });
    if (entries.length === 0) {
      const trial = join(folder, `.${machine.uniqueName()}${UNFINISHED}`);
      await (await fs.open(trial, 'wx', OWN_FILE)).close();
      await fs.rm(trial, { force: true });
      return;
    }
    const name = current ?? newFile();
    // Opened anew each time: a journal that was forgotten or deleted meanwhile is begun again, not written into nowhere.
    const file = await fs.open(join(folder, name), 'a', OWN_FILE);
    try {
      const { size } = await file.stat();
      try {
        await file.writeFile(bytes);
        await file.datasync();
      } catch (error) {
        // Whatever the disk made of it: this file ends where it was good.
        current = null;
        await file.truncate(size).catch(() => undefined);
        throw error;
      }
      current = name;
      if (size === 0) await syncFolder(folder, fs);
    } finally {
      await file.close();
    }
  };

  /** Null where the disk does not give it: the others are as good. */
  const readFile = async (name: string) => {
    try {
      return readJournalLines(await fs.readFile(join(folder, name), 'utf8'));
    } catch (error) {
      if (isMissing(error)) return { entries: [], damaged: 0 };
      if (fileFailure(error, name) === null) throw error;
      return null;
    }
  };

  const letGo = async (needed: readonly SavedMark[]) => {
    if (needed.length === 0) return;
    for (const name of await files()) {
      if (name === current) continue;
      const path = join(folder, name);
      const { mtimeMs } = await fs.stat(path);
      // A clock that was set back shows a file of the future: it stays.
      if (!(machine.now().getTime() - mtimeMs > AT_LEAST)) continue;
      const file = await readFile(name);
      // What cannot be read today may be needed, and may be read tomorrow.
      if (file === null) continue;
      const isNeeded = needed.some(({ epoch, seq }) =>
        file.entries.some(({ mark }) => mark.epoch === epoch && mark.seq > seq),
      );
      if (!isNeeded) await fs.rm(path, { force: true });
    }
  };

  return {
    append: (entries) => turn(() => append(entries)),
    read: () =>
      turn(async () => {
        const entries: JournalEntry[] = [];
        let damaged = 0;
        for (const name of await files()) {
          const file = await readFile(name);
          entries.push(...(file?.entries ?? []));
          damaged += file?.damaged ?? 1;
        }
        // Not by the clock, which may have been set back between two files.
        return { entries: entries.sort((a, b) => byMark(a.mark, b.mark)), damaged };
      }),
    begin: () =>
      turn(() => {
        current = null;
        return Promise.resolve();
      }),
    letGo: (needed) => turn(() => letGo(needed)),
    forget: () =>
      turn(async () => {
        current = null;
        for (const name of await files()) await fs.rm(join(folder, name), { force: true });
        await syncFolder(folder, fs);
      }),
  };
}
