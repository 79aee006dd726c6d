import { SAFEKEEPING_CALL_NAMES } from './safekeeping-calls.ts';
import type { ServerCalls } from './server-calls.ts';

const CALLS: Record<keyof ServerCalls, true> = {
  ...SAFEKEEPING_CALL_NAMES,
  untilQuit: true,
  holdQuit: true,
  readyToQuit: true,
  openLink: true,
};

/** What the window may ask of its server: the names alone, since the checks of the arguments are the server's. */
export const SERVER_CALL_NAMES: readonly string[] = Object.keys(CALLS);
