import type { Page } from '@playwright/test';

/** The one field that finds commands, contacts and documents. */
export const paletteDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Etsi komentoja, yhteystietoja ja asiakirjoja' });
  return {
    dialog,
    field: dialog.getByRole('combobox'),
    found: (name: string) => dialog.getByRole('option', { name }),
  };
};
