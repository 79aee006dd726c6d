import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readyProfile } from './ready-profile.ts';

let profile = '';
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'office-profile-'));
});
afterEach(() => {
  rmSync(profile, { recursive: true });
});

it('takes away what could answer in the place of the server, and leaves the data', async () => {
  const put = (...path: string[]) => {
    const file = join(profile, 'Default', ...path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'x');
    return file;
  };
  const left = [
    put('Service Worker', 'Database', '000003.log'),
    put('Service Worker', 'ScriptCache', 'index'),
    put('Service Worker', 'CacheStorage', 'a', 'index.txt'),
    put('Cache', 'Cache_Data', 'index'),
    put('Code Cache', 'js', 'index'),
  ];
  const kept = [
    put('Preferences'),
    put('IndexedDB', 'http_127.0.0.1_47300.indexeddb.leveldb', 'CURRENT'),
  ];
  await readyProfile(profile);
  expect(left.filter((file) => existsSync(file))).toEqual([]);
  expect(kept.map((file) => readFileSync(file, 'utf8'))).toEqual(['x', 'x']);
});

it('makes nothing of a profile that is not there yet', async () => {
  const none = join(profile, 'none');
  await readyProfile(none);
  expect(existsSync(none)).toBe(false);
});
