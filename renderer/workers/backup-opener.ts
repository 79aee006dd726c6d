import type { BackupFailure, BackupFile, BackupTable } from '#shared/backup/backup-file.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { CleanedCopy, CopyOrder } from '#renderer/data/erasure-order.ts';
import type { Recovered, RecoveryOrder } from '#renderer/data/recover-backup.ts';
import { type CallEnd, callWorker } from './call-worker.ts';
import type { OpenBackupCalls, OpenedBackup } from './open-backup.ts';
import type { OnProgress } from './serve-calls.ts';
import type { WorkerPort } from './worker-port.ts';

/** Records handed over at once: the window takes a few milliseconds to read them. */
const PART = 2000;

/** Why a backup was not opened: what is wrong with it, or that it was not read to the end. */
export type OpenFailure = BackupFailure | Failure<'cancelled' | 'not-read'>;

/** Opens backups beside the window: keys, passphrases, unpacking, checks and older schemas. */
export type BackupOpener = {
  /** `signal` stops it at once, whatever it is doing. */
  open: (
    order: RecoveryOrder,
    options?: { signal?: AbortSignal; onProgress?: OnProgress },
  ) => Promise<Result<Recovered, OpenFailure>>;
  /** A state that a restore replaced, without the persons; see `cleanedCopy`. */
  cleanCopy: (order: CopyOrder) => Promise<CleanedCopy>;
};

class Cancelled extends Error {}

export function createBackupOpener(spawn: () => WorkerPort): BackupOpener {
  /** A worker for each: what it has read is large, and goes with it. */
  const withWorker = async <T>(work: (worker: ReturnType<typeof start>) => Promise<T>) => {
    const worker = start();
    try {
      return await work(worker);
    } finally {
      worker.close();
    }
  };
  const start = () => callWorker<OpenBackupCalls>(spawn);
  return {
    open: async (order, { signal, onProgress } = {}) => {
      try {
        return await withWorker(async ({ call }) => {
          const opened = valueOf(await call('open', order, { signal, onProgress }));
          return opened.ok ? ok(await fetched(call, opened.value, signal)) : opened;
        });
      } catch (error) {
        return fail(error instanceof Cancelled ? 'cancelled' : 'not-read');
      }
    },
    cleanCopy: (order) => withWorker(async ({ call }) => valueOf(await call('cleanCopy', order))),
  };
}

async function fetched(
  call: ReturnType<typeof callWorker<OpenBackupCalls>>['call'],
  { header, replayed, unreached, ...about }: OpenedBackup,
  signal: AbortSignal | undefined,
): Promise<Recovered> {
  const tables: BackupTable[] = [];
  for (const [table, { name, records: total }] of about.tables.entries()) {
    const records: BackupTable['records'] = [];
    for (let from = 0; from < total; from += PART) {
      const part = await call('records', { table, from, count: PART }, { signal });
      for (const one of valueOf(part)) records.push(one);
    }
    tables.push({ name, records });
  }
  const files: BackupFile[] = [];
  for (const [file, { sha256, pieces: total }] of about.files.entries()) {
    const pieces: Uint8Array[] = [];
    for (let piece = 0; piece < total; piece += 1) {
      pieces.push(valueOf(await call('piece', { file, piece }, { signal })).bytes);
    }
    files.push({ sha256, pieces });
  }
  return { backup: { header, tables, files }, replayed, unreached };
}

function valueOf<Answer>(end: CallEnd<Answer>): Answer {
  if (end.end === 'answer') return end.value;
  if (end.end === 'cancelled') throw new Cancelled();
  throw new Error(end.end === 'crashed' ? end.message : end.end);
}
