import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataPlace } from '#shared/shell/data-place.ts';
import { browserProfile } from './browser-profile.ts';
import type { Host } from './choose-host.ts';

/** What is remembered between starts: the host used last, its browser, and whether fetching Electron failed. */
export type HostState = { host?: Host; browser?: string; fetchFailed?: boolean };

export const readHostState = (place: DataPlace): HostState => {
  try {
    const read: unknown = JSON.parse(readFileSync(place.hostState, 'utf8'));
    if (typeof read !== 'object' || read === null) return {};
    const { host, browser, fetchFailed } = read as Record<string, unknown>;
    return {
      ...(host === 'desktop' || host === 'browser' ? { host } : {}),
      ...(typeof browser === 'string' ? { browser } : {}),
      ...(fetchFailed === true ? { fetchFailed } : {}),
    };
  } catch {
    return {};
  }
};

/** Writes the change into what is remembered. A disk that refuses does not keep the program from opening. */
export const rememberHost = (place: DataPlace, change: HostState) => {
  try {
    mkdirSync(dirname(place.hostState), { recursive: true, mode: 0o700 });
    const next = { ...readHostState(place), ...change };
    writeFileSync(place.hostState, `${JSON.stringify(next)}\n`);
  } catch (error) {
    console.warn(String(error));
  }
};

/** The host that holds data: the one used last, when its profile is there. */
export const dataHolder = (place: DataPlace, state: HostState): Host | undefined => {
  if (state.host === 'browser')
    return existsSync(browserProfile(place, state.browser)) ? 'browser' : undefined;
  if (state.host === 'desktop') return existsSync(place.desktopProfile) ? 'desktop' : undefined;
  return undefined;
};
