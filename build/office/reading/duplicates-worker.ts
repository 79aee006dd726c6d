import { parentPort, workerData } from 'node:worker_threads';
import { readTable } from '#shared/tabular/read-table.ts';
import { duplicatesInTable } from './duplicates-in-table.ts';
import type { FindAnswer, FindOrder } from './find-in-worker.ts';

async function answer({ bytes, idColumn }: FindOrder): Promise<FindAnswer> {
  const table = await readTable(bytes);
  return table.ok ? duplicatesInTable(table.value, idColumn) : table;
}

parentPort?.postMessage(await answer(workerData as FindOrder));
