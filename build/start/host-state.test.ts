import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dataPlace } from '#shared/shell/data-place.ts';
import { readHostState, rememberHost } from './host-state.ts';
import { seedProfile } from './seed-profile.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'office-start-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});
const placeIn = () => dataPlace({ platform: 'linux', home, env: {} });

it('remembers what was chosen, and what was there before', () => {
  const place = placeIn();
  rememberHost(place, { host: 'browser' });
  rememberHost(place, { fetchFailed: true });
  expect(readHostState(place)).toEqual({ host: 'browser', fetchFailed: true });
});

it.skipIf(process.platform === 'win32')('makes folders that nobody else can look into', () => {
  // Whatever of the two comes first makes the folder of all that is kept.
  const place = placeIn();
  rememberHost(place, { host: 'browser' });
  seedProfile(place.browserProfile, 'http://127.0.0.1:1');
  const rights = (folder: string) => statSync(folder).mode & 0o777;
  expect([place.root, place.browserProfile].map(rights)).toEqual([0o700, 0o700]);
});
