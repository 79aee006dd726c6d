import { dirname } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '#shared/i18n/languages.ts';

const place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
});

/** What the shell remembers from one start to the next; each part falls back by itself where the file is damaged. */
const shellState = z.object({
  language: z.enum(LANGUAGES).catch('fi'),
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  window: place.nullable().catch(null),
  /** The folder that the user last opened from or saved to. */
  lastFolder: z.string().nullable().catch(null),
  /** `plain` after the graphics driver has failed again and again. */
  graphics: z.enum(['full', 'plain']).catch('full'),
});

export type ShellState = z.infer<typeof shellState>;

export type KeptState = {
  get: () => ShellState;
  set: (change: Partial<ShellState>) => void;
};

/** The parts of `node:fs` that keep the state. Synchronous, since Electron must be told before it is ready. */
export type StateFiles = {
  readFileSync: (file: string, encoding: 'utf8') => string;
  writeFileSync: (file: string, text: string) => void;
  renameSync: (from: string, to: string) => void;
  mkdirSync: (folder: string, options: { recursive: true }) => unknown;
};

/**
 * Opens the state kept in `file`. A missing or damaged file gives the defaults; a state that cannot be written is
 * kept for this run alone (the window opens in its first place next time, nothing worse), which `onFailure` hears.
 */
export function openKeptState(
  file: string,
  fs: StateFiles,
  onFailure: (error: unknown) => void,
): KeptState {
  let state = shellState.parse(readJson(file, fs));
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      try {
        fs.mkdirSync(dirname(file), { recursive: true });
        fs.writeFileSync(`${file}.new`, JSON.stringify(state, null, 2));
        fs.renameSync(`${file}.new`, file);
      } catch (error) {
        onFailure(error);
      }
    },
  };
}

function readJson(file: string, fs: StateFiles): unknown {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
