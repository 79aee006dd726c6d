import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { placeWindow, type WindowPlace } from './window-place.ts';
import { SECURE_PREFERENCES } from './secure-preferences.ts';

/** `--bg-window` of the design tokens, so that the window does not flash white before the page is drawn. */
const BACKGROUND = { light: '#eef1f2', dark: '#13191b' };

/**
 * The options of the one window. In: where it stood, the work areas of the screens, whether colours are dark, the
 * preload's path, the title, and whether developer tools may be opened. Out: options for `new BrowserWindow`.
 */
export function windowOptions(given: {
  place: WindowPlace | null;
  screens: readonly Rectangle[];
  dark: boolean;
  preload: string;
  title: string;
  developerTools: boolean;
}): BrowserWindowConstructorOptions {
  const { x, y, width, height } = placeWindow(given.place, given.screens);
  return {
    ...(x !== undefined && y !== undefined ? { x, y } : {}),
    width,
    height,
    minWidth: 400,
    minHeight: 400,
    title: given.title,
    show: false,
    backgroundColor: given.dark ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      ...SECURE_PREFERENCES,
      preload: given.preload,
      devTools: given.developerTools,
    },
  };
}
