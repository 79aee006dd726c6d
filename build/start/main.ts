import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataPlace } from '#shared/shell/data-place.ts';
import { findBrowser } from '../browser-host/find-browser.ts';
import { folderTrouble, SECOND_PLACE } from '../browser-host/keep-office.ts';
import { readyProfile } from '../browser-host/ready-profile.ts';
import { bundle } from '../bundle/bundle.ts';
import { projectRoot } from '../project-root.ts';
import { openAppWindow, type WindowWish } from './app-window.ts';
import { browserProfile } from './browser-profile.ts';
import { chooseHost, type Host } from './choose-host.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';
import { hasDisplay } from './has-display.ts';
import { dataHolder, readHostState, rememberHost } from './host-state.ts';
import { openDesktop } from './open-desktop.ts';
import { OFFICE_PORT, runBrowserHost } from './run-browser-host.ts';
import { say } from './say.ts';

const { values } = parseArgs({
  options: { 'fetch-electron': { type: 'boolean' }, host: { type: 'string' } },
});
const asked: Host | undefined =
  values.host === 'desktop' || values.host === 'browser' ? values.host : undefined;

const machine = { platform: process.platform, home: homedir(), env: process.env };
const place = dataPlace(machine);
const state = readHostState(place);
const holder = dataHolder(place, state);
const display = hasDisplay(machine);

const choose = (fetchFailed: boolean, fetchAsked: boolean) =>
  chooseHost({
    ...(asked === undefined ? {} : { asked }),
    ...(holder === undefined ? {} : { holder }),
    binary: findElectron(projectRoot) !== undefined,
    display,
    ci: process.env['CI'] === 'true',
    fetchFailed,
    fetchAsked,
  });

const browserHost = async () => {
  if (findElectron(projectRoot) === undefined) say('browserHost');
  else if (holder === 'browser' && asked === undefined) say('browserHoldsData');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      stop.abort();
    });
  const openWindow = async (origin: string, wish: WindowWish) => {
    const browser = findBrowser(machine, state.browser);
    if (browser === undefined) return undefined;
    rememberHost(place, { host: 'browser', browser });
    const profile = browserProfile(place, browser);
    await readyProfile(profile);
    return openAppWindow(browser, { origin, profile, ...wish });
  };
  const secondPlace = process.env[SECOND_PLACE];
  return runBrowserHost({
    folder: join(projectRoot, 'dist/renderer'),
    port: OFFICE_PORT,
    place,
    say,
    stop: stop.signal,
    ...(secondPlace ? { secondPlace } : {}),
    ...(display ? { openWindow } : {}),
  });
};

const desktop = async (): Promise<number> => {
  const binary = findElectron(projectRoot);
  if (binary !== undefined) {
    rememberHost(place, { host: 'desktop' });
    if (await openDesktop(binary, projectRoot)) return 0;
  }
  say('desktopFailed');
  // Nothing is lost by the other window where neither holds data yet.
  return holder === undefined && asked === undefined ? browserHost() : 1;
};

const start = async (): Promise<number> => {
  const trouble = folderTrouble([place.root, ...[place.browserProfile].filter(existsSync)]);
  if (trouble !== null) {
    for (const sentence of trouble) console.error(sentence);
    return 1;
  }
  try {
    await bundle();
  } catch (error) {
    console.error(error);
    say('notBuilt');
    return 1;
  }
  let choice = choose(state.fetchFailed === true, values['fetch-electron'] === true);
  if (choice === 'fetch') {
    say('fetching');
    const fetched = await fetchElectron(projectRoot);
    rememberHost(place, { fetchFailed: !fetched });
    if (!fetched) say('notFetched');
    choice = fetched
      ? 'desktop'
      : asked === 'desktop' || holder === 'desktop'
        ? 'refuse'
        : 'browser';
  }
  if (choice === 'desktop') return desktop();
  if (choice === 'browser') return browserHost();
  say(holder === 'desktop' && asked === undefined ? 'desktopHoldsData' : 'desktopNotHere');
  return 1;
};

process.exit(await start());
