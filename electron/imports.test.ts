import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = readdirSync('electron', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
const filesWith = (pattern: RegExp) =>
  sources.filter((path) => pattern.test(readFileSync(`electron/${path}`, 'utf8'))).sort();

it('electron itself is imported by the two entry files alone; the rest runs in plain Node', () => {
  expect(filesWith(/^import (?!type)[^;]*from 'electron'/m)).toEqual(['main.ts', 'preload.ts']);
});

it('messages of the window are heard in one place', () => {
  expect(filesWith(/\bipcMain\.(handle|on)\b/)).toEqual(['ipc/bind-calls.ts']);
});

it('addresses leave the program in one place', () => {
  expect(filesWith(/\.openExternal\(/)).toEqual(['security/open-link.ts']);
});
