import type { RecommendationFile } from '#shared/recommendations/read-recommendation-file.ts';
import type { ReadQuestions } from '#shared/cooperation/questionnaires/question-tree.ts';
import type { RecommendationReading } from '#shared/recommendations/reading/read-recommendation.ts';
import type { PlannedProgramme, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import { fail, type Failure, type Result } from '#shared/lib/result.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import { callWorker, type CallEnd } from '../call-worker.ts';
import type { PlanReaderCalls } from './read-plan-calls.ts';
import type { WorkerPort } from '../worker-port.ts';

/** No plan that the program takes needs this long; a reader still at work then has met a file made to hang it. */
const READING_LIMIT_MS = 20_000;

/** Reads existing action plans, recommendations and questionnaires in a worker, which is stopped where it is cancelled or takes too long. */
export type PlanReader = {
  read: (
    bytes: Uint8Array,
    options: PlanReadOptions,
    signal: AbortSignal,
  ) => Promise<Result<PlannedProgramme, TableFailure | Failure<'cancelled'>>>;
  readQuestions: (
    bytes: Uint8Array,
    signal: AbortSignal,
  ) => Promise<Result<ReadQuestions, TableFailure | Failure<'cancelled'>>>;
  readRecommendations: (
    source: RecommendationFile,
    options: { all?: boolean },
    signal: AbortSignal,
  ) => Promise<Result<RecommendationReading, TableFailure | Failure<'cancelled'>>>;
};

export function createPlanReader(
  spawn: () => WorkerPort,
  timeLimit = READING_LIMIT_MS,
): PlanReader {
  const worker = callWorker<PlanReaderCalls>(spawn);
  const callOf = (signal: AbortSignal) => ({ signal, timeLimit });
  return {
    read: async (bytes, options, signal) =>
      settled(await worker.call('read', { bytes, options }, callOf(signal))),
    readQuestions: async (bytes, signal) =>
      settled(await worker.call('readQuestions', { bytes }, callOf(signal))),
    readRecommendations: async (source, options, signal) =>
      settled(await worker.call('readRecommendations', { source, options }, callOf(signal))),
  };
}

function settled<T>(
  ended: CallEnd<Result<T, TableFailure>>,
): Result<T, TableFailure | Failure<'cancelled'>> {
  if (ended.end === 'answer') return ended.value;
  if (ended.end === 'cancelled') return fail('cancelled');
  return fail(ended.end === 'too-slow' ? 'too-slow' : 'unreadable');
}
