import { browserPlatform } from './browser-platform.ts';
import { electronPlatform } from './electron-platform.ts';
import { guardPage } from './guard-page.ts';
import type { Platform } from './platform.ts';

/** The platform of this window: the desktop shell where there is one, else the browser. */
export function choosePlatform(version: string): Platform {
  if (window.desktop) return electronPlatform(window.desktop);
  const platform = browserPlatform(version);
  // What the desktop's shell does from outside, the page does here itself.
  guardPage(window, {
    onLink: (url) => void platform.openLink({ url }),
    onRefused: () => void platform.noteBreach({ what: 'other' }),
  });
  return platform;
}
