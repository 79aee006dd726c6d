import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { isSupported, isTimeToLook } from '../package/electron-releases.ts';
import { collectNotices, partsForRunning } from '../bundle/notices.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const about = JSON.parse(read('package.json')) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

it('the changes tell of the version that is built', () => {
  const [newest] = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)];
  expect(newest?.[1]).toBe(about.version);
});

it('what the program is made of is named as such, so that its licences are shipped with it', () => {
  const sources = ['electron', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|[\\/]?testing[\\/]/.test(path))
      .map((path) => join(folder, path)),
  );
  expect(sources.length).toBeGreaterThan(500);
  const needed = new Set<string>();
  for (const path of sources)
    for (const [, name] of read(path).matchAll(
      /^(?:import|export) (?!type )[^;]*?from '(?!node:)((?:@[\w-]+\/)?[\w-][\w.-]*)/gm,
    ))
      if (name !== undefined) needed.add(name);
  const own = [...needed].filter((name) => name !== 'electron' && !(name in about.dependencies));
  expect(own).toEqual([]);
});

it('every part that is shipped has a licence that lets it be', () => {
  const notices = collectNotices(projectRoot, partsForRunning(projectRoot));
  expect(notices.length).toBeGreaterThan(40);
  expect(notices.filter(({ text }) => text.length < 60)).toEqual([]);
  const kinds = new Set(notices.map(({ licence }) => licence));
  expect([...kinds].filter((kind) => /GPL|SSPL|BUSL|UNLICENSED|UNKNOWN/i.test(kind))).toEqual([]);
});

it('no package runs a script when it is installed, and none newly wants to (decision 0039)', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const wanting = Object.entries(packages).filter(([, one]) => one.hasInstallScript === true);
  expect(wanting.map(([path]) => path)).toEqual([
    'node_modules/electron-winstaller',
    'node_modules/esbuild',
  ]);
});

it('Electron is one that is still cared for', () => {
  expect(isSupported(about.devDependencies['electron'] ?? '')).toBe(true);
  expect(isSupported('42.9.9', { newestMajor: 45 })).toBe(false);
  expect(isSupported('^45.4.1')).toBe(false);
  expect(isTimeToLook(new Date('2026-12-24'), '2026-11-25')).toBe(false);
  expect(isTimeToLook(new Date('2027-02-01'), '2026-11-25')).toBe(true);
});
