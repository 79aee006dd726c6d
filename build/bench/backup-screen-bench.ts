import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Step } from '../progress.ts';
import { readBare } from './bare-database.ts';
import type { BenchRow } from './bench-row.ts';
import { LARGE_OFFICE, largeOffice } from './large-office.ts';
import { median } from './median.ts';
import { inOfficeWindow, type OfficeWindow } from './office-window.ts';
import { restoreInWindow } from './restore-in-window.ts';
import { watchFreezes } from './watch-freezes.ts';

const ROUNDS = 3;
const t = translatorFor('fi');

/**
 * A large office saved to a file in the window, against bare IndexedDB reading the same rows there; and for how long the
 * window then answers to nothing while it goes on drawing a list, against drawing the same list with nothing else going on.
 * The three take turns, so that a busy moment hits each.
 */
export async function rows(step: Step): Promise<BenchRow[]> {
  return await inOfficeWindow(largeOffice(), (window) => measured(window, step), {
    step,
    onDisk: true,
  });
}

async function measured(window: OfficeWindow, step: Step): Promise<BenchRow[]> {
  const { page } = window;
  await page.getByRole('heading', { level: 1, name: t('home:title') }).waitFor();
  const taken: Record<'saving' | 'reading' | 'frozen' | 'frozenIdle', number[]> = {
    saving: [],
    reading: [],
    frozen: [],
    frozenIdle: [],
  };
  let backup = '';
  // The first round warms up: the list is drawn for the first time.
  for (let round = 0; round <= ROUNDS; round += 1) {
    step('a backup saved, rows read bare, a list drawn', round + 1, ROUNDS + 1);
    const saved = await saving(page);
    backup = saved.path;
    const read = await readBare(page);
    const meanwhile = await savingWhileDrawing(window);
    const idle = await whileDrawing(window, (drawn) => drawn === meanwhile.drawn);
    if (round === 0) continue;
    taken.saving.push(saved.took);
    taken.reading.push(read);
    taken.frozen.push(meanwhile.longest);
    taken.frozenIdle.push(idle.longest);
  }
  step('restoring what is so already');
  const restored = await restoreInWindow(page, readFileSync(backup));
  return [
    {
      what: `save a backup of ${LARGE_OFFICE} in the window`,
      ours: median(taken.saving),
      floor: median(taken.reading),
      floorName: 'bare IndexedDB, reading (at most 2 ×)',
      unit: 'ms',
    },
    {
      what: 'longest freeze of the window that draws the contacts meanwhile',
      ours: median(taken.frozen),
      floor: median(taken.frozenIdle),
      floorName: 'the same list, nothing else (at most 2 ×)',
      unit: 'ms',
    },
    {
      what: 'read that backup, show it and restore it where all is so already',
      ours: restored,
      floor: median(taken.reading),
      floorName: 'bare IndexedDB, reading',
      unit: 'ms',
    },
  ];
}

/** From the press that begins it until the file is there, in milliseconds; and that file. */
async function saving(page: Page): Promise<{ took: number; path: string }> {
  const begin = await readyToSave(page);
  const begun = performance.now();
  const path = await (await begin()).path();
  return { took: performance.now() - begun, path };
}

async function savingWhileDrawing(window: OfficeWindow) {
  const begin = await readyToSave(window.page);
  const saved = { isDone: false };
  const ending = begin().then(async (download) => {
    await download.path();
    saved.isDone = true;
  });
  const drawn = await whileDrawing(window, () => saved.isDone);
  await ending;
  return drawn;
}

/** Answers the question about the lock as far as the button that begins; out: what presses it and waits for the file. */
async function readyToSave(page: Page) {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(t('commands:saveBackup'));
  await page.getByRole('option', { name: t('commands:saveBackup'), exact: true }).click();
  await page.getByText(t('backup:save.plain'), { exact: true }).click();
  const button = page.getByRole('button', { name: t('backup:save.action'), exact: true });
  await button.waitFor();
  return async () => {
    const download = page.waitForEvent('download');
    await button.click();
    return await download;
  };
}

/** Goes from the desk to the contacts and back until `isOver`; how often, and the longest freeze of the window. */
async function whileDrawing(
  { page, open }: OfficeWindow,
  isOver: (drawn: number) => boolean,
): Promise<{ drawn: number; longest: number }> {
  const longestFreeze = await watchFreezes(page);
  let drawn = 0;
  do {
    await open('#/contacts', 'tbody tr');
    await open('#/', 'main h1');
    drawn += 1;
  } while (!isOver(drawn));
  return { drawn, longest: await longestFreeze() };
}
