import { join } from 'node:path';
import { isMissing } from '../files/file-failure.ts';
import { writeWholeFile } from '../files/write-whole-file.ts';
import { endOfWholeRecords, withoutHalfRecords } from './engine-log.ts';
import { OWN_FILE, type Machine } from './machine.ts';

/** Files of LevelDB that are written on at their end: the newest acts, and the list of its files. */
const LOG = /^(\d+\.log|MANIFEST-\d+)$/;
const ACTS = /\.log$/;
/** Whoever still writes has written on within so long. Milliseconds. */
const STILL = 1000;

/**
 * Makes the database's files in `folder` (a profile's `IndexedDB`) ready to be opened after the program was killed or the
 * power went. A record that was being written then is half there. LevelDB passes over it, but writes on right behind it,
 * and takes the file for broken when it opens it the time after that, upon which the browser throws the whole database
 * away (https://github.com/google/leveldb/issues/1287; decision 0027). The half record is cut off: nobody was told that it
 * was written. Where the window wrote on behind one already, since a disk that was full had room again, it is taken out
 * from between the others. Must have ended before the browser opens the database; a file that something still writes on is left.
 *
 * Out: what was done, a line for each file; the disk's refusals are among them.
 */
export async function cutTornLogs(
  folder: string,
  { fs, uniqueName, wait }: Pick<Machine, 'fs' | 'uniqueName' | 'wait'>,
): Promise<string[]> {
  const done: string[] = [];
  for (const database of await namesIn(folder)) {
    if (!database.endsWith('.leveldb')) continue;
    for (const name of await namesIn(join(folder, database))) {
      if (!LOG.test(name)) continue;
      try {
        const told = await mendLog(join(folder, database, name));
        if (told !== null) done.push(`${name}: ${told}`);
      } catch (error) {
        done.push(`${name}: ${String(error)}`);
      }
    }
  }
  return done;

  async function namesIn(place: string): Promise<string[]> {
    try {
      return await fs.readdir(place);
    } catch (error) {
      if (!isMissing(error)) done.push(String(error));
      return [];
    }
  }

  async function mendLog(file: string): Promise<string | null> {
    const log = await fs.readFile(file);
    const end = endOfWholeRecords(log);
    if (end === log.length) return null;
    const mended = end === null && ACTS.test(file) ? withoutHalfRecords(log) : null;
    if (end === null && mended === null) return 'broken before its end, left as it is';
    await wait(STILL);
    if (!log.equals(await fs.readFile(file))) return 'still written on, left as it is';
    if (end !== null) return cut(file, log.length, end);
    if (mended === null) return null;
    const written = await writeWholeFile(file, mended, { fs, uniqueName, wait, mode: OWN_FILE });
    return written.ok ? 'half records taken out' : `${written.failure.code}, left as it is`;
  }

  async function cut(file: string, length: number, end: number): Promise<string> {
    const handle = await fs.open(file, 'r+');
    try {
      await handle.truncate(end);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return `cut from ${String(length)} to ${String(end)} bytes`;
  }
}
