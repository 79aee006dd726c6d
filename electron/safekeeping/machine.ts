import { randomUUID } from 'node:crypto';
import * as files from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** What keeping takes of the machine, so that a test may put a full disk or another clock in its place. */
export type Machine = {
  fs: Pick<
    typeof files,
    'open' | 'rename' | 'realpath' | 'rm' | 'readFile' | 'readdir' | 'mkdir' | 'stat' | 'statfs'
  >;
  now: () => Date;
  /** A name that nothing else has. */
  uniqueName: () => string;
  wait: (ms: number) => Promise<void>;
};

/** The machine as it is. */
export const thisMachine: Machine = {
  fs: files,
  now: () => new Date(),
  uniqueName: randomUUID,
  wait: (ms) => wait(ms),
};

/** Her own files alone: neither other users of the machine nor a wrongly shared folder may read them. */
export const OWN_FILE = 0o600;
export const OWN_FOLDER = 0o700;
