import { z } from 'zod';
import type { Failure, Result } from '../lib/result.ts';

/** A file as it passes between window and shell: never a path. */
export type PickedFile = { name: string; bytes: Uint8Array };

export type FileFilter = { name: string; extensions: string[] };

export type SaveOutcome = { saved: true; name: string } | { saved: false };

export type AppInfo = {
  version: string;
  /** Which shell the window runs in. */
  host: 'desktop' | 'browser';
  /** The place of the data in words that can be shown; no path is acted on. */
  dataPlace: string;
};

export type ShellFailure = Failure<
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-locked'
  | 'disk-full'
  | 'not-permitted'
  | 'link-refused'
  | 'print-failed'
  | 'call-refused'
  | 'unexpected'
>;

/** Every call that the window may make of its shell. Few and coarse; none takes a path: the shell asks the user. */
export type ShellCalls = {
  pickFiles: (options: {
    title: string;
    filters: FileFilter[];
    multiple: boolean;
  }) => Promise<Result<PickedFile[], ShellFailure>>;
  saveFile: (file: {
    suggestedName: string;
    filters: FileFilter[];
    bytes: Uint8Array;
  }) => Promise<Result<SaveOutcome, ShellFailure>>;
  showSavedFile: (options: { name: string }) => Promise<Result<null, ShellFailure>>;
  openLink: (options: { url: string }) => Promise<Result<null, ShellFailure>>;
  print: (options: { title: string }) => Promise<Result<null, ShellFailure>>;
  setTheme: (options: {
    theme: 'light' | 'dark' | 'system';
  }) => Promise<Result<null, ShellFailure>>;
  setLanguage: (options: { language: 'fi' | 'sv' | 'en' }) => Promise<Result<null, ShellFailure>>;
  readyToQuit: () => Promise<Result<null, ShellFailure>>;
  appInfo: () => Promise<Result<AppInfo, ShellFailure>>;
};

export type ShellCallName = keyof ShellCalls;

const filters = z
  .array(
    z.object({
      name: z.string().max(100),
      extensions: z.array(z.string().regex(/^[a-z0-9]{1,10}$/)).max(20),
    }),
  )
  .max(10);

/** The schema of each call's one argument; the shell checks it before anything else happens. */
export const SHELL_CALL_ARGUMENTS = {
  pickFiles: z.strictObject({ title: z.string().max(200), filters, multiple: z.boolean() }),
  saveFile: z.strictObject({
    suggestedName: z.string().min(1).max(200),
    filters,
    bytes: z.instanceof(Uint8Array),
  }),
  showSavedFile: z.strictObject({ name: z.string().min(1).max(200) }),
  openLink: z.strictObject({ url: z.string().max(2000) }),
  print: z.strictObject({ title: z.string().max(200) }),
  setTheme: z.strictObject({ theme: z.enum(['light', 'dark', 'system']) }),
  setLanguage: z.strictObject({ language: z.enum(['fi', 'sv', 'en']) }),
  readyToQuit: z.undefined(),
  appInfo: z.undefined(),
} satisfies Record<ShellCallName, z.ZodType>;

/** The names of the calls, from which the preload builds `window.desktop`. */
export const SHELL_CALL_NAMES = Object.keys(SHELL_CALL_ARGUMENTS) as ShellCallName[];

/** What the shell tells the window without being asked. */
export type ShellEvents = {
  /** A menu item was chosen; `command` is a command id. */
  'menu-command': { command: string };
  /** The window is about to close: write what is unsaved, then call `readyToQuit`. */
  'before-quit': Record<string, never>;
};
export type ShellEventName = keyof ShellEvents;
export const SHELL_EVENT_NAMES = [
  'menu-command',
  'before-quit',
] as const satisfies readonly ShellEventName[];

/** What the preload puts on `window.desktop`. */
export type DesktopApi = ShellCalls & {
  /** Listens; answers a function that stops listening. */
  on: <Name extends ShellEventName>(
    name: Name,
    listener: (event: ShellEvents[Name]) => void,
  ) => () => void;
};
