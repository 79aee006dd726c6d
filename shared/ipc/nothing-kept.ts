import { fail } from '../lib/result.ts';
import type { SafekeepingCalls } from './safekeeping-calls.ts';

const gone = () => Promise.resolve(fail('host-gone'));

/** Keeps nothing and says so: a browser without the program's server behind it. */
export const nothingKept: SafekeepingCalls = {
  kept: gone,
  keepState: gone,
  appendJournal: gone,
  readJournal: gone,
  storeBackup: gone,
  readBackup: gone,
  pinBackup: gone,
  forgetJournal: gone,
  chooseSecondPlace: gone,
  forgetSecondPlace: gone,
  keepKeys: gone,
};
