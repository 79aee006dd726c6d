import { z } from '../lib/zod.ts';
import type { Result } from '../lib/result.ts';
import type { Language } from '../i18n/languages.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { SHELL_CALL_ARGUMENTS } from './call-arguments.ts';
import { SAFEKEEPING_ARGUMENTS } from './safekeeping-arguments.ts';
import type { SafekeepingCalls } from './safekeeping-calls.ts';
import type { ShellFailure } from './shell-failure.ts';

/** The name that a page gives itself, by which the server tells one window from another. */
type OfWindow = { window: string };

/** What a window in a browser asks of its server, which cannot call it. */
export type ServerCalls = SafekeepingCalls & {
  /** Returns when the program is to end: then the window writes what is unsaved and calls `readyToQuit`. */
  untilQuit: (of: OfWindow) => Promise<Result<null, ShellFailure>>;
  /** Made by a window that was told, and not answered: where it breaks off, the window has gone. */
  holdQuit: (of: OfWindow) => Promise<Result<null, ShellFailure>>;
  /** All is written. Where the server has not asked, she chose to quit in the window: the program ends. */
  readyToQuit: (of: OfWindow) => Promise<Result<null, ShellFailure>>;
  /**
   * Opens a link in her own browser or mail program, where she is asked first: the window's browser would open it beside
   * the records.
   */
  openLink: (link: { url: string; language: Language }) => Promise<Result<null, ShellFailure>>;
};

const ofWindow = z.strictObject({ window: z.uuid() });

/** The check of each call's argument. */
export const SERVER_ARGUMENTS = {
  ...SAFEKEEPING_ARGUMENTS,
  untilQuit: ofWindow,
  holdQuit: ofWindow,
  readyToQuit: ofWindow,
  openLink: SHELL_CALL_ARGUMENTS.openLink.extend({ language: z.enum(LANGUAGES) }),
} satisfies Record<keyof ServerCalls, z.ZodType>;
