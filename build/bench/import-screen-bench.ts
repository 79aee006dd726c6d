import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { manyContacts } from './many-contacts.ts';
import { manyRowsAsCsv } from './many-rows.ts';
import { median } from './median.ts';
import { againstLimit, inOfficeWindow, type OfficeWindow } from './office-window.ts';
import { watchFreezes } from './watch-freezes.ts';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 50_000);
/** As many rows as are compared and written in half a minute. */
const WRITTEN = CONTACTS / 5;
const PLAN_LIMIT_MS = 2_000;
const FREEZE_LIMIT_MS = 100;
const IMPORTS = 3;
const t = translatorFor('fi');

/** The window with many contacts: a list of as many that is planned, and a shorter one that is brought in. */
export async function rows(step: Step): Promise<BenchRow[]> {
  return await inOfficeWindow(manyContacts(CONTACTS), (window) => planned(window, step), { step });
}

/**
 * From the choice of a CSV file until its rows are on the screen, each with what becomes of it; and for how
 * long the window's own thread then answers to nothing, its first and coldest time among them.
 */
async function planned({ page, goTo }: OfficeWindow, step: Step): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-bench-'));
  const list = join(folder, 'luettelo.csv');
  writeFileSync(list, manyRowsAsCsv(CONTACTS));
  const shorter = join(folder, 'lyhyempi.csv');
  writeFileSync(shorter, manyRowsAsCsv(WRITTEN));
  await page.evaluate(() => {
    const seen = globalThis as unknown as { chosen: number };
    document.addEventListener(
      'change',
      () => {
        seen.chosen = performance.now();
      },
      true,
    );
  });
  const press = (name: string) => page.getByRole('button', { name }).click();
  const taken: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < IMPORTS; round += 1) {
    step('a list planned', round + 1, IMPORTS);
    if (round > 0) await press(t('importScreen:leave'));
    await goTo('#/import');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      press(t('importScreen:file.choose')),
    ]);
    const longestFreeze = await watchFreezes(page);
    // By its path: bytes handed over would be unpacked in the window that is measured.
    await chooser.setFiles(list);
    const passed = await page.waitForFunction(
      (label) =>
        document.querySelector(`table[aria-label="${label}"] tbody tr`) !== null &&
        performance.now() - (globalThis as unknown as { chosen: number }).chosen,
      t('importScreen:columns.rowsLabel'),
      { polling: 'raf', timeout: 60_000 },
    );
    taken.push((await passed.jsonValue()) || 0);
    // What lies below the first rows is drawn a moment later.
    await page.waitForTimeout(1_500);
    longest.push(await longestFreeze());
  }
  step('a shorter list chosen');
  await press(t('importScreen:leave'));
  await goTo('#/import');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(t('importScreen:file.choose')),
  ]);
  await chooser.setFiles(shorter);
  await press(t('importScreen:columns.toSource'));
  await page.getByRole('textbox', { name: t('importScreen:source.source') }).fill('Verkosto');
  await press(t('importScreen:source.purpose'));
  await page.getByRole('option').first().click();
  step('the list compared and written');
  const freezeOfWriting = await watchFreezes(page);
  await press(t('importScreen:source.toSummary'));
  await page.getByRole('table', { name: t('importScreen:match.planLabel') }).waitFor();
  await press(t('importScreen:match.writes.add', { count: WRITTEN }));
  // The bench has no shell, which would keep a backup of what is there.
  await press(t('safekeeping:noBackup.goOn'));
  await page.getByRole('button', { name: t('importScreen:done.another') }).waitFor();
  rmSync(folder, { recursive: true, force: true });
  const count = CONTACTS.toLocaleString('en');
  return [
    againstLimit(`plan of a CSV of ${count} on the screen`, median(taken), PLAN_LIMIT_MS),
    againstLimit(
      `longest freeze while a list of ${count} is planned`,
      Math.max(...longest),
      FREEZE_LIMIT_MS,
    ),
    againstLimit(
      `longest freeze while one of ${WRITTEN.toLocaleString('en')} is compared and written`,
      await freezeOfWriting(),
      FREEZE_LIMIT_MS,
    ),
  ];
}
