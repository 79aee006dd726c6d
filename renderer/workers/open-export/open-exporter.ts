import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { OpenExport, OpenExportFailure } from '#shared/open-export/open-export.ts';
import { callWorker } from '../call-worker.ts';
import type { OpenExportCalls, OpenExportOrder } from './make-open-export.ts';
import type { OnProgress } from '../serve-calls.ts';
import type { WorkerPort } from '../worker-port.ts';

/** Writes all of an office in open formats beside the window. */
export type OpenExporter = {
  make: (
    order: OpenExportOrder,
    options: { signal: AbortSignal; onProgress: OnProgress },
  ) => Promise<Result<OpenExport, OpenExportFailure | Failure<'cancelled' | 'not-made'>>>;
};

export function createOpenExporter(spawn: () => WorkerPort): OpenExporter {
  const worker = callWorker<OpenExportCalls>(spawn);
  return {
    make: async (order, options) => {
      const end = await worker.call('make', order, options);
      // What was read is many times what is left of it, and is hardly ever needed again.
      worker.close();
      if (end.end === 'cancelled') return fail('cancelled');
      if (end.end !== 'answer') {
        return fail('not-made', end.end === 'crashed' ? { details: end.message } : {});
      }
      return 'failure' in end.value ? { ok: false, failure: end.value.failure } : ok(end.value);
    },
  };
}
