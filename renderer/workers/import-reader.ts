import type { PlannedImport, PlanOptions } from '#shared/contacts/import/plan-import.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { ReadOptions, TableFailure } from '#shared/tabular/table.ts';
import { callWorker, type CallEnd } from './call-worker.ts';
import type { ImportReaderCalls, ImportSource, OpenedList } from './read-import.ts';
import type { WorkerPort } from './worker-port.ts';

/** No list that the program takes needs this long; a reader still at work then has met a file made to hang it. */
export const READING_LIMIT_MS = 20_000;

export type ReadingFailure = TableFailure | Failure<'cancelled'>;

/** Reads lists in a worker. One list at a time; a reading that is cancelled or takes too long leaves nothing behind. */
export type ImportReader = {
  /** Hands the bytes of a file over: they are empty afterwards. */
  open: (source: ImportSource, signal: AbortSignal) => Promise<Result<OpenedList, ReadingFailure>>;
  reread: (
    options: ReadOptions,
    signal: AbortSignal,
  ) => Promise<Result<OpenedList, ReadingFailure>>;
  plan: (
    options: PlanOptions,
    signal: AbortSignal,
  ) => Promise<Result<PlannedImport, ReadingFailure>>;
  close: () => void;
};

export function createImportReader(
  spawn: () => WorkerPort,
  timeLimit = READING_LIMIT_MS,
): ImportReader {
  const worker = callWorker<ImportReaderCalls>(spawn);
  return {
    open: async (source, signal) =>
      flat(await worker.call('open', source, { signal, timeLimit, transfer: buffersOf(source) })),
    reread: async (options, signal) =>
      flat(await worker.call('reread', options, { signal, timeLimit })),
    plan: async (options, signal) => {
      const planned = settled(await worker.call('plan', options, { signal, timeLimit }));
      if (!planned.ok) return planned;
      return planned.value ? ok(planned.value) : fail('unreadable');
    },
    close: worker.close,
  };
}

function buffersOf(source: ImportSource): Transferable[] {
  return source.kind === 'file' && source.bytes.buffer instanceof ArrayBuffer
    ? [source.bytes.buffer]
    : [];
}

function settled<T>(end: CallEnd<T>): Result<T, ReadingFailure> {
  switch (end.end) {
    case 'answer':
      return ok(end.value);
    case 'cancelled':
      return fail('cancelled');
    case 'too-slow':
      return fail('too-slow');
    case 'crashed':
      return fail('unreadable');
  }
}

function flat<T>(end: CallEnd<Result<T, TableFailure>>): Result<T, ReadingFailure> {
  const result = settled(end);
  return result.ok ? result.value : result;
}
