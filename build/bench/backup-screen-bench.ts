import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import type { BenchRow } from './bench-row.ts';
import { manyContacts } from './many-contacts.ts';
import { median } from './median.ts';
import { watchFreezes } from './watch-freezes.ts';
import { againstLimit, inOfficeWindow } from './office-window.ts';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 50_000);
const BACKUP_LIMIT_MS = 3_000;
const RESTORE_LIMIT_MS = 10_000;
const FREEZE_LIMIT_MS = 100;
const SAVES = 3;
/** However slow the machine: longer than anything that is measured here. */
const PATIENCE_MS = 120_000;
const t = translatorFor('fi');

const what = `${CONTACTS.toLocaleString('en')} contacts, 300 actions, 5,000 engagements`;

/** A large office saved to a file in the window, and restored over what is the same already and into an empty office. */
export async function rows(): Promise<BenchRow[]> {
  const office = manyActions(300);
  addManyEngagements(office, { engagements: 5000, recommendations: 0 });
  const all: Record<string, unknown> = { ...office, ...manyContacts(CONTACTS) };
  const tables = Object.fromEntries(
    Object.entries(all).filter((one): one is [string, object[]] => Array.isArray(one[1])),
  );
  let backup: Buffer = Buffer.alloc(0);
  const inLargeOffice = await inOfficeWindow(
    tables,
    async ({ page }) => {
      const saved = await saving(page);
      backup = saved.backup;
      return [
        againstLimit(`save a backup of ${what} in the window`, saved.took, BACKUP_LIMIT_MS),
        againstLimit('longest freeze of the window meanwhile', saved.frozen, FREEZE_LIMIT_MS),
        againstLimit(
          'read that backup, show it and restore it where all is so already',
          await restoring(page, backup),
          RESTORE_LIMIT_MS,
        ),
      ];
    },
    { onDisk: true },
  );
  const inEmptyOffice = await inOfficeWindow(
    {},
    async ({ page }) => [
      {
        what: 'the same into an empty office: every row is written',
        ours: await restoring(page, backup),
        floorName: 'bare IndexedDB, writing',
        floor: await page.evaluate(writeAllAgain),
        unit: 'ms',
      },
    ],
    { onDisk: true },
  );
  return [...inLargeOffice, ...inEmptyOffice];
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function saving(page: Page): Promise<{ took: number; frozen: number; backup: Buffer }> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.getByRole('heading', { level: 1, name: t('home:title') }).waitFor();
  const taken: number[] = [];
  let file = '';
  const longestFreeze = await watchFreezes(page);
  for (let saves = 0; saves < SAVES; saves += 1) {
    await page.keyboard.press('ControlOrMeta+s');
    await page.getByText(t('backup:save.plain'), { exact: true }).click();
    const begun = performance.now();
    const download = page.waitForEvent('download');
    await button(page, t('backup:save.action')).click();
    file = await (await download).path();
    taken.push(performance.now() - begun);
  }
  return { took: median(taken), frozen: await longestFreeze(), backup: readFileSync(file) };
}

/** From the choice of the file to the question, and from the answer to the end; milliseconds. */
async function restoring(page: Page, backup: Buffer): Promise<number> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.getByRole('heading', { level: 1, name: t('home:title') }).waitFor();
  await page.keyboard.press('ControlOrMeta+,');
  const chooser = page.waitForEvent('filechooser');
  await button(page, t('commands:restoreBackup')).click();
  const files = await chooser;
  const opening = performance.now();
  await files.setFiles({ name: 'office.koordbak', mimeType: 'application/gzip', buffer: backup });
  const dialog = page.getByRole('alertdialog', { name: t('backup:restoreTitle') });
  await dialog.waitFor();
  const opened = performance.now() - opening;
  await dialog.getByRole('button', { name: t('backup:restoreAction') }).click();
  const begun = performance.now();
  // The bench has no shell, which would keep a backup of what is replaced.
  await button(page, t('safekeeping:noBackup.goOn')).click();
  await button(page, t('backup:undoRestore')).waitFor();
  return opened + performance.now() - begun;
}

/** Writes every row of the office into another database with the same tables, in one transaction; milliseconds. */
async function writeAllAgain(): Promise<number> {
  // A method: what names a function for the reader of a trace does not reach into the page.
  const { ended } = {
    ended<T>(request: IDBRequest<T>) {
      return new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('refused'));
      });
    },
  };
  const [{ name = '' } = {}] = await indexedDB.databases();
  const from = await ended(indexedDB.open(name));
  const names = [...from.objectStoreNames];
  const reading = from.transaction(names, 'readonly');
  const stores = names.map((store) => reading.objectStore(store));
  const all: unknown[][] = await Promise.all(stores.map((store) => ended(store.getAll())));
  const opening = indexedDB.open('again', 1);
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath, indexNames } of stores) {
      const made = opening.result.createObjectStore(store, { keyPath });
      const like = from.transaction(store, 'readonly').objectStore(store);
      for (const index of indexNames) {
        const { unique, multiEntry, keyPath: path } = like.index(index);
        made.createIndex(index, path, { unique, multiEntry });
      }
    }
  };
  const to = await ended(opening);
  const begun = performance.now();
  const writing = to.transaction(names, 'readwrite');
  for (const [at, store] of names.entries()) {
    for (const row of all[at] ?? []) writing.objectStore(store).put(row);
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  return performance.now() - begun;
}
