import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Platform } from 'electron-builder';
import { bundle } from '../bundle/bundle.ts';
import { standInElectron } from '../testing/stand-in-electron.ts';
import { strangersIn } from './allowed-files.ts';
import { pack } from './pack.ts';
import { strangersInAbout } from './packed-about.ts';
import { readAsar } from './read-asar.ts';

/**
 * Builds and packs the program twice over a stand-in for Electron. Out: what is wrong, a line each: what should not be in
 * the package or is missing there, and whether the same sources gave other bytes.
 */
export const checkPackage = async (root: string): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'office-check-'));
  const electronDist = standInElectron(join(folder, 'electron'));
  const packOnce = async (name: string) => {
    await bundle({ always: true });
    const output = join(folder, name);
    await pack({ root, electronDist, output, platform: Platform.LINUX, target: 'dir' });
    return readAsar(join(output, 'linux-unpacked/resources/app.asar'));
  };
  try {
    const first = await packOnce('first');
    const second = await packOnce('second');
    const { strange, missing } = strangersIn(first.keys());
    const paths = new Set([...first.keys(), ...second.keys()]);
    const about = Buffer.from(first.get('package.json') ?? Buffer.from('{}')).toString();
    return [
      ...strange.map((path) => `should not be in the package: ${path}`),
      ...missing.map((path) => `is missing in the package: ${path}`),
      ...strangersInAbout(JSON.parse(about) as Record<string, unknown>).map(
        (key) => `should not be in the package's package.json: ${key}`,
      ),
      ...[...paths]
        .filter((path) => !isSame(first.get(path), second.get(path)))
        .map((path) => `is not the same when built again: ${path}`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
