import type { Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import { manyActions } from '#shared/sample-office/many-actions.ts';
import { addManyEngagements } from '#shared/sample-office/many-engagements.ts';
import type { BenchRow } from './bench-row.ts';
import { manyContacts } from './many-contacts.ts';
import { againstLimit, inOfficeWindow } from './office-window.ts';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 50_000);
const BACKUP_LIMIT_MS = 3_000;
const RESTORE_LIMIT_MS = 10_000;
const FREEZE_LIMIT_MS = 100;
/** However slow the machine: longer than anything that is measured here. */
const PATIENCE_MS = 120_000;
const t = translatorFor('fi');

/** A large office saved to a file and restored from it in the window. */
export async function rows(): Promise<BenchRow[]> {
  const office = manyActions(300);
  addManyEngagements(office, { engagements: 5000, recommendations: 0 });
  const all: Record<string, unknown> = { ...office, ...manyContacts(CONTACTS) };
  const tables = Object.fromEntries(
    Object.entries(all).filter((one): one is [string, object[]] => Array.isArray(one[1])),
  );
  return await inOfficeWindow(tables, ({ page }) => measured(page));
}

async function measured(page: Page): Promise<BenchRow[]> {
  page.setDefaultTimeout(PATIENCE_MS);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('heading', { level: 1, name: t('home:title') }).waitFor();
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText(t('backup:save.plain'), { exact: true }).click();
  const longestFreeze = await watchFreezes(page);
  const saving = performance.now();
  const download = page.waitForEvent('download');
  await button(t('backup:save.action')).click();
  const file = await (await download).path();
  const saved = performance.now() - saving;
  const frozen = await longestFreeze();

  await page.keyboard.press('ControlOrMeta+,');
  const chooser = page.waitForEvent('filechooser');
  await button(t('commands:restoreBackup')).click();
  const opening = performance.now();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('alertdialog', { name: t('backup:restoreTitle') });
  await dialog.waitFor();
  const opened = performance.now() - opening;
  await dialog.getByRole('button', { name: t('backup:restoreAction') }).click();
  const restoring = performance.now();
  // The bench has no shell, which would keep a backup of what is replaced.
  await button(t('safekeeping:noBackup.goOn')).click();
  await button(t('backup:undoRestore')).waitFor();
  const restored = performance.now() - restoring;
  const what = `${CONTACTS.toLocaleString('en')} contacts, 300 actions, 5,000 engagements`;
  return [
    againstLimit(`save a backup of ${what} in the window`, saved, BACKUP_LIMIT_MS),
    againstLimit('longest freeze of the window meanwhile', frozen, FREEZE_LIMIT_MS),
    againstLimit('read that backup, show it and restore it', opened + restored, RESTORE_LIMIT_MS),
  ];
}

/** Watches for how long the window's thread answers to nothing; tells the longest, in milliseconds. */
async function watchFreezes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { longestFreeze: number };
    seen.longestFreeze = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longestFreeze = Math.max(seen.longestFreeze, now - last);
      last = now;
    }, 5);
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { longestFreeze: number }).longestFreeze);
}
