import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countStarts } from './count-starts.ts';

const folder = fs.mkdtempSync(join(tmpdir(), 'starts-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const failures: unknown[] = [];
const start = (file: string, at: string) =>
  countStarts(join(folder, 'data', file), fs, {
    now: () => new Date(`2026-11-25T${at}:00Z`),
    onFailure: (error) => failures.push(error),
  });

it('counts starts that did not end well, within ten minutes', () => {
  for (const at of ['08:00', '08:01', '08:02']) start('a.json', at).begin();
  expect(start('a.json', '08:03').recent()).toBe(3);
  expect(start('a.json', '08:11').recent()).toBe(2);
  expect(start('a.json', '09:00').recent()).toBe(0);
});

it('counts none that ended well, nor one that fell after a long day', () => {
  const run = start('b.json', '08:00');
  run.begin();
  run.end();
  expect(start('b.json', '08:01').recent()).toBe(0);
  start('b.json', '08:01').begin();
  expect(start('b.json', '16:00').recent()).toBe(0);
});

it('does not take a second copy that only looks for a crash of the first', () => {
  const first = start('c.json', '08:00');
  first.begin();
  start('c.json', '08:01').recent();
  first.end();
  expect(start('c.json', '08:02').recent()).toBe(0);
});

it('counts crashes of the window, whatever the file holds', () => {
  fs.writeFileSync(join(folder, 'data', 'd.json'), '{"crashes":7');
  const run = start('d.json', '08:00');
  run.begin();
  run.crashed();
  run.crashed();
  run.end();
  expect(start('d.json', '08:01').recent()).toBe(2);
});

it('starts on a disk that refuses', () => {
  fs.writeFileSync(join(folder, 'file'), '');
  const refused = countStarts(join(folder, 'file', 'e.json'), fs, {
    now: () => new Date(),
    onFailure: (error) => failures.push(error),
  });
  refused.begin();
  expect(failures).toHaveLength(1);
});
