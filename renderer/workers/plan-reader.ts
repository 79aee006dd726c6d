import type { PlannedProgramme, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import { callWorker } from './call-worker.ts';
import type { PlanReaderCalls } from './read-plan-calls.ts';
import type { WorkerPort } from './worker-port.ts';

/** No plan that the program takes needs this long; a reader still at work then has met a file made to hang it. */
const READING_LIMIT_MS = 20_000;

/** Reads existing action plans in a worker, which is stopped where it is cancelled or takes too long. */
export type PlanReader = {
  read: (
    bytes: Uint8Array,
    options: PlanReadOptions,
    signal: AbortSignal,
  ) => Promise<Result<PlannedProgramme, TableFailure | Failure<'cancelled'>>>;
};

export function createPlanReader(spawn: () => WorkerPort): PlanReader {
  const worker = callWorker<PlanReaderCalls>(spawn);
  return {
    async read(bytes, options, signal) {
      const call = { signal, timeLimit: READING_LIMIT_MS };
      const ended = await worker.call('read', { bytes, options }, call);
      if (ended.end === 'answer') return ended.value;
      if (ended.end === 'cancelled') return fail('cancelled');
      return fail(ended.end === 'too-slow' ? 'too-slow' : 'unreadable');
    },
  };
}
