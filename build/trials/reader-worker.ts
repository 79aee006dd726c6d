import { parentPort, workerData } from 'node:worker_threads';
import { readQuestions } from '#shared/cooperation/questionnaires/read-questions.ts';
import { readRecommendationFile } from '#shared/recommendations/read-recommendation-file.ts';
import { readTemplate } from '#shared/documents/template/read-template.ts';
import type { Result } from '#shared/lib/result.ts';
import { readPlan } from '#shared/programme/plan-import/read-plan.ts';
import { readTranslationOrder } from '#shared/programme/translation-order/read-translation-order.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import type { Reading } from './read-hostile-files.ts';

type Read = (bytes: Uint8Array) => Result<unknown> | Promise<Result<unknown>>;

/** The readers of the window's workers, over the same pure functions. */
const READERS: Record<Reading['reader'], Read> = {
  list: (bytes) => readTable(bytes),
  plan: (bytes) => readPlan(bytes),
  questions: readQuestions,
  recommendations: (bytes) => readRecommendationFile({ bytes }),
  template: readTemplate,
  order: readTranslationOrder,
};

const { reader, bytes } = workerData as Reading;
const read = await READERS[reader](bytes);
parentPort?.postMessage(read.ok ? 'read' : read.failure.code);
