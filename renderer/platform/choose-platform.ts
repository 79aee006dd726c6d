import { browserPlatform } from './browser-platform.ts';
import { electronPlatform } from './electron-platform.ts';
import type { Platform } from './platform.ts';

/** The platform of this window: the desktop shell where there is one, else the browser. */
export function choosePlatform(version: string): Platform {
  return window.desktop ? electronPlatform(window.desktop) : browserPlatform(version);
}
