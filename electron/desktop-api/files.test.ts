import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeptState } from '../lifecycle/kept-state.ts';
import { answers, dialog, recorded, shell } from '../testing/fake-electron.ts';
import { filePicker, type ReadingFiles } from './pick-files.ts';
import { fileSaver } from './save-file.ts';
import { savedFiles, savedFileShower } from './saved-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'desktop-files-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

const newState = () =>
  openKeptState(
    '/state.json',
    {
      readFileSync: () => '{}',
      writeFileSync: () => undefined,
      renameSync: () => undefined,
      mkdirSync: () => undefined,
    },
    () => undefined,
  );

describe('pickFiles', () => {
  const pick = (files: ReadingFiles = fs, state = newState()) =>
    filePicker({ window: {}, dialog, fs: files, state, maxMebibytes: 1 })({
      title: 'Tuo',
      filters: [],
      multiple: true,
    });
  const choose = (...filePaths: string[]) => {
    answers.open = { canceled: false, filePaths };
  };

  it('reads the files that the user picks, and remembers where', async () => {
    await fs.writeFile(join(folder, 'a.csv'), 'äö');
    await fs.writeFile(join(folder, 'b.csv'), '');
    choose(join(folder, 'a.csv'), join(folder, 'b.csv'));
    const state = newState();
    const picked = await pick(fs, state);
    expect(picked.ok && picked.value.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
      ['a.csv', [0xc3, 0xa4, 0xc3, 0xb6]],
      ['b.csv', []],
    ]);
    expect(state.get().lastFolder).toBe(folder);
  });

  it('answers no files when the user cancels', async () => {
    answers.open = { canceled: true, filePaths: [] };
    expect(await pick()).toEqual({ ok: true, value: [] });
  });

  it('reads no more than the limit, all files counted', async () => {
    await fs.writeFile(join(folder, 'half.csv'), new Uint8Array(600 * 1024));
    choose(join(folder, 'half.csv'));
    expect((await pick()).ok).toBe(true);
    choose(join(folder, 'half.csv'), join(folder, 'half.csv'));
    expect(await pick()).toEqual({
      ok: false,
      failure: { code: 'file-too-large', facts: { name: 'half.csv', megabytes: 1 } },
    });
  });

  it('reads no folder, and tells when a file is gone', async () => {
    choose(folder);
    expect(await pick()).toMatchObject({ failure: { code: 'file-unreadable' } });
    choose(join(folder, 'gone.csv'));
    expect(await pick()).toMatchObject({
      failure: { code: 'file-unreadable', facts: { name: 'gone.csv' } },
    });
  });

  it('tells when another program holds a file', async () => {
    choose('/x/list.xlsx');
    const held = () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }));
    expect(await pick({ open: held })).toMatchObject({
      failure: { code: 'file-locked', facts: { name: 'list.xlsx' } },
    });
  });
});

describe('saveFile', () => {
  const saved = savedFiles();
  const save = (state = newState()) =>
    fileSaver({
      window: {},
      dialog,
      fs,
      state,
      saved,
      documentsFolder: () => '/home/aino/Documents',
      exists: existsSync,
      uniqueName: () => 'unique',
      wait: async () => undefined,
    })({
      suggestedName: '../luettelo.docx',
      filters: [{ name: 'Word', extensions: ['docx'] }],
      bytes: new TextEncoder().encode('docx'),
    });

  it('writes where the user says and remembers the file by its name', async () => {
    const state = newState();
    answers.save = { canceled: false, filePath: join(folder, 'luettelo.docx') };
    expect(await save(state)).toEqual({ ok: true, value: { saved: true, name: 'luettelo.docx' } });
    expect(await fs.readFile(join(folder, 'luettelo.docx'), 'utf8')).toBe('docx');
    expect(state.get().lastFolder).toBe(folder);

    const show = savedFileShower(saved, shell, existsSync);
    expect((await show({ name: 'luettelo.docx' })).ok).toBe(true);
    expect(recorded.shown).toEqual([join(folder, 'luettelo.docx')]);
    expect(await show({ name: '/etc/passwd' })).toMatchObject({ ok: false });
    await fs.rm(join(folder, 'luettelo.docx'));
    expect(await show({ name: 'luettelo.docx' })).toMatchObject({ ok: false });
  });

  it('writes nothing when the user cancels', async () => {
    answers.save = { canceled: true, filePath: '' };
    expect(await save()).toEqual({ ok: true, value: { saved: false } });
  });

  it('adds the extension that was not typed, over no other file', async () => {
    await fs.writeFile(join(folder, 'lista.docx'), 'other');
    answers.save = { canceled: false, filePath: join(folder, 'lista') };
    expect(await save()).toMatchObject({ value: { name: 'lista (2).docx' } });
    expect(await fs.readFile(join(folder, 'lista.docx'), 'utf8')).toBe('other');
  });

  it.skipIf(process.platform === 'win32')(
    'lets nobody else read a new file, and leaves the rights of one that is there',
    async () => {
      const path = join(folder, 'luettelo.docx');
      const rights = async () => (await fs.stat(path)).mode & 0o777;
      answers.save = { canceled: false, filePath: path };
      await save();
      expect(await rights()).toBe(0o600);
      await fs.chmod(path, 0o644);
      await save();
      expect(await rights()).toBe(0o644);
      expect(await fs.readFile(path, 'utf8')).toBe('docx');
    },
  );

  it('answers why it could not', async () => {
    answers.save = { canceled: false, filePath: join(folder, 'gone', 'a.docx') };
    expect(await save()).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
  });
});
