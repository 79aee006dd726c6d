import { dirname } from 'node:path';
import { OWN_FOLDER } from '../safekeeping/machine.ts';

/** The parts of `node:fs` that the log needs. */
export type LogFiles = {
  appendFileSync: (file: string, text: string) => void;
  statSync: (file: string, options: { throwIfNoEntry: false }) => { size: number } | undefined;
  renameSync: (from: string, to: string) => void;
  mkdirSync: (folder: string, options: { recursive: true; mode: number }) => unknown;
};

export type LocalLog = {
  /** Something worth knowing when a fault is looked for. */
  note: (what: string) => void;
  /** An exception, with its place in the code. */
  error: (where: string, error: unknown) => void;
};

/** The log and the one before it take at most twice this, in bytes. */
const LIMIT = 512 * 1024;
const LINE = 4000;

/**
 * A log on this machine, one line of JSON an entry; nothing is ever sent. It holds what the program did, never what the
 * records say; the user's home folder is cut out of paths. A log that cannot be written is given up silently: it must
 * never stop the work.
 */
export function openLocalLog(
  file: string,
  { fs, now, home, limit = LIMIT }: { fs: LogFiles; now: () => Date; home: string; limit?: number },
): LocalLog {
  const write = (entry: Record<string, string>) => {
    try {
      const json = JSON.stringify({ at: now().toISOString(), ...entry });
      fs.mkdirSync(dirname(file), { recursive: true, mode: OWN_FOLDER });
      const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size + json.length > limit) fs.renameSync(file, `${file}.old`);
      fs.appendFileSync(file, `${json}\n`);
    } catch {
      // See above.
    }
  };
  const clean = (text: string) => (home === '' ? text : text.replaceAll(home, '~')).slice(0, LINE);
  return {
    note: (what) => {
      write({ note: clean(what) });
    },
    error: (where, error) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      write({ error: where, text: clean(text) });
    },
  };
}
