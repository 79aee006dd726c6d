import type { Frame, Request as PageRequest } from '@playwright/test';
import { toAppUrl } from './origin.ts';
import type { StandInWindow } from './window.ts';

/** Asks the program whether a document may be loaded, by the events and handlers that Electron has for it. */
export function mayNavigate(request: PageRequest, windows: ReadonlySet<StandInWindow>): boolean {
  const url = toAppUrl(request.url());
  const frame = frameOf(request);
  const own = [...windows].find((one) => one.webContents.page === frame?.page())?.webContents;
  if (!frame || !own) {
    // Of a window that the page has just opened; Electron asks before there is one, here it is closed again.
    for (const { webContents } of windows) webContents.openHandler?.({ url });
    return false;
  }
  let prevented = false;
  const event = {
    url,
    preventDefault: () => {
      prevented = true;
    },
  };
  own.emit('will-frame-navigate', event);
  if (frame.parentFrame() === null) own.emit('will-navigate', event);
  return !prevented;
}

/** The frame of a request; a window that is just being opened has none yet, for which Playwright throws. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
