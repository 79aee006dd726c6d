import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import { callWorker } from '../call-worker.ts';
import type { OnProgress } from '../serve-calls.ts';
import type { DuplicateCalls, OfficeDuplicates } from './serve-duplicates.ts';
import type { WorkerPort } from '../worker-port.ts';

/** Finds duplicates among all contacts in a worker; with 50,000 contacts it takes some seconds. */
export type DuplicateSearch = {
  find: (options: {
    signal: AbortSignal;
    onProgress: OnProgress;
  }) => Promise<Result<OfficeDuplicates, Failure<'cancelled' | 'search-failed'>>>;
};

export function createDuplicateSearch(spawn: () => WorkerPort): DuplicateSearch {
  const worker = callWorker<DuplicateCalls>(spawn);
  return {
    find: async (options) => {
      const end = await worker.call('find', null, options);
      if (end.end === 'answer') {
        // Its rows are many and seldom needed again.
        worker.close();
        return ok(end.value);
      }
      if (end.end === 'cancelled') return fail('cancelled');
      return fail('search-failed', end.end === 'crashed' ? { details: end.message } : {});
    },
  };
}
