import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderTrouble } from './folder-trouble.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'folder-'));
  folder = join(root, 'share', 'office');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

const refusing = (code: string) => ({
  ...fs,
  writeFileSync: () => {
    throw Object.assign(new Error(code), { code });
  },
});

describe('folderTrouble', () => {
  it('makes folders that nobody else can look into, and leaves nothing in them', () => {
    expect(folderTrouble([folder, join(folder, 'desktop')])).toBe(null);
    expect(fs.readdirSync(folder)).toEqual(['desktop']);
    expect(fs.readdirSync(join(folder, 'desktop'))).toEqual([]);
    const rights = [folder, join(folder, 'desktop')].map((one) => fs.statSync(one).mode & 0o777);
    if (process.platform !== 'win32') expect(rights).toEqual([0o700, 0o700]);
  });

  it('says in three languages where a file stands in the place of one', () => {
    fs.writeFileSync(join(root, 'share'), 'a file');
    const said = folderTrouble([root, folder]);
    expect(said).toHaveLength(3);
    expect(new Set(said).size).toBe(3);
    for (const sentence of said ?? []) expect(sentence).toContain(folder);
    expect(said?.[0]).toContain('ei voi kirjoittaa');
    expect(said?.[1]).toContain('Det går inte att skriva');
    expect(said?.[2]).toContain('cannot be written');
  });

  it.each(['EACCES', 'EPERM', 'EROFS'])('says where the disk answers %s', (code) => {
    expect(folderTrouble([folder], refusing(code))).toHaveLength(3);
  });

  it.each(['ENOSPC', 'EDQUOT'])('leaves it to the window where the disk is full (%s)', (code) => {
    expect(folderTrouble([folder], refusing(code))).toBe(null);
  });

  it('says where another user owns the folder or the disk is for reading', ({ skip }) => {
    fs.mkdirSync(folder, { recursive: true });
    if (process.platform === 'win32') skip('rights are other ones on Windows');
    if (process.getuid?.() === 0) {
      // No right is refused to an administrator but by the disk.
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'none', folder], { stdio: 'ignore' });
      } catch {
        skip('a disk cannot be mounted here');
      }
    } else fs.chmodSync(folder, 0o500);
    try {
      expect(folderTrouble([folder])).toHaveLength(3);
    } finally {
      if (process.getuid?.() === 0) execFileSync('umount', [folder]);
      else fs.chmodSync(folder, 0o700);
    }
  });
});
