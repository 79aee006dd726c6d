import { expect, it } from 'vitest';
import { createImportReader } from './import-reader.ts';
import { createPlanReader } from '../plan-reader/plan-reader.ts';
import { createWordExport } from '../word-export/word-export.ts';
import type { WorkerPort } from '../worker-port.ts';

/** A worker that never answers, as one that reads a file made to hang it. */
const hanging = () => {
  const stopped: string[] = [];
  const spawn = (): WorkerPort => ({
    post: () => undefined,
    listen: () => undefined,
    terminate: () => stopped.push('stopped'),
  });
  return { spawn, stopped };
};
const bytes = () => new Uint8Array([1, 2, 3]);
const { signal } = new AbortController();

it.each<[string, (spawn: () => WorkerPort) => Promise<unknown>, string]>([
  [
    'a list',
    (spawn) =>
      createImportReader(spawn, 5).open({ kind: 'file', name: 'a.xlsx', bytes: bytes() }, signal),
    'too-slow',
  ],
  ['a plan', (spawn) => createPlanReader(spawn, 5).read(bytes(), {}, signal), 'too-slow'],
  [
    'a questionnaire',
    (spawn) => createPlanReader(spawn, 5).readQuestions(bytes(), signal),
    'too-slow',
  ],
  [
    'recommendations',
    (spawn) => createPlanReader(spawn, 5).readRecommendations({ bytes: bytes() }, {}, signal),
    'too-slow',
  ],
  ['a template', (spawn) => createWordExport(spawn, 5).readTemplate(bytes()), 'not-made'],
  ['a translation order', (spawn) => createWordExport(spawn, 5).readOrder(bytes()), 'not-made'],
])('stops the worker that hangs on %s, and says so', async (_what, read, code) => {
  const { spawn, stopped } = hanging();
  expect(await read(spawn)).toMatchObject({ ok: false, failure: { code } });
  expect(stopped).toEqual(['stopped']);
});
