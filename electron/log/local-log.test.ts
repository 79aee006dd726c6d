import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocalLog } from './local-log.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'local-log-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});
const open = (limit = 1000) =>
  openLocalLog(join(folder, 'log', 'office.log'), {
    fs,
    now: () => new Date('2026-06-18T09:42:00Z'),
    home: '/home/aino',
    limit,
  });
const lines = () =>
  fs
    .readFileSync(join(folder, 'log', 'office.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('openLocalLog', () => {
  it('writes one line an entry, the home folder cut out', () => {
    const log = open();
    log.note('refused: download');
    log.error('saveFile', Object.assign(new Error(), { stack: 'Error: at /home/aino/x.ts\n 2' }));
    expect(lines()).toEqual([
      { at: '2026-06-18T09:42:00.000Z', note: 'refused: download' },
      { at: '2026-06-18T09:42:00.000Z', error: 'saveFile', text: 'Error: at ~/x.ts\n 2' },
    ]);
  });

  it('never grows past its limit, the one before kept', () => {
    const log = open();
    for (let entry = 0; entry < 100; entry += 1) log.note(`entry ${entry}`);
    const sizes = fs.readdirSync(join(folder, 'log')).map((name) => {
      return fs.statSync(join(folder, 'log', name)).size;
    });
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1100);
    expect(lines().at(-1)).toMatchObject({ note: 'entry 99' });
  });

  it.skipIf(process.platform === 'win32')('makes a folder that nobody else can look into', () => {
    open().note('x');
    expect(fs.statSync(join(folder, 'log')).mode & 0o777).toBe(0o700);
  });

  it('stops no work when it cannot be written', () => {
    fs.writeFileSync(join(folder, 'log'), '');
    expect(() => {
      open().note('x');
    }).not.toThrow();
  });
});
