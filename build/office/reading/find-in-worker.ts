import { Worker } from 'node:worker_threads';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import type { ListDuplicates } from './duplicates-in-table.ts';
import type { TableFailure } from '#shared/tabular/table.ts';

export type FindFailure = TableFailure | Failure<'id-column-missing'>;
export type FindOrder = { bytes: Uint8Array; idColumn: string };
export type FindAnswer = Result<ListDuplicates, FindFailure>;

/** 50,000 rows take some seconds; on a slow machine it may well be more, but never without end. */
const STOP_AFTER = 60_000;
const HEAP_MEGABYTES = 384;

/** Reads a list and finds its duplicates in a thread that is stopped when it takes too long or grows too large. */
export function findInWorker(order: FindOrder): Promise<FindAnswer> {
  const worker = new Worker(new URL('./duplicates-worker.mjs', import.meta.url), {
    workerData: order,
    transferList: [order.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 64 },
  });
  return new Promise((resolve) => {
    const finish = (answer: FindAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => finish(fail('too-slow')), STOP_AFTER);
    worker.once('message', (answer: FindAnswer) => finish(answer));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      finish(fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'unreadable'));
    });
  });
}
