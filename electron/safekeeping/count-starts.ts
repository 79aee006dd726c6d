import { dirname } from 'node:path';
import { z } from 'zod';
import { OWN_FOLDER } from './machine.ts';

/** Crashes older than this are past, in milliseconds. */
const RECENT = 10 * 60 * 1000;
/** So many of them mean that the program does not get up by itself. */
export const SAFE_MODE_AFTER = 3;
const MOST = 20;

const starts = z.object({
  /** When the run began that has not ended yet; null after a clean end. */
  running: z.string().nullable().catch(null),
  crashes: z.array(z.string()).catch([]),
});

/** The parts of `node:fs` that counting needs. */
type CountFiles = {
  readFileSync: (file: string, encoding: 'utf8') => string;
  writeFileSync: (file: string, text: string) => void;
  renameSync: (from: string, to: string) => void;
  mkdirSync: (folder: string, options: { recursive: true; mode: number }) => unknown;
};

/** Counts starts that did not end well. */
export type StartCount = {
  /** How many within the last ten minutes. */
  recent: () => number;
  /** This run begins: a mark is left that only a clean end takes away. */
  begin: () => void;
  /** The window crashed in this run. */
  crashed: () => void;
  end: () => void;
};

/**
 * Opens the count kept in `file`. Synchronous, since drawing without the graphics card must be chosen before Electron is
 * ready. A start counts by when it was made: a program that fell after a long day's work is not caught in a loop. A disk
 * that refuses leaves the program to start as ever, which `onFailure` hears.
 */
export function countStarts(
  file: string,
  fs: CountFiles,
  { now, onFailure }: { now: () => Date; onFailure: (error: unknown) => void },
): StartCount {
  const read = () => {
    try {
      return starts.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
    } catch {
      return { running: null, crashes: [] };
    }
  };
  const found = read();
  let crashes = found.running === null ? found.crashes : [...found.crashes, found.running];
  let running: string | null = null;
  const write = () => {
    try {
      fs.mkdirSync(dirname(file), { recursive: true, mode: OWN_FOLDER });
      fs.writeFileSync(`${file}.new`, JSON.stringify({ running, crashes: crashes.slice(-MOST) }));
      fs.renameSync(`${file}.new`, file);
    } catch (error) {
      onFailure(error);
    }
  };
  return {
    recent: () => {
      const time = now().getTime();
      // A moment of the future is from before the clock was set back.
      return crashes.filter((at) => Math.abs(time - Date.parse(at)) <= RECENT).length;
    },
    begin: () => {
      running = now().toISOString();
      write();
    },
    crashed: () => {
      crashes = [...crashes, now().toISOString()];
      write();
    },
    end: () => {
      running = null;
      write();
    },
  };
}
