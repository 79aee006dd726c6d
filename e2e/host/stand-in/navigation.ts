import type { Request as PageRequest } from '@playwright/test';
import { toAppUrl } from './origin.ts';
import type { StandInWindow } from './window.ts';

/** Asks the program whether a document may be loaded, by the events that Electron has for it. */
export function mayNavigate(request: PageRequest, windows: ReadonlySet<StandInWindow>): boolean {
  const frame = request.frame();
  const contents = [...windows].find((one) => one.webContents.page === frame.page())?.webContents;
  if (!contents) return false;
  let prevented = false;
  const event = {
    url: toAppUrl(request.url()),
    preventDefault: () => {
      prevented = true;
    },
  };
  contents.emit('will-frame-navigate', event);
  if (frame.parentFrame() === null) contents.emit('will-navigate', event);
  return !prevented;
}
