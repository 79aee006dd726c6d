import { translatorFor } from '#shared/i18n/translate.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import { sampleOffice } from '#shared/sample-office/sample-office.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { drawnPerKey } from './drawn-per-key.ts';
import { median } from './median.ts';
import { againstLimit, inOfficeWindow, type OfficeWindow } from './office-window.ts';

const ENGAGEMENTS = 5000;
const RECOMMENDATIONS = 2000;
const ROUNDS = 7;
const SEARCH_LIMIT_MS = 50;
const MATRIX_LIMIT_MS = 300;
const LOG_WORDS = ['kokous 12', 'belgia'];
const SAID_WORDS = ['tilastojen', 'uhrin avun'];
const t = translatorFor('fi');

/** The window with 5,000 entries of the log and 2,000 recommendations: search as typed, and the matrix opened. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const { rows: office } = sampleOffice();
  addManyEngagements(office, { engagements: ENGAGEMENTS, recommendations: RECOMMENDATIONS });
  const tables = Object.fromEntries(
    Object.entries(office).filter(([, records]) => Array.isArray(records)),
  );
  const measure = async (window: OfficeWindow) => {
    step('the search of the log');
    const log = await searched(window, '#/engagements', 'tbody', LOG_WORDS, 'the log');
    step('the search of what was said');
    const said = await searched(window, '#/said', 'main', SAID_WORDS, 'what was said');
    return [...log, ...said, await matrix(window, step)];
  };
  return await inOfficeWindow(tables, measure, { step });
}

async function searched(
  { page, goTo, workPerKey }: OfficeWindow,
  address: string,
  list: string,
  words: readonly string[],
  what: string,
): Promise<BenchRow[]> {
  await goTo(address);
  const field = page.getByRole('searchbox').first();
  await field.waitFor({ timeout: 60_000 });
  const taken = await drawnPerKey(page, field, list, words);
  await field.fill('');
  await page.waitForTimeout(1_000);
  const work = await workPerKey(() => page.keyboard.type(words[0] ?? '', { delay: 300 }));
  return [
    againstLimit(`a key in the search of ${what}, drawn`, median(taken), SEARCH_LIMIT_MS),
    againstLimit(`a key in the search of ${what}, all its work`, work, SEARCH_LIMIT_MS),
  ];
}

async function matrix({ page, goTo, open }: OfficeWindow, step: Step): Promise<BenchRow> {
  const opening: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    step('the matrix opened', round + 1, ROUNDS);
    await goTo('#/help');
    await page.getByRole('heading', { level: 1, name: t('help:title') }).waitFor();
    opening.push(
      await open(
        '#/recommendations/matrix',
        `table[aria-label="${t('recommendations:matrixView.label')}"] tbody tr`,
      ),
    );
  }
  const what = `open the matrix of ${RECOMMENDATIONS.toLocaleString('en')} recommendations`;
  return againstLimit(what, median(opening), MATRIX_LIMIT_MS);
}
