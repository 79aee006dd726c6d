import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { DataPlace } from '#shared/shell/data-place.ts';

/** Whether a browser is packed as a snap, which lets it see and have little of the machine. */
export const isSnap = (browser: string) => {
  if (browser.startsWith('/snap/')) return true;
  try {
    return realpathSync(browser) === '/usr/bin/snap';
  } catch {
    return false;
  }
};

/** The profile folder of the program in this browser. A snap sees no hidden folder of the user's, only its own. */
export const browserProfile = (place: DataPlace, browser: string | undefined): string =>
  browser !== undefined && isSnap(browser)
    ? join(homedir(), 'snap', 'chromium', 'common', 'koordinaattorin-tyopoyta')
    : place.browserProfile;
