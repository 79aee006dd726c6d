import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standInElectron } from '../testing/stand-in-electron.ts';
import { strangersIn } from './allowed-files.ts';
import { EXECUTABLE, FUSES } from './fuses.ts';
import { strangersInAbout } from './packed-about.ts';
import { pack } from './pack.ts';
import { readAsar } from './read-asar.ts';

/** A small program as the build leaves it, among much that must stay behind. */
const PROJECT: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'office',
    version: '0.1.0',
    description: 'x',
    author: 'x',
    license: 'EUPL-1.2',
    productName: 'Työpöytä',
    private: true,
    type: 'module',
    main: 'dist/electron/main.cjs',
    engines: { node: '>=20.19' },
    imports: { '#shared/*': './shared/*' },
    scripts: { test: 'node build/test.mjs' },
    prettier: { printWidth: 100 },
    dependencies: { zod: '4.0.0' },
    devDependencies: { vitest: '4.0.0' },
    optionalDependencies: { validator: '0.4.0' },
  }),
  'package-lock.json': JSON.stringify({
    packages: {
      '': { name: 'office' },
      'node_modules/zod': { version: '4.0.0', license: 'MIT' },
      'node_modules/vitest': { version: '4.0.0', license: 'MIT', dev: true },
    },
  }),
  LICENSE: 'EUPL',
  'node_modules/zod/package.json': '{"name":"zod","version":"4.0.0"}',
  'node_modules/zod/LICENSE': 'zod may be used',
  'node_modules/vitest/package.json': '{"name":"vitest","version":"4.0.0"}',
  'node_modules/vitest/LICENSE': 'vitest may be used',
  'dist/electron/main.cjs': '// main',
  'dist/electron/preload.cjs': '// preload',
  'dist/renderer/index.html': '<title>Työpöytä</title>',
  'dist/renderer/manifest.json': '{}',
  'dist/renderer/licences.json': JSON.stringify([
    { name: 'Työpöytä', version: '0.1.0', licence: 'EUPL-1.2', text: 'EUPL' },
    { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'zod may be used' },
  ]),
  'dist/renderer/assets/index-BtWn5GHE.js': '// page',
  'dist/renderer/assets/index-BtWn5GHE.js.map': '{"sourcesContent":["secret"]}',
  'dist/bundle.json': '{}',
  'shared/source.ts': '// source',
  'electron/main.test.ts': '// test',
  'e2e/files/list.csv': 'a;b',
};

const textOf = (files: Map<string, Uint8Array>, path: string) =>
  Buffer.from(files.get(path) ?? []).toString();

describe.runIf(process.platform === 'linux')('the packed program', () => {
  let folder = '';
  const packed = (out: string, ...parts: string[]) => join(folder, out, 'linux-unpacked', ...parts);
  const packInto = (output: string) =>
    pack({
      root: folder,
      electronDist: join(folder, 'electron-dist'),
      output: join(folder, output),
      platform: Platform.LINUX,
      target: 'dir',
      more: { electronVersion: '45.4.1' },
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'office-package-'));
    standInElectron(join(folder, 'electron-dist'));
    for (const [path, text] of Object.entries(PROJECT)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    mkdirSync(join(folder, 'build/icons'), { recursive: true });
    writeFileSync(join(folder, 'build/icons/icon.png'), readFileSync('build/icons/icon.png'));
    await packInto('out');
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the built files and nothing else: no source, map, test, tool or package', () => {
    const files = readAsar(packed('out', 'resources/app.asar'));
    expect([...files.keys()].sort()).toEqual([
      'dist/electron/main.cjs',
      'dist/electron/preload.cjs',
      'dist/renderer/assets/index-BtWn5GHE.js',
      'dist/renderer/index.html',
      'dist/renderer/licences.json',
      'dist/renderer/manifest.json',
      'package.json',
    ]);
    expect(strangersIn(files.keys())).toEqual({ strange: [], missing: [] });
    // What Electron starts by, and who made it. Of the sources' tools and packages nothing.
    expect(JSON.parse(textOf(files, 'package.json'))).toEqual({
      name: 'office',
      productName: 'Työpöytä',
      version: '0.1.0',
      description: 'x',
      license: 'EUPL-1.2',
      author: 'x',
      main: 'dist/electron/main.cjs',
    });
    expect(textOf(files, 'dist/electron/main.cjs')).toBe('// main');
    expect(existsSync(packed('out', 'resources/app'))).toBe(false);
  });

  it('brings three languages, its own licence and those of its parts, and not those of its tools', () => {
    expect(readdirSync(packed('out')).sort()).toEqual([
      'LICENSE.txt',
      EXECUTABLE,
      'locales',
      'resources',
      'third-party-licences.txt',
      'version',
    ]);
    expect(readdirSync(packed('out', 'locales')).sort()).toEqual(['en-US.pak', 'fi.pak', 'sv.pak']);
    const notices = readFileSync(packed('out', 'third-party-licences.txt'), 'utf8');
    expect(notices).toContain('zod 4.0.0 (MIT)\n\nzod may be used');
    expect(notices).not.toContain('EUPL');
  });

  it('has its fuses set in its binary', async () => {
    const wire = await getCurrentFuseWire(packed('out', EXECUTABLE));
    for (const [fuse, isOn] of Object.entries(FUSES).filter(([key]) => /^\d+$/.test(key)))
      expect(wire[Number(fuse) as FuseV1Options], FuseV1Options[Number(fuse)]).toBe(
        isOn === true ? FuseState.ENABLE : FuseState.DISABLE,
      );
  });

  it('is the same to the byte when the same is packed again', async () => {
    await packInto('again');
    const hash = (...parts: string[]) =>
      createHash('sha256')
        .update(readFileSync(packed(...(parts as [string]))))
        .digest('hex');
    for (const file of ['resources/app.asar', 'third-party-licences.txt', EXECUTABLE])
      expect(hash('again', file), file).toBe(hash('out', file));
  }, 60_000);
});

describe('the list of what may be packed', () => {
  const NEEDED = [
    'package.json',
    'dist/electron/main.cjs',
    'dist/electron/preload.cjs',
    'dist/renderer/index.html',
    'dist/renderer/manifest.json',
    'dist/renderer/licences.json',
  ];

  it.each([
    'dist/renderer/assets/index-BtWn5GHE.js.map',
    'dist/renderer/assets/index.js',
    'dist/electron/main.cjs.map',
    'dist/electron/testing/fake-electron.cjs',
    'dist/electron/main.test.cjs',
    'node_modules/zod/package.json',
    'shared/lib/result.ts',
    'e2e/files/import/recipients.txt',
    'dist/bundle.json',
    'dist/renderer/../../package.json',
    '.env',
  ])('has no %s', (path) => {
    expect(strangersIn([...NEEDED, path])).toEqual({ strange: [path], missing: [] });
  });

  it.each(['engines', 'imports', 'optionalDependencies', 'scripts', 'surprise'])(
    'has no %s in what the program says of itself',
    (key) => {
      const about = { name: 'office', version: '0.1.0', main: 'x', builtFrom: {} };
      expect(strangersInAbout(about)).toEqual([]);
      expect(strangersInAbout({ ...about, [key]: {} })).toEqual([key]);
    },
  );

  it('misses what the program needs', () => {
    expect(strangersIn(NEEDED.slice(1)).missing).toEqual(['package.json']);
  });
});
