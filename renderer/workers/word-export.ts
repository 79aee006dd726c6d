import type { FinishedDocument } from '#shared/documents/make-document.ts';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import type {
  OrderFailure,
  ReturnedOrder,
} from '#shared/programme/translation-order/read-translation-order.ts';
import { callWorker } from './call-worker.ts';
import type { KindInfo, WordExportCalls, WordOrder } from './make-word.ts';
import type { WorkerPort } from './worker-port.ts';

export type WordFailure = Failure<'kind-unknown' | 'cancelled' | 'not-made'>;

/** Makes and reads Word documents in a worker that stays warm between them. */
export type WordExport = {
  /** The kinds of document that it makes; empty when it could not start. */
  kinds: () => Promise<readonly KindInfo[]>;
  warm: () => void;
  make: (order: WordOrder, signal: AbortSignal) => Promise<Result<FinishedDocument, WordFailure>>;
  /** Reads a translation order that came back. */
  readOrder: (
    bytes: Uint8Array,
  ) => Promise<Result<ReturnedOrder, OrderFailure | Failure<'not-made'>>>;
  close: () => void;
};

export function createWordExport(spawn: () => WorkerPort): WordExport {
  const worker = callWorker<WordExportCalls>(spawn);
  return {
    kinds: async () => {
      const end = await worker.call('kinds', null);
      return end.end === 'answer' ? end.value : [];
    },
    warm: () => void worker.call('warm', null),
    make: async (order, signal) => {
      const end = await worker.call('make', order, { signal });
      if (end.end === 'answer') return end.value;
      return end.end === 'cancelled'
        ? fail('cancelled')
        : fail('not-made', end.end === 'crashed' ? { details: end.message } : {});
    },
    readOrder: async (bytes) => {
      const end = await worker.call('readOrder', bytes);
      return end.end === 'answer' ? end.value : fail('not-made');
    },
    close: worker.close,
  };
}
