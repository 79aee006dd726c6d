import * as fs from 'node:fs';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openKeptState } from './kept-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-state-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const failures: unknown[] = [];
const open = (name: string) =>
  openKeptState(join(folder, name), fs, (error) => failures.push(error));
const defaults = {
  language: 'fi',
  theme: 'system',
  window: null,
  lastFolder: null,
  graphics: 'full',
};

describe('openKeptState', () => {
  it('begins with the defaults and keeps what changes', () => {
    const state = open('new/folder/state.json');
    expect(state.get()).toEqual(defaults);
    state.set({ language: 'sv' });
    state.set({ lastFolder: '/home/aino' });
    expect(open('new/folder/state.json').get()).toEqual({
      ...defaults,
      language: 'sv',
      lastFolder: '/home/aino',
    });
  });

  it.each(['', '{', 'null', '[]', '"text"', '{"language":7,"window":{"x":1}}'])(
    'falls back where the file is damaged: %j',
    (text) => {
      writeFileSync(join(folder, 'damaged.json'), text);
      expect(open('damaged.json').get()).toEqual(defaults);
    },
  );

  it('keeps the parts that are whole', () => {
    writeFileSync(join(folder, 'part.json'), '{"language":"en","theme":"pink"}');
    expect(open('part.json').get()).toEqual({ ...defaults, language: 'en' });
  });

  it('goes on for this run when nothing can be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const state = openKeptState(join(folder, 'file', 'state.json'), fs, (e) => failures.push(e));
    state.set({ theme: 'dark' });
    expect(state.get().theme).toBe('dark');
    expect(failures).toHaveLength(1);
  });

  it('leaves the old file whole when a write is cut off', () => {
    const file = join(folder, 'cut.json');
    open('cut.json').set({ language: 'sv' });
    const state = openKeptState(
      file,
      {
        ...fs,
        writeFileSync: (path, text) => {
          fs.writeFileSync(path, text.slice(0, 3));
          throw new Error('power cut');
        },
      },
      () => undefined,
    );
    state.set({ language: 'en' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'sv' });
  });
});
