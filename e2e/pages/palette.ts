import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The one field that finds commands, contacts and documents. */
export const paletteDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('common:shell.paletteLabel') });
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    found: (name: string) => dialog.getByRole('option', { name }),
  };
};
