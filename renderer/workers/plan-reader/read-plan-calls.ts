import {
  readRecommendationFile,
  type RecommendationFile,
} from '#shared/recommendations/read-recommendation-file.ts';
import type { ReadQuestions } from '#shared/cooperation/questionnaires/question-tree.ts';
import { readQuestions } from '#shared/cooperation/questionnaires/read-questions.ts';
import type { RecommendationReading } from '#shared/recommendations/reading/read-recommendation.ts';
import type { PlannedProgramme, PlanReadOptions } from '#shared/programme/plan-import/plan.ts';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import type { Result } from '#shared/lib/result.ts';
import type { TableFailure } from '#shared/tabular/table.ts';
import type { CallHandlers } from '../serve-calls.ts';

export type PlanReaderCalls = {
  read: {
    argument: { bytes: Uint8Array; options: PlanReadOptions };
    answer: Result<PlannedProgramme, TableFailure>;
  };
  readQuestions: {
    argument: { bytes: Uint8Array };
    answer: Result<ReadQuestions, TableFailure>;
  };
  readRecommendations: {
    argument: { source: RecommendationFile; options: { all?: boolean } };
    answer: Result<RecommendationReading, TableFailure>;
  };
};

/** The work of the reader of plans: it remembers nothing. */
export function planReaderHandlers(): CallHandlers<PlanReaderCalls> {
  return {
    read: ({ bytes, options }) => readPlan(bytes, options),
    readQuestions: ({ bytes }) => readQuestions(bytes),
    readRecommendations: ({ source, options }) => readRecommendationFile(source, options),
  };
}
