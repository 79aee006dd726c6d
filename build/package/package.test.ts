import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageConfiguration } from './configuration.ts';

/** Marks the place of the fuses in Electron's binary; what follows is version, count and a byte a fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const [OFF, ON] = ['0', '1'];

/** A folder as Electron's own, with a binary that holds nothing but its fuses, all at their defaults. */
const standInElectron = (folder: string) => {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  for (const language of ['de', 'en-US', 'fi', 'sv'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  writeFileSync(join(folder, 'version'), '45.4.1');
  const binary = join(folder, 'electron');
  writeFileSync(binary, `stand-in ${SENTINEL}\u0001\u0009101100011 end`, 'latin1');
  chmodSync(binary, 0o755);
};

describe.runIf(process.platform === 'linux')('the packed program', () => {
  let folder = '';
  const packed = (...parts: string[]) => join(folder, 'out', 'linux-unpacked', ...parts);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'office-package-'));
    standInElectron(join(folder, 'electron'));
    for (const part of [
      'dist/electron',
      'dist/renderer',
      'build/icons',
      'node_modules/zod',
      'shared',
    ])
      mkdirSync(join(folder, part), { recursive: true });
    const about = {
      name: 'office',
      version: '0.1.0',
      description: 'x',
      author: 'x',
      main: 'dist/electron/main.cjs',
    };
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ ...about, dependencies: { zod: '4.0.0' } }),
    );
    writeFileSync(
      join(folder, 'node_modules/zod/package.json'),
      '{"name":"zod","version":"4.0.0"}',
    );
    writeFileSync(join(folder, 'dist/electron/main.cjs'), '// main');
    writeFileSync(join(folder, 'dist/renderer/index.html'), '<title>Työpöytä</title>');
    writeFileSync(join(folder, 'dist/bundle.json'), '{}');
    writeFileSync(join(folder, 'shared/source.ts'), '// source');
    writeFileSync(join(folder, 'build/icons/icon.png'), readFileSync('build/icons/icon.png'));
    await build({
      projectDir: folder,
      targets: Platform.LINUX.createTarget('dir'),
      config: {
        ...packageConfiguration({ electronDist: join(folder, 'electron'), output: 'out' }),
        electronVersion: '45.4.1',
      },
    });
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the built files and nothing else', () => {
    const archive = readFileSync(packed('resources/app.asar'), 'latin1');
    const header = archive.slice(0, archive.indexOf('// main'));
    for (const name of ['main.cjs', 'index.html', 'package.json'])
      expect(header).toContain(`"${name}"`);
    for (const name of ['source.ts', 'zod', 'bundle.json', 'icon.png'])
      expect(header).not.toContain(`"${name}"`);
  });

  it('has its fuses set', () => {
    const binary = readFileSync(packed('koordinaattorin-tyopoyta'), 'latin1');
    const at = binary.indexOf(SENTINEL) + SENTINEL.length + 2;
    expect([...binary.slice(at, at + 9)]).toEqual([OFF, ON, OFF, OFF, ON, ON, OFF, OFF, ON]);
  });

  it('brings the three languages alone', () => {
    expect(readdirSync(packed('locales')).sort()).toEqual(['en-US.pak', 'fi.pak', 'sv.pak']);
    expect(existsSync(packed('resources/app'))).toBe(false);
  });
});
