import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { killWhileKeeping } from './kill-while-keeping.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('loses nothing that was answered for, however often it is killed', async () => {
  const trial = await killWhileKeeping({ folder: newFolder(), kills: 5 });
  expect(trial.lost).toEqual([]);
  expect(trial.entries).toBeGreaterThan(5);
}, 120_000);

it('finds the hole where the program answers before the disk has it', async () => {
  const folder = newFolder();
  const trial = await killWhileKeeping({ folder, kills: 1, random: () => 0, hole: true });
  expect(trial.lost).toEqual(['entry 1']);
}, 120_000);
