import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The recommendations as a journey sees them. */
export const recommendationsPage = (page: Page) => ({
  table: page.getByRole('table', { name: t('recommendations:listView.label') }),
  matrix: page.getByRole('table', { name: t('recommendations:matrixView.label') }),
  rows: page.getByRole('table', { name: t('recommendations:importing.rows') }),
  heading: (name: string) => page.getByRole('heading', { level: 1, name }),
  paste: page.getByRole('textbox', { name: t('recommendations:importing.paste') }),
  read: page.getByRole('button', { name: t('recommendations:importing.read') }),
  save: page.getByRole('button', { name: t('common:save') }),
});
