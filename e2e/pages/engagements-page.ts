import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The log of cooperation. */
export const engagementsPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('engagements:title') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('engagements:title') }),
    table,
    entry: (name: string) => table.getByRole('link', { name }),
    toWord: page.getByRole('button', { name: t('engagements:document.log') }),
    quick: page.getByRole('dialog', { name: t('engagements:quick.title') }),
  };
};

/** One entry of the log, and its form. */
export const engagementPage = (page: Page) => {
  const form = page.getByRole('form', { name: t('engagements:form.editEngagement') });
  return {
    heading: (name: string) => page.getByRole('heading', { level: 1, name }),
    form,
    state: form.getByRole('button', { name: t('engagements:field.state') }),
    save: form.getByRole('button', { name: t('common:save') }),
    acts: page.getByRole('button', { name: t('engagements:page.acts') }),
    add: (name: string) => page.getByRole('button', { name }),
    task: page.getByRole('textbox', { name: t('tasks:line.label') }),
  };
};
