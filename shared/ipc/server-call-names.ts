import type { ServerCalls } from './server-calls.ts';

const CALLS: Record<keyof ServerCalls, true> = {
  kept: true,
  freeBytes: true,
  keepState: true,
  appendJournal: true,
  readJournal: true,
  storeBackup: true,
  readBackup: true,
  pinBackup: true,
  renewBackup: true,
  deleteBackup: true,
  forgetJournal: true,
  chooseSecondPlace: true,
  forgetSecondPlace: true,
  keptIdentities: true,
  tryKey: true,
  keepKeys: true,
  untilQuit: true,
  holdQuit: true,
  readyToQuit: true,
  openLink: true,
};

/** What the window may ask of its server: the names alone, since the checks of the arguments are the server's. */
export const SERVER_CALL_NAMES: readonly string[] = Object.keys(CALLS);
