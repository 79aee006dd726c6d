import { Worker } from 'node:worker_threads';
import { HOSTILE_FILES } from './hostile-files.ts';

/** One reader over one file. */
export type Reading = {
  reader: 'list' | 'plan' | 'questions' | 'recommendations' | 'template' | 'order';
  file: string;
};

const OF_WORD: readonly Reading['reader'][] = [
  'plan',
  'questions',
  'recommendations',
  'template',
  'order',
];

const READINGS: readonly Reading[] = Object.keys(HOSTILE_FILES).flatMap((file) => [
  { reader: 'list' as const, file },
  ...(file.endsWith('.docx') ? OF_WORD.map((reader) => ({ reader, file })) : []),
]);

/**
 * Reads every hostile file with every reader that would take it, each in a thread whose heap may not grow beyond
 * `megabytes`. Out: those that did not end with an answer (bad), and how the others ended. A web worker has no such limit:
 * what holds there is what the readers allow themselves, and this shows how much that is.
 */
export async function readHostileFiles(
  megabytes: number,
): Promise<{ bad: string[]; told: Record<string, number> }> {
  const bad: string[] = [];
  const told: Record<string, number> = {};
  for (const reading of READINGS) {
    const end = await readOne(reading, megabytes);
    if (end.isAnswer) told[end.code] = (told[end.code] ?? 0) + 1;
    else bad.push(`${reading.reader} of ${reading.file}: ${end.code}`);
  }
  return { bad, told };
}

function readOne(
  reading: Reading,
  megabytes: number,
): Promise<{ isAnswer: boolean; code: string }> {
  const worker = new Worker(new URL('./reader-start.mjs', import.meta.url), {
    workerData: reading,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve) => {
    worker.once('message', (code: string) => {
      resolve({ isAnswer: true, code });
      void worker.terminate();
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ isAnswer: false, code: error.code ?? error.message });
    });
  });
}
