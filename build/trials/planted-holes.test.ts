import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { HOLES } from './planted-holes.ts';

/** `npm run holes` shows that the holes are seen; this, that none is missing and each can be planted. */
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

it('there is a hole for every item of the checklist and for every fuse', () => {
  const titles = read('electron/security/checklist.test.ts').matchAll(/^ {2}it\('(\d+\. )/gm);
  const items = [...titles].map(([, item = '']) => item);
  expect(items).toEqual(Array.from({ length: 20 }, (_, index) => `${String(index + 1)}. `));
  const fuses = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(fuses).toHaveLength(9);
  const wanted = [...items, ...fuses.map((name) => `read back ${name}`)];
  const planted = new Set(HOLES.map(({ test }) => test));
  expect(wanted.filter((test) => !planted.has(test))).toEqual([]);
});

it('each hole stands in its file once', () => {
  const missing = HOLES.filter(({ file, find }) => read(file).split(find).length !== 2);
  expect(missing).toEqual([]);
});
