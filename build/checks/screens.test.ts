import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '#shared/document-kinds/document-kinds.ts';
import { projectRoot } from '../project-root.ts';

const textOf = (folder: string, isMeant: (path: string) => boolean) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter(isMeant)
    .map((path) => readFileSync(join(projectRoot, folder, path), 'utf8'))
    .join('\n');

it('every place of the program is gone to in a journey', () => {
  const routes = textOf('renderer/features', (path) => path.endsWith('route.tsx'));
  const places = [...routes.matchAll(/^ {2}path: '\/([\w-]+)/gm)].map(([, name = '']) => name);
  expect(places.length).toBeGreaterThan(20);
  const journeys = textOf('e2e', (path) => path.endsWith('.spec.ts'));
  const visited = [...journeys.matchAll(/#\/([\w-]+)/g)].map(([, name]) => name);
  expect(places.filter((name) => !visited.includes(name))).toEqual([]);
});

it('every kind of document is made somewhere on the screens', () => {
  const screens = textOf(
    'renderer/features',
    (path) => /[.]tsx?$/.test(path) && !/[.]test[.]/.test(path),
  );
  // Of those made of contacts the compiler asks for it (`contacts-documents.ts`).
  const others = DOCUMENT_KINDS.filter(({ madeAt }) => madeAt !== 'contacts');
  expect(others.map(({ kind }) => kind).filter((kind) => !screens.includes(`'${kind}'`))).toEqual(
    [],
  );
});
