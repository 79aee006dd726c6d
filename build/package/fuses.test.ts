import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { findElectron } from '../start/electron-binary.ts';
import { FUSES_AS_THEY_COME, standInElectron } from '../testing/stand-in-electron.ts';
import { EXECUTABLE, FUSES, setFuses } from './fuses.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-fuses-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const ON = FuseState.ENABLE;
const OFF = FuseState.DISABLE;
/** What each fuse must be in the finished program; written out here again, so that a slip in the table shows. */
const EXPECTED: readonly (readonly [keyof typeof FuseV1Options, FuseState])[] = [
  ['RunAsNode', OFF],
  ['EnableCookieEncryption', ON],
  ['EnableNodeOptionsEnvironmentVariable', OFF],
  ['EnableNodeCliInspectArguments', OFF],
  ['EnableEmbeddedAsarIntegrityValidation', ON],
  ['OnlyLoadAppFromAsar', ON],
  ['LoadBrowserProcessSpecificV8Snapshot', OFF],
  ['GrantFileProtocolExtraPrivileges', OFF],
  ['WasmTrapHandlers', ON],
];

/** Sets the fuses of a stand-in as the packing does, and reads them back with the library. */
const afterPacking = async (wire?: string) => {
  const folder = standInElectron(newFolder(), wire);
  const binary = join(folder, EXECUTABLE);
  copyFileSync(join(folder, 'electron'), binary);
  await setFuses({ appOutDir: folder, electronPlatformName: 'linux' } as AfterPackContext);
  return getCurrentFuseWire(binary);
};

describe('the fuses, set in a stand-in for the binary and read back', () => {
  // Each from the state that it must not stay in.
  const wrong = EXPECTED.map(([, state]) => (state === ON ? '0' : '1')).join('');

  it.each(EXPECTED)('%s', async (name, state) => {
    const wire = await afterPacking(wrong);
    expect(wire[FuseV1Options[name]]).toBe(state);
  });

  it('are as many as Electron has', async () => {
    expect(EXPECTED).toHaveLength(FUSES_AS_THEY_COME.length);
    expect(Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)))).toEqual(
      EXPECTED.map(([name]) => name),
    );
    const { version, ...states } = await afterPacking();
    expect(version).toBe('1');
    expect(Object.values(states)).toEqual(EXPECTED.map(([, state]) => state));
  });

  it('stop the packing where Electron has a fuse that is not in the table, or lacks one of it', async () => {
    await expect(afterPacking(`${FUSES_AS_THEY_COME}0`)).rejects.toThrow('strictlyRequireAllFuses');
    await expect(afterPacking(FUSES_AS_THEY_COME.slice(1))).rejects.toThrow('not long enough');
  });

  it('stop the packing where one is left out of the table', async () => {
    const folder = standInElectron(newFolder());
    const others = Object.fromEntries(
      Object.entries(FUSES).filter(([key]) => key !== String(FuseV1Options.RunAsNode)),
    ) as typeof FUSES;
    const flipping = flipFuses(join(folder, 'electron'), others);
    await expect(flipping).rejects.toThrow('RunAsNode');
  });
});

const binary = findElectron(projectRoot);
it.skipIf(binary === undefined)(
  'the fuses of Electron’s own binary (skipped where there is none)',
  async () => {
    if (binary === undefined) return;
    const copy = join(newFolder(), basename(binary));
    copyFileSync(binary, copy);
    await flipFuses(copy, FUSES);
    const wire = await getCurrentFuseWire(copy);
    for (const [name, state] of EXPECTED) expect(wire[FuseV1Options[name]], name).toBe(state);
  },
);
