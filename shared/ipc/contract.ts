import type { Result } from '../lib/result.ts';
import type { PolicyBreach } from '../shell/policy-breach.ts';
import { SAFEKEEPING_CALL_NAMES, type SafekeepingCalls } from './safekeeping-calls.ts';
import type { ShellFailure } from './shell-failure.ts';

export type { ShellFailure } from './shell-failure.ts';

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
  /** The commit that a packed program was built from, and when that was made (UTC). */
  builtFrom?: { commit: string; date: string } | undefined;
  /** What the shell has refused since it started: requests that would have left the program, links, and other attempts. */
  refused?: { requests: number; links: number; others: number };
};

/** Every call that the window may make of its shell. Few and coarse; none takes a path: the shell asks the user. */
export type ShellCalls = SafekeepingCalls & {
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
  /** How much is due, for the program's picture among those of the system; `label` says it in words. */
  setBadge: (options: { count: number; label: string }) => Promise<Result<null, ShellFailure>>;
  readyToQuit: () => Promise<Result<null, ShellFailure>>;
  /** The content policy stopped something in the window: to be counted with what the shell refuses. */
  noteBreach: (options: { what: PolicyBreach }) => Promise<Result<null, ShellFailure>>;
  appInfo: () => Promise<Result<AppInfo, ShellFailure>>;
};

export type ShellCallName = keyof ShellCalls;

const callNames = {
  pickFiles: true,
  saveFile: true,
  showSavedFile: true,
  openLink: true,
  print: true,
  setTheme: true,
  setLanguage: true,
  setBadge: true,
  readyToQuit: true,
  noteBreach: true,
  appInfo: true,
  ...SAFEKEEPING_CALL_NAMES,
} satisfies Record<ShellCallName, true>;

/** The names of the calls, from which the preload builds `window.desktop`; a call without its entry does not compile. */
export const SHELL_CALL_NAMES = Object.keys(callNames) as ShellCallName[];

/** What the shell tells the window without being asked. */
export type ShellEvents = {
  /** A menu item was chosen; `command` is a command id. */
  'menu-command': { command: string };
  /** The window is about to close: write what is unsaved, then call `readyToQuit`. */
  'before-quit': Record<string, never>;
};
export type ShellEventName = keyof ShellEvents;

const eventNames = {
  'menu-command': true,
  'before-quit': true,
} satisfies Record<ShellEventName, true>;
export const SHELL_EVENT_NAMES = Object.keys(eventNames) as ShellEventName[];

/** What the preload puts on `window.desktop`. */
export type DesktopApi = ShellCalls & {
  /** Listens; returns a function that stops listening. */
  on: <Name extends ShellEventName>(
    name: Name,
    listener: (event: ShellEvents[Name]) => void,
  ) => () => void;
};
