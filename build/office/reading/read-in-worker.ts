import type { Form } from '#shared/forms/form.ts';
import type { FormReply, ReplyFailure } from '#shared/forms/reply.ts';
import { Worker } from 'node:worker_threads';
import type { Language } from '#shared/i18n/languages.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import { isTimeUp, STOP_AFTER } from '../time-up.ts';

/**
 * What the worker is asked for, whole as JSON or in short: of a list, of a questionnaire, of a plan, of a message; or what a
 * file holds of forms that have gone out.
 */
export type ReadOrder = {
  bytes: Uint8Array;
  output:
    | 'json'
    | Language
    | 'questions'
    | 'outline'
    | 'plan'
    | 'plan-outline'
    | 'messages'
    | { forms: readonly Form[] };
};
/** What a file holds of one form, the form by its code alone. */
export type CodedReply = Omit<FormReply, 'form'> & { form: string | null };
/** A file that came back; where nothing of it was read, what the message says that brought it. */
export type CodedFile = { read: Result<CodedReply[], ReplyFailure>; beside: string };

/** What it answers: the text in pieces of UTF-8. */
export type ReadAnswer = Result<Uint8Array[], TableFailure>;

/** How often it is looked again, once its time is up, whether it was the machine that had none for it. Milliseconds. */
const LOOK_EVERY = 250;
/** Of the worker's heap; with what lies outside of it the process stays below 512 MB. */
const HEAP_MEGABYTES = 256;

/** When the reading of a file began: how old the process was and how long it had worked by then, in milliseconds. */
type Begun = { age: number; worked: number };
/** Its start counts into the time of a command that reads one file. */
const WITH_THE_PROCESS: Begun = { age: 0, worked: 0 };

/** What `readInWorker` is told where a command reads several files: each has the time of one. */
export function begunNow(): Begun {
  return { age: performance.now(), worked: workedUntilNow() };
}

/** Reads a list, a questionnaire, a plan or a message in a thread that is stopped when it takes too long or grows too large. */
export function readInWorker(
  bytes: Uint8Array,
  output: ReadOrder['output'],
  begun = WITH_THE_PROCESS,
): Promise<ReadAnswer> {
  const order: ReadOrder = { bytes, output };
  const worker = new Worker(new URL('./read-worker.mjs', import.meta.url), {
    workerData: order,
    transferList: [bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: 16 },
  });
  return new Promise((resolve) => {
    const finish = (answer: ReadAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const look = () => {
      const since = performance.now() - begun.age;
      if (isTimeUp({ since, worked: workedUntilNow() - begun.worked })) finish(fail('too-slow'));
      else timer = setTimeout(look, LOOK_EVERY);
    };
    let timer = setTimeout(look, STOP_AFTER - (performance.now() - begun.age));
    worker.once('message', (answer: ReadAnswer) => finish(answer));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      finish(fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'unreadable'));
    });
  });
}

function workedUntilNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
