import type { Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';

const t = translatorFor('fi');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Restores `backup` in the window that shows the desk: from the choice of the file to the question, and from the answer to the end; milliseconds. */
export async function restoreInWindow(page: Page, backup: Buffer): Promise<number> {
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
