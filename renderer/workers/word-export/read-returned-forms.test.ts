import { expect, it, vi } from 'vitest';
import { sampleForm } from '#shared/forms/testing/sample-form.ts';
import { writeFormWorkbook } from '#shared/forms/write-workbook.ts';
import { inProcessPort, type OnProgress } from '../serve-calls.ts';
import type { CallMessage, WorkerPort } from '../worker-port.ts';
import { wordExportHandlers } from './make-word.ts';
import { createWordExport } from './word-export.ts';

const form = sampleForm();
const bytes = writeFormWorkbook(form, '2026-12-02');
const files = Array.from({ length: 10 }, (_, at) => ({ name: `${String(at)}.xlsx`, bytes }));

/** A worker whose calls are told, and which is told to have been stopped. */
function watched(handlers: () => object) {
  const told: string[] = [];
  const spawn = (): WorkerPort => {
    const port = inProcessPort(handlers);
    told.push('begun');
    return {
      ...port,
      post: (message, transfer) => {
        told.push((message as CallMessage).call);
        port.post(message, transfer);
      },
      terminate: () => {
        told.push('stopped');
        port.terminate();
      },
    };
  };
  return { spawn, told };
}

it('reads forms that came back in a worker of its own, tells after each how many, and ends the worker', async () => {
  const { spawn, told } = watched(wordExportHandlers);
  const onDone = vi.fn();
  const { signal } = new AbortController();
  const found = await createWordExport(spawn).readReturned(files, [form], signal, onDone);
  expect(told).toEqual(['begun', 'readReturned', 'stopped']);
  expect(onDone.mock.calls.map(([count]: number[]) => count)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(found.map((one) => one?.[0]?.read.ok)).toEqual(files.map(() => true));
});

it('ends the worker amid reading when she stops it, and begins nothing anew', async () => {
  const stop = new AbortController();
  const { spawn, told } = watched(() => ({
    readReturned: (_: unknown, onProgress: OnProgress) => {
      onProgress(1, files.length);
      return new Promise(() => undefined);
    },
  }));
  const found = await createWordExport(spawn).readReturned(files, [form], stop.signal, () =>
    stop.abort(),
  );
  expect(told).toEqual(['begun', 'readReturned', 'stopped']);
  expect(found.every((one) => one === null)).toBe(true);
});
