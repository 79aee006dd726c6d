import { Worker } from 'node:worker_threads';
import { HOSTILE_FILES } from './hostile-files.ts';

/** One reader over one file. */
export type Reading = {
  reader: 'list' | 'plan' | 'questions' | 'recommendations' | 'template' | 'order';
  bytes: Uint8Array;
};

const OF_TABLES: readonly Reading['reader'][] = ['list', 'plan', 'recommendations'];
const OF_WORD: readonly Reading['reader'][] = [...OF_TABLES, 'questions', 'template', 'order'];

/**
 * Reads every hostile file with every reader that would take it, each in a thread whose heap may not grow beyond
 * `megabytes`. Out: those that did not end with an answer (bad), and how the others ended; `onRead` hears of each, since all
 * take minutes. A web worker has no such limit: what holds there is what the readers allow themselves, and this shows how
 * much that is.
 */
export async function readHostileFiles(
  megabytes: number,
  onRead: (line: string) => void,
): Promise<{ bad: string[]; told: Record<string, number> }> {
  const bad: string[] = [];
  const told: Record<string, number> = {};
  for (const [file, make] of Object.entries(HOSTILE_FILES)) {
    // Made here, or what a file takes to be made would count against its reader.
    const bytes = make();
    for (const reader of file.endsWith('.docx') ? OF_WORD : OF_TABLES) {
      const { isAnswer, code } = await readOne({ reader, bytes }, megabytes);
      onRead(`${reader} of ${file}: ${code}`);
      if (isAnswer) told[code] = (told[code] ?? 0) + 1;
      else bad.push(`${reader} of ${file}: ${code}`);
    }
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
    // A reader that waits for what never comes ends the thread without a word.
    worker.once('exit', () => {
      resolve({ isAnswer: false, code: 'no answer' });
    });
  });
}
