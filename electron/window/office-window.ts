import type { BrowserWindow } from 'electron';
import type { ShellEventName, ShellEvents } from '#shared/ipc/contract.ts';
import { eventChannel } from '../ipc/channels.ts';
import { APP_START_PAGE, isOurPage } from '../security/our-page.ts';

/** Tells the page of an event of the contract. */
export function tellPage<Name extends ShellEventName>(
  contents: { send(channel: string, payload: unknown): void },
  name: Name,
  payload: ShellEvents[Name],
): void {
  contents.send(eventChannel(name), payload);
}

/** Whether the page is there to be asked: it is ours, drawn, and has not crashed. */
export function pageCanAnswer(contents: {
  isCrashed(): boolean;
  isDestroyed(): boolean;
  getURL(): string;
}): boolean {
  return !contents.isDestroyed() && !contents.isCrashed() && isOurPage(contents.getURL());
}

/** Loads the page and shows the window once it is drawn, maximised where it was so. */
export async function openPage(
  window: Pick<BrowserWindow, 'loadURL' | 'show' | 'maximize'> & {
    once(event: 'ready-to-show', listener: () => void): unknown;
  },
  { maximised }: { maximised: boolean },
): Promise<void> {
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  await window.loadURL(APP_START_PAGE);
}

/** F12 opens the developer tools where the program runs from its sources; a packaged one has none. */
export function offerDeveloperTools(contents: {
  on(
    event: 'before-input-event',
    listener: (event: unknown, input: { type: string; key: string }) => void,
  ): unknown;
  toggleDevTools(): void;
}): void {
  contents.on('before-input-event', (_event, input) => {
    if (input.type === 'keyDown' && input.key === 'F12') contents.toggleDevTools();
  });
}
