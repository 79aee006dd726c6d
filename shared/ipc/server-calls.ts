import { z } from '../lib/zod.ts';
import type { Result } from '../lib/result.ts';
import { SAFEKEEPING_ARGUMENTS } from './safekeeping-arguments.ts';
import type { SafekeepingCalls } from './safekeeping-calls.ts';
import type { ShellFailure } from './shell-failure.ts';

/** What a window in a browser asks of its server, which cannot call it. */
export type ServerCalls = SafekeepingCalls & {
  /** Answers when the program is to end: then the window writes what is unsaved and calls `readyToQuit`. */
  untilQuit: () => Promise<Result<null, ShellFailure>>;
  /** All is written. Where the server has not asked, she chose to quit in the window: the program ends. */
  readyToQuit: () => Promise<Result<null, ShellFailure>>;
};

/** The check of each call's argument. */
export const SERVER_ARGUMENTS = {
  ...SAFEKEEPING_ARGUMENTS,
  untilQuit: z.undefined(),
  readyToQuit: z.undefined(),
} satisfies Record<keyof ServerCalls, z.ZodType>;
