import type { PlannedProgramme, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import type { Result } from '#shared/lib/result.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import type { CallHandlers } from './serve-calls.ts';

export type PlanReaderCalls = {
  read: {
    argument: { bytes: Uint8Array; options: PlanReadOptions };
    answer: Result<PlannedProgramme, TableFailure>;
  };
};

/** The work of the reader of plans: it remembers nothing. */
export function planReaderHandlers(): CallHandlers<PlanReaderCalls> {
  return { read: ({ bytes, options }) => readPlan(bytes, options) };
}
