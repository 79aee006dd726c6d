import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The view that brings an existing plan in. */
export const planImportPage = (page: Page) => {
  const items = page.getByRole('table', { name: t('planImport:items') });
  return {
    open: page.getByRole('button', { name: t('planImport:command') }),
    heading: page.getByRole('heading', { level: 1, name: t('planImport:title') }),
    headingInto: page.getByRole('heading', { level: 1, name: t('planImport:titleInto') }),
    choose: page.getByRole('button', { name: t('planImport:pick') }),
    name: page.getByRole('textbox', { name: t('planImport:name') }),
    target: page.getByRole('button', { name: t('planImport:target') }),
    failure: page.getByText(t('planImport:failedTitle')),
    item: (name: string) => items.getByRole('row', { name }),
    takes: (name: string) => items.getByRole('checkbox', { name: t('planImport:bring', { name }) }),
    levelOf: (name: string) =>
      items.getByRole('button', { name: t('planImport:levelOf', { name }) }),
    meaningOf: (label: string) =>
      page.getByRole('button', { name: t('planImport:labelOf', { label }) }),
    anyWrite: page.getByRole('button', { name: /^Tuo \d+ kohtaa$/u }),
    write: (count: number) => page.getByRole('button', { name: t('planImport:write', { count }) }),
  };
};
