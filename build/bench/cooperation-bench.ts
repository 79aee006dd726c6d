import { cooperationLogModel } from '#shared/cooperation/documents/cooperation-log-model.ts';
import { cooperationLog } from '#shared/cooperation/documents/cooperation-log.ts';
import { passagesOf } from '#shared/cooperation/said-search/passages-of.ts';
import { createSaidIndex } from '#shared/cooperation/said-search/said-index.ts';
import { buildDocument } from '#shared/documents/make-document.ts';
import { recommendationMatrix } from '#shared/recommendations/matrix.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';

const ROUNDS = 5;
/** What a user waits for without wondering, in milliseconds. */
const LOG_LIMIT = 2000;
const MATRIX_LIMIT = 300;
const SEARCH_LIMIT = 50;

/** 5,000 more entries of the log and 2,000 recommendations: a log as Word, the matrix, the search. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const { rows: office, sender } = sampleOffice();
  addManyEngagements(office, { engagements: 5000, recommendations: 2000 });
  const log = async (from: string, to: string) => {
    const model = cooperationLogModel(office, {
      period: { from, to },
      groupBy: 'month',
      language: 'fi',
      day: '2026-11-25',
    });
    await buildDocument(cooperationLog, model, {
      language: 'fi',
      today: '2026-11-25',
      sender,
      state: 'final',
      publicity: 'public',
    });
  };
  step('the log of a year as Word');
  const year = await times(() => log('2025-01-01', '2025-12-31'));
  step('the log of all years as Word');
  const all = await times(() => log('2022-01-01', '2026-12-31'));
  const actions = office.actions.map(({ id, title }, index) => ({
    id,
    number: String(index + 1),
    title,
  }));
  step('the matrix');
  const matrix = await times(() =>
    Promise.resolve(
      recommendationMatrix(office.recommendations, actions, office.recommendationLinks),
    ),
  );
  const index = createSaidIndex();
  index.fill(passagesOf(office), new Map());
  step('the search');
  const search = await times(() =>
    Promise.resolve(index.find({ words: 'tilastojen kokoaminen', filters: {} }, 'fi')),
  );
  const limit = { floorName: 'limit', unit: 'ms' } as const;
  return [
    { what: 'Word: log of a year (1,000 of 5,000)', ours: year, floor: LOG_LIMIT, ...limit },
    { what: 'Word: log of all 5,000 entries', ours: all, floor: LOG_LIMIT, ...limit },
    { what: 'Search in all that was said', ours: search, floor: SEARCH_LIMIT, ...limit },
    { what: 'Matrix of 2,000 recommendations', ours: matrix, floor: MATRIX_LIMIT, ...limit },
  ];
}

async function times(work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    all.push(performance.now() - start);
  }
  return median(all);
}
