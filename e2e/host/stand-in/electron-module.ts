import type { MenuItemConstructorOptions } from 'electron';
import type { StandInApp } from './app.ts';
import { makeDialogs, type DialogDesk } from './dialogs.ts';
import { StandInSession } from './session.ts';
import { StandInWindow, type WindowPlumbing } from './window.ts';

type Answer = (request: Request) => Response | Promise<Response>;
type IpcHandler = (event: unknown, ...given: unknown[]) => unknown;

/** The stand-in for the `electron` module, and what the program has told it. */
export type StandInElectron = {
  module: Record<string, unknown>;
  session: StandInSession;
  /** The handlers of the program's own schemes. */
  answers: ReadonlyMap<string, Answer>;
  /** The handlers of calls, by channel. */
  handlers: ReadonlyMap<string, IpcHandler>;
  desk: DialogDesk;
  openedLinks: string[];
  shownFiles: string[];
  menu: () => MenuItemConstructorOptions[];
};

const SCREEN = { x: 0, y: 0, width: 1280, height: 800 };

/** Makes the parts of `electron` that the main process uses. A part that is missing here fails as `undefined`. */
export function standInElectron(
  app: StandInApp,
  windows: ReadonlySet<StandInWindow>,
  plumbing: WindowPlumbing,
): StandInElectron {
  const session = new StandInSession();
  const answers = new Map<string, Answer>();
  const handlers = new Map<string, IpcHandler>();
  const { dialog, desk } = makeDialogs();
  const openedLinks: string[] = [];
  const shownFiles: string[] = [];
  let menu: MenuItemConstructorOptions[] = [];

  const module = {
    app,
    dialog,
    BrowserWindow: class extends StandInWindow {
      constructor(options: ConstructorParameters<typeof StandInWindow>[0]) {
        super(options, plumbing);
      }
    },
    session: { defaultSession: session },
    protocol: {
      registerSchemesAsPrivileged: () => undefined,
      handle: (scheme: string, answer: Answer) => {
        answers.set(scheme, answer);
      },
    },
    ipcMain: {
      handle: (channel: string, handler: IpcHandler) => {
        handlers.set(channel, handler);
      },
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => ({
        template,
        popup: () => undefined,
      }),
      setApplicationMenu: (given: { template: MenuItemConstructorOptions[] }) => {
        menu = given.template;
      },
    },
    nativeTheme: themeOf(windows),
    screen: {
      getPrimaryDisplay: () => ({ workArea: SCREEN }),
      getAllDisplays: () => [{ workArea: SCREEN }],
    },
    shell: {
      openExternal: (url: string) => {
        openedLinks.push(url);
        return Promise.resolve();
      },
      showItemInFolder: (path: string) => {
        shownFiles.push(path);
      },
    },
    clipboard: { writeText: () => Promise.resolve() },
  };
  return { module, session, answers, handlers, desk, openedLinks, shownFiles, menu: () => menu };
}

/** The theme that the program asks for, as the page sees it. */
function themeOf(windows: ReadonlySet<StandInWindow>) {
  let source = 'system';
  return {
    shouldUseDarkColors: false,
    get themeSource() {
      return source;
    },
    set themeSource(theme: string) {
      source = theme;
      const colorScheme = theme === 'light' || theme === 'dark' ? theme : null;
      for (const window of windows)
        // The window may close meanwhile.
        window.webContents.page?.emulateMedia({ colorScheme }).catch(() => undefined);
    },
  };
}
