import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translatorFor } from '#shared/i18n/translate.ts';
import { drawnPerKey } from './drawn-per-key.ts';
import { manyContacts } from './many-contacts.ts';
import type { BenchRow } from './bench-row.ts';
import { manyRowsAsCsv } from './many-rows.ts';
import { median } from './median.ts';
import { againstLimit, inOfficeWindow, type OfficeWindow } from './office-window.ts';
import { watchFreezes } from './watch-freezes.ts';

const CONTACTS = 50_000;
const PAINTED_LIMIT_MS = 50;
const PLAN_LIMIT_MS = 2_000;
const FREEZE_LIMIT_MS = 100;
const IMPORTS = 3;
const t = translatorFor('fi');
/** Names, organisations, fragments of numbers and addresses, names without their dots, and some with a typing mistake. */
const TYPED = [
  'ministeriö virtanen',
  '040 1001',
  'jean claude',
  'korhnen',
  'åkerman',
  'oulu tutkija',
  'maija heik',
  'makinen poliisi',
  'lindstrm',
  'raja johtaja',
  'esimerkin kunta',
  'wikgård turku',
  '050 20',
  'virtanen-blaa',
  'hallitussihteeri',
  'saimi.laine',
];

/** The window with 50,000 contacts: search as typed, and a list of as many that is brought in. */
export async function rows(): Promise<BenchRow[]> {
  return await inOfficeWindow(manyContacts(CONTACTS), async (window) => [
    ...(await search(window)),
    ...(await planned(window)),
  ]);
}

/**
 * From the choice of a CSV file until its rows are on the screen, each with what becomes of it; and for how
 * long the window's own thread then answers to nothing, its first and coldest time among them.
 */
async function planned({ page, goTo }: OfficeWindow): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-bench-'));
  const list = join(folder, 'luettelo.csv');
  writeFileSync(list, manyRowsAsCsv(CONTACTS));
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
  rmSync(folder, { recursive: true, force: true });
  await press(t('importScreen:columns.toSource'));
  await page.getByRole('textbox', { name: t('importScreen:source.source') }).fill('Verkosto');
  await press(t('importScreen:source.purpose'));
  await page.getByRole('option').first().click();
  const freezeOfWriting = await watchFreezes(page);
  await press(t('importScreen:source.toSummary'));
  await page.getByRole('table', { name: t('importScreen:match.planLabel') }).waitFor();
  await press(t('importScreen:match.writes.add', { count: CONTACTS }));
  // The bench has no shell, which would keep a backup of what is there.
  await press(t('safekeeping:noBackup.goOn'));
  await page
    .getByRole('button', { name: t('importScreen:done.another') })
    .waitFor({ timeout: 240_000 });
  const count = CONTACTS.toLocaleString('en');
  return [
    againstLimit(`plan of a CSV of ${count} on the screen`, median(taken), PLAN_LIMIT_MS),
    againstLimit(
      `longest freeze while a list of ${count} is planned`,
      Math.max(...longest),
      FREEZE_LIMIT_MS,
    ),
    againstLimit(
      'longest freeze while it is compared and written',
      await freezeOfWriting(),
      FREEZE_LIMIT_MS,
    ),
  ];
}

/** From each key until the list that it gives is drawn, as far as it is in sight. */
async function search({ page, goTo }: OfficeWindow): Promise<BenchRow[]> {
  await goTo('#/contacts');
  await page.locator('tbody tr').nth(20).waitFor({ timeout: 60_000 });
  const taken = await drawnPerKey(page, page.getByRole('searchbox').first(), 'tbody', TYPED);
  const slow = [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? 0;
  const what = `key to drawn list, ${CONTACTS.toLocaleString('en')} contacts`;
  return [
    againstLimit(`${what}: median`, median(taken), PAINTED_LIMIT_MS),
    againstLimit(`${what}: 95 in 100`, slow, PAINTED_LIMIT_MS),
  ];
}
