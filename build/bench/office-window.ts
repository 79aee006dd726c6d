import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import { findBrowser } from '../browser-host/find-browser.ts';
import { serveOffice } from '../browser-host/serve-office.ts';
import { bundle } from '../bundle/bundle.ts';
import type { Step } from '../progress.ts';
import { projectRoot } from '../project-root.ts';
import type { BenchRow } from './bench-row.ts';

const t = translatorFor('fi');
const ROWS_AT_ONCE = 20_000;
/** However slow the machine: longer than anything that is waited for. */
const PATIENCE_MS = 240_000;

/** The program as it is built, in a window of its own with an office in it. */
export type OfficeWindow = {
  page: Page;
  goTo: (hash: string) => Promise<void>;
  /** From the change of the address until what `selector` names has been drawn, in milliseconds. */
  open: (hash: string, selector: string) => Promise<number>;
  /** What the window's own thread works in all for each key that goes down while `press` runs, saving included. */
  workPerKey: (press: () => Promise<void>) => Promise<number>;
  /** The program closed and started again with what it keeps on the disk; the window before is gone. */
  restarted: () => Promise<OfficeWindow>;
};

/**
 * Measures in the window with `tables` in it; finds nothing where the machine has no browser. The rows are written from another
 * page, whose rubbish is thus not cleared away in the one that is measured. A database in memory is read more
 * slowly and written more quickly than one `onDisk`, where hers lies; but that one still sorts what was just written while
 * the keys of a screen are timed.
 */
export async function inOfficeWindow<Found = BenchRow>(
  tables: Record<string, readonly object[]>,
  measure: (window: OfficeWindow) => Promise<Found[]>,
  { step, onDisk = false }: { step: Step; onDisk?: boolean },
): Promise<Found[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [];
  step('making the program');
  await bundle();
  const folder = join(projectRoot, 'dist/renderer');
  const served = await serveOffice({ folder, port: 0 });
  const profile = onDisk ? mkdtempSync(join(tmpdir(), 'office-bench-')) : '';
  let browser = await openBrowser(profile, executablePath);
  const opened = async (): Promise<OfficeWindow> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(served.origin);
    const devtools = await page.context().newCDPSession(page);
    return {
      page,
      goTo: (hash) => goTo(page, hash),
      open: (hash, selector) => open(page, hash, selector),
      workPerKey: (press) => workPerKey(page, devtools, press),
      restarted: async () => {
        if (!onDisk) throw new Error('What is in memory is gone after a restart');
        await browser.close();
        browser = await openBrowser(profile, executablePath);
        return await opened();
      },
    };
  };
  try {
    const writing = await opened();
    await begin(writing.page, tables, step);
    const window = await opened();
    await writing.page.close();
    return await measure(window);
  } finally {
    await browser.close();
    await served.close();
    if (onDisk) rmSync(profile, { recursive: true, force: true });
  }
}

/** A window of the browser with this profile; without a folder it is in memory. */
export async function openBrowser(
  profile: string,
  executablePath: string,
): Promise<BrowserContext> {
  const chromiumSandbox = process.getuid?.() !== 0;
  const page = { locale: 'fi-FI', viewport: { width: 1280, height: 800 } };
  if (profile !== '') {
    return await chromium.launchPersistentContext(profile, {
      executablePath,
      chromiumSandbox,
      ...page,
    });
  }
  const browser = await chromium.launch({ executablePath, chromiumSandbox });
  const context = await browser.newContext(page);
  context.on('close', () => void browser.close());
  return context;
}

/** A row whose floor is a limit that the program sets itself. */
export function againstLimit(what: string, ours: number, floor: number): BenchRow {
  return { what, ours, floor, floorName: 'limit', unit: 'ms' };
}

/** Makes an empty office, and the rows written where they are kept: another page than `page` is to show them. */
export async function begin(
  page: Page,
  tables: Record<string, readonly object[]>,
  step: Step = () => undefined,
): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button(t('common:next')).click();
  await button(t('common:next')).click();
  await button(t('welcome:begin.finish')).click();
  await page.getByRole('heading', { level: 1, name: t('home:title') }).waitFor();
  let written = 0;
  const all = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      step('writing the office, rows', written, all);
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      await page.evaluate(put, [table, some] as const);
      written += some.length;
    }
  }
}

async function put([table, rows]: readonly [string, readonly object[]]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('coordinators-office');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
  await new Promise<void>((resolve) => {
    const transaction = database.transaction(table, 'readwrite');
    transaction.oncomplete = () => resolve();
    const store = transaction.objectStore(table);
    for (const row of rows) store.put(row);
  });
  database.close();
}

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

async function open(page: Page, hash: string, selector: string): Promise<number> {
  return await page.evaluate(
    async ([to, wanted]) => {
      performance.mark('begun');
      const begun = performance.now();
      location.hash = to;
      const drawing = {
        // A method: what names a function for the reader of a trace does not reach into the page.
        async drawn(): Promise<void> {
          await new Promise(requestAnimationFrame);
          if (document.querySelector(wanted) === null) return await this.drawn();
          // Nothing comes between the last callback of a frame and its drawing: a task stands behind both.
          await new Promise((resolve) => setTimeout(resolve));
        },
      };
      await drawing.drawn();
      return performance.now() - begun;
    },
    [hash, selector] as const,
  );
}

async function workPerKey(
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
