import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { findBrowser } from '../browser-host/find-browser.ts';
import { serveOffice } from '../browser-host/serve-office.ts';
import { bundle } from '../bundle/bundle.ts';
import { projectRoot } from '../project-root.ts';
import type { BenchRow } from './bench-row.ts';

const ACTIONS = 300;
const ROUNDS = 5;
const LIMIT_MS = 100;
const KEY_LIMIT_MS = 16;
const t = translatorFor('fi');

/** A programme of 300 actions and 60 pages of chapters in the window, as it is built: what is waited for, key by key. */
export async function rows(): Promise<BenchRow[]> {
  const executablePath = findBrowser({
    platform: process.platform,
    home: homedir(),
    env: process.env,
  });
  if (executablePath === undefined) return [];
  await bundle();
  const folder = join(projectRoot, 'dist/renderer');
  const served = await serveOffice({ folder, port: 0, instance: 'bench' });
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ locale: 'fi-FI', viewport: { width: 1280, height: 800 } });
    await page.goto(served.origin);
    await begin(page);
    return await measured(page, await page.context().newCDPSession(page));
  } finally {
    await browser.close();
    await served.close();
  }
}

/** An empty office, and the rows of the large one written where they are kept. */
async function begin(page: Page): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(t('common:next')).click();
  await button(t('common:next')).click();
  await button(t('welcome:begin.finish')).click();
  await page.getByRole('heading', { level: 1, name: t('contacts:title') }).waitFor();
  await page.evaluate(async (tables) => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
    for (const [table, records] of Object.entries(tables)) {
      const { store, done } = await new Promise<{ store: IDBObjectStore; done: Promise<void> }>(
        (resolve) => {
          const transaction = database.transaction(table, 'readwrite');
          const ended = new Promise<void>((end) => {
            transaction.oncomplete = () => end();
          });
          resolve({ store: transaction.objectStore(table), done: ended });
        },
      );
      for (const record of records) store.put(record);
      await done;
    }
    database.close();
  }, tablesOf());
  await page.reload();
}

const tablesOf = (): Record<string, object[]> =>
  Object.fromEntries(
    Object.entries(manyActions(ACTIONS)).filter(([, records]) => Array.isArray(records)),
  );

async function measured(page: Page, devtools: CDPSession): Promise<BenchRow[]> {
  const programmeId = manyActions(ACTIONS).programmes.at(-1)?.id ?? '';
  const home = `#/programme/${programmeId}`;
  const outline = page.getByRole('treegrid', { name: t('programme:outline.label') });
  const opening: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await goTo(page, '#/contacts');
    await page.getByRole('heading', { level: 1, name: t('contacts:title') }).waitFor();
    opening.push(await shown(page, home, '[role=treegrid] [role=row]'));
  }
  // The text of a chapter, with all others beside it in the outline.
  await outline.getByRole('row', { name: /^1 /u }).first().click();
  const text = page.getByRole('textbox', { name: t('programme:field.body') });
  await text.click();
  const keys = await mainThreadPerKey(page, devtools, async () => {
    await page.keyboard.type('Viranomaiset sopivat yhteisistä menettelyistä vuosittain. ');
  });
  const row = outline.getByRole('row', { name: /^1\.2 / });
  await row.focus();
  const moves = await mainThreadPerKey(page, devtools, async () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(`Alt+Shift+${key}`);
      await page.waitForTimeout(400);
    }
  });
  await goTo(page, `${home}/table`);
  const search = page.getByRole('searchbox').last();
  await search.click();
  const filter = await mainThreadPerKey(page, devtools, () => page.keyboard.type('koulutus'));
  const limit = (what: string, ours: number, floor: number): BenchRow => ({
    what,
    ours,
    floor,
    floorName: 'limit',
    unit: 'ms',
  });
  return [
    limit(`open a programme of ${String(ACTIONS)} actions`, median(opening), LIMIT_MS),
    limit('a key typed in the text of a chapter, whole work per key', keys, KEY_LIMIT_MS),
    limit('an action moved by the keyboard, whole work per move', moves, LIMIT_MS),
    limit('a key typed in the filter of the table', filter, LIMIT_MS),
  ];
}

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** From the change of the address until what it shows has been painted. */
async function shown(page: Page, hash: string, selector: string): Promise<number> {
  await page.evaluate((to) => {
    performance.mark('begun');
    location.hash = to;
  }, hash);
  const taken = await page.waitForFunction(
    (wanted) =>
      document.querySelector(wanted) !== null &&
      performance.now() - (performance.getEntriesByName('begun').at(-1)?.startTime ?? 0),
    selector,
    { polling: 'raf' },
  );
  return (await taken.jsonValue()) || 0;
}

/** What the window's main thread works in all (scripts, styles, layout) for each key that goes down, saving included. */
async function mainThreadPerKey(
  page: Page,
  devtools: CDPSession,
  press: () => Promise<void>,
): Promise<number> {
  await page.evaluate(() => {
    const counter = globalThis as unknown as { keysDown: number };
    counter.keysDown = 0;
    addEventListener(
      'keydown',
      ({ key }) => {
        if (!['Alt', 'Shift'].includes(key)) counter.keysDown += 1;
      },
      true,
    );
  });
  // The thread's own time: what else the machine does is left out.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await work();
  await press();
  // What is saved a moment after the last key belongs to it.
  await page.waitForTimeout(2_000);
  const after = await work();
  const keysDown = await page.evaluate(
    () => (globalThis as unknown as { keysDown: number }).keysDown,
  );
  return ((after - before) * 1_000) / keysDown;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
