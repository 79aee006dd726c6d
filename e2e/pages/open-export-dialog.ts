import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The window in which everything is exported in open formats. */
export const openExportDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('openExport:question') });
  return { dialog, make: dialog.getByRole('button', { name: t('openExport:go') }) };
};
