import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile, type WritingFiles } from './write-whole-file.ts';

let folder = '';
let waits: number[] = [];
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'write-whole-'));
  waits = [];
});
afterEach(() => fs.rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const errno = (code: string) => Object.assign(new Error(code), { code });
const write = (path: string, text: string, changed: Partial<WritingFiles> = {}) =>
  writeWholeFile(path, bytes(text), {
    fs: { ...fs, ...changed },
    uniqueName: () => 'unique',
    wait: async (ms) => {
      waits.push(ms);
    },
  });

describe('writeWholeFile', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    expect(await write(join(folder, 'a.docx'), 'new')).toEqual({ ok: true, value: null });
    expect(await fs.readdir(folder)).toEqual(['a.docx']);
    expect(await fs.readFile(join(folder, 'a.docx'), 'utf8')).toBe('new');
  });

  it('replaces an old file', async () => {
    await fs.writeFile(join(folder, 'a.docx'), 'old and longer');
    await write(join(folder, 'a.docx'), 'new');
    expect(await fs.readFile(join(folder, 'a.docx'), 'utf8')).toBe('new');
  });

  it('writes what a link leads to', async () => {
    await fs.writeFile(join(folder, 'real.docx'), 'old');
    await fs.symlink(join(folder, 'real.docx'), join(folder, 'link.docx'));
    await write(join(folder, 'link.docx'), 'new');
    expect(await fs.readFile(join(folder, 'real.docx'), 'utf8')).toBe('new');
    expect((await fs.lstat(join(folder, 'link.docx'))).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-permitted'],
    ['EACCES', 'not-permitted'],
  ])('says %s as %s and leaves the old file as it was', async (code, failure) => {
    await fs.writeFile(join(folder, 'a.docx'), 'old');
    const open: WritingFiles['open'] = async (path, flags) => {
      const file = await fs.open(path, flags);
      return {
        writeFile: async () => {
          await file.writeFile('ne');
          throw errno(code);
        },
        sync: () => file.sync(),
        close: () => file.close(),
      };
    };
    expect(await write(join(folder, 'a.docx'), 'new', { open })).toEqual({
      ok: false,
      failure: { code: failure, facts: { name: 'a.docx' } },
    });
    expect(await fs.readdir(folder)).toEqual(['a.docx']);
    expect(await fs.readFile(join(folder, 'a.docx'), 'utf8')).toBe('old');
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits a little while another program holds the file (%s), then says so',
    async (code) => {
      await fs.writeFile(join(folder, 'a.docx'), 'old');
      const rename = () => Promise.reject(errno(code));
      expect(await write(join(folder, 'a.docx'), 'new', { rename })).toMatchObject({
        failure: { code: 'file-locked' },
      });
      expect(waits).toEqual([50, 150, 400]);
      expect(await fs.readdir(folder)).toEqual(['a.docx']);
      expect(await fs.readFile(join(folder, 'a.docx'), 'utf8')).toBe('old');
    },
  );

  it('gets through when the file is let go', async () => {
    let tries = 0;
    const rename: WritingFiles['rename'] = (from, to) => {
      tries += 1;
      return tries < 3 ? Promise.reject(errno('EPERM')) : fs.rename(from, to);
    };
    expect(await write(join(folder, 'a.docx'), 'new', { rename })).toMatchObject({ ok: true });
    expect(await fs.readFile(join(folder, 'a.docx'), 'utf8')).toBe('new');
  });

  it('has the bytes on the disk before the old file goes', async () => {
    const order: string[] = [];
    const open: WritingFiles['open'] = async (path, flags) => {
      const file = await fs.open(path, flags);
      return {
        writeFile: (data) => file.writeFile(data),
        sync: async () => {
          order.push('sync');
          await file.sync();
        },
        close: () => file.close(),
      };
    };
    const rename: WritingFiles['rename'] = async (from, to) => {
      order.push('rename');
      await fs.rename(from, to);
    };
    await write(join(folder, 'a.docx'), 'new', { open, rename });
    expect(order.slice(0, 2)).toEqual(['sync', 'rename']);
  });

  it('says that a folder is gone', async () => {
    expect(await write(join(folder, 'gone', 'a.docx'), 'new')).toMatchObject({
      failure: { code: 'file-unreadable' },
    });
  });
});
