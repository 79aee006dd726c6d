import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { MenuItemConstructorOptions } from 'electron';
import { readyProfile } from '../../build/browser-host/ready-profile.ts';
import { projectRoot } from '../../build/project-root.ts';
import { BROWSER_ARGUMENTS, browserOfTests } from '../fixtures/browser-host.ts';
import { closeBrowser } from '../fixtures/close-browser.ts';
import { connectPreload, type SenderFrame } from './bridge/connect-preload.ts';
import { loadMain } from './load-main.ts';
import { StandInApp } from './stand-in/app.ts';
import type { DialogDesk } from './stand-in/dialogs.ts';
import { standInElectron } from './stand-in/electron-module.ts';
import { findMenuItem } from './stand-in/find-menu-item.ts';
import { mayNavigate } from './stand-in/navigation.ts';
import { toAppUrl } from './stand-in/origin.ts';
import { routeThroughProgram, type StandInSession } from './stand-in/session.ts';
import type { StandInWindow, WindowPlumbing } from './stand-in/window.ts';

export type ChromiumHost = {
  /** The program's window. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly app: StandInApp;
  readonly window: StandInWindow;
  readonly session: StandInSession;
  readonly dialogs: DialogDesk;
  /** Addresses that the program gave to the machine's other programs. */
  readonly openedLinks: string[];
  /** Files that the program showed in their folder. */
  readonly shownFiles: string[];
  /** The menu bar as it is now. */
  menu: () => MenuItemConstructorOptions[];
  /** Chooses a menu item by its command id. */
  chooseMenu: (command: string) => void;
  /** Closes the window as a user would and waits until the program has quit; the data stay. */
  close: () => Promise<void>;
};

/**
 * Starts the built program in Chromium: the real main and preload bundles over a stand-in for the `electron` module.
 * `profileDir` holds everything that the program keeps; give it again and the data are there. `main` is the main bundle
 * of another build, `args` are more switches of the browser's.
 */
export async function launchChromiumHost({
  profileDir,
  main = join(projectRoot, 'dist/electron/main.cjs'),
  args = [],
}: {
  profileDir: string;
  main?: string;
  args?: string[];
}): Promise<ChromiumHost> {
  mkdirSync(join(profileDir, 'documents'), { recursive: true });
  const profile = join(profileDir, 'chromium');
  /** Chromium itself, with the switches that the program has set by then. */
  const launch = async () => {
    // Chromium keeps its database elsewhere than Electron, where the shell does this.
    await readyProfile(profile);
    const set = app.switches.map(([name, value]) =>
      value === undefined ? `--${name}` : `--${name}=${value}`,
    );
    return chromium.launchPersistentContext(profile, {
      executablePath: browserOfTests(),
      args: [...BROWSER_ARGUMENTS, ...set, ...args],
      chromiumSandbox: process.getuid?.() !== 0,
      locale: 'fi-FI',
      timezoneId: 'Europe/Helsinki',
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
  };

  const windows = new Set<StandInWindow>();
  const app = new StandInApp(dirname(dirname(dirname(main))), profileDir, () => {
    for (const window of [...windows]) window.close();
    return windows.size === 0;
  });
  let windowIsShown: (window: StandInWindow) => void = () => undefined;
  const shown = new Promise<StandInWindow>((resolve) => {
    windowIsShown = resolve;
  });
  const plumbing: WindowPlumbing = {
    opened: (window) => {
      windows.add(window);
      window.once('show', () => {
        windowIsShown(window);
      });
    },
    closed: (window) => {
      windows.delete(window);
      if (windows.size === 0) app.emit('window-all-closed');
    },
    openPage: async (contents, options) => {
      const page = context.pages()[0] ?? (await context.newPage());
      const bundle = readFileSync(options.webPreferences?.preload ?? '', 'utf8');
      contents.page = page;
      contents.link = await connectPreload(page, bundle, async (channel, given, frame) => {
        const handler = electron.handlers.get(channel);
        if (!handler) throw new Error(`No handler registered for '${channel}'`);
        return handler({ sender: contents, senderFrame: inAppUrls(frame) }, ...given);
      });
      context.on('page', (popup) => {
        void popup.close();
      });
    },
  };
  const electron = standInElectron(app, windows, plumbing);
  loadMain(main, electron.module);
  const context = await launch();
  await routeThroughProgram(context, {
    session: electron.session,
    answers: electron.answers,
    mayNavigate: (request) => mayNavigate(request, windows),
  });
  app.becomeReady();

  const window = await Promise.race([
    shown,
    app.done.then(async (code) => {
      await context.close();
      const said = JSON.stringify(electron.desk.errors);
      throw new Error(`The program quit at its start (${code}): ${said}`);
    }),
  ]);
  const { page } = window.webContents;
  if (!page) throw new Error('The window has no page.');

  return {
    page,
    context,
    app,
    window,
    session: electron.session,
    dialogs: electron.desk,
    openedLinks: electron.openedLinks,
    shownFiles: electron.shownFiles,
    menu: electron.menu,
    chooseMenu: (command) => {
      const item = findMenuItem(electron.menu(), command);
      if (!item?.click) throw new Error(`The menu has no item of the window's for ${command}.`);
      (item.click as () => void)();
    },
    close: async () => {
      app.quit();
      await app.done;
      await closeBrowser(context, profile);
    },
  };
}

function inAppUrls(frame: SenderFrame | null): SenderFrame | null {
  return frame && { url: toAppUrl(frame.url), parent: inAppUrls(frame.parent) };
}
