import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentOf } from '#shared/programme/content-of.ts';
import { programmeModel } from '#shared/programme/documents/programme-model.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { fastLayoutFile } from './fast-layout-file.ts';
import type { ProgrammeOrder } from './programme-worker.ts';

const ACTIONS = 300;
const LIMIT_MB = 300;
const EVERY_MS = 20;
const MEGABYTE = 1024 * 1024;

/** By how much the process grows while a worker makes a programme of 300 actions with page numbers: all that the worker takes. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const office = manyActions(ACTIONS);
  const content = contentOf(office, office.programmes.at(-1)?.id ?? '');
  if (!content) throw new Error('The sample has no programme');
  step('making the document in a worker');
  const folder = mkdtempSync(join(tmpdir(), 'fast-layout-'));
  try {
    const ours = await grownWhileMaking({
      model: programmeModel(content, office),
      frame: {
        language: 'fi',
        today: '2026-11-25',
        sender: sampleOffice().sender,
        state: 'draft',
        publicity: 'public',
      },
      layout: fastLayoutFile(folder),
    });
    return [
      {
        what: `Word: memory of a worker that makes a programme of ${ACTIONS} actions with page numbers`,
        ours,
        floor: LIMIT_MB,
        floorName: 'limit',
        unit: 'MB',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function grownWhileMaking(order: ProgrammeOrder): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, EVERY_MS);
  const worker = new Worker(new URL('./programme-worker-start.mjs', import.meta.url), {
    workerData: order,
  });
  try {
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
  return (most - before) / MEGABYTE;
}
