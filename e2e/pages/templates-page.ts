import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** Ministries' templates: those that the office keeps, and what one of them holds. */
export const templatesPage = (page: Page) => ({
  empty: page.getByText(t('templates:empty')),
  add: page.getByRole('button', { name: t('templates:add'), exact: true }),
  dialog: page.getByRole('dialog', { name: t('templates:add') }),
  list: page.getByRole('table', { name: t('templates:list') }),
  template: (name: string) => page.getByRole('link', { name, exact: true }),
  places: page.getByRole('table', { name: t('templates:report.placeholders') }),
});
