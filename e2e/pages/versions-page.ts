import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The versions of a programme: the list, the window that makes one, and two sides compared. */
export const versionsPage = (page: Page) => {
  const making = page.getByRole('dialog', { name: t('versions:make') });
  const asking = page.getByRole('dialog', { name: t('versions:reason.new') });
  return {
    link: page.getByRole('link', { name: t('versions:title'), exact: true }),
    empty: page.getByRole('heading', { name: t('versions:empty.title') }),
    table: page.getByRole('table', { name: t('versions:list') }),
    version: (name: string) => page.getByRole('link', { name }),
    actsOf: (name: string) => page.getByRole('button', { name: t('versions:act.of', { name }) }),
    compare: page.getByRole('button', { name: t('versions:act.compare'), exact: true }),
    all: page.getByRole('link', { name: t('versions:all') }),
    content: page.getByRole('region', { name: t('versions:read.outline') }),
    make: {
      dialog: making,
      name: making.getByLabel(t('versions:new.name'), { exact: true }),
      error: making.getByText(t('versions:new.nameMissing')),
    },
    part: (name: string) => page.getByRole('region', { name }),
    addReason: (name: string) =>
      page.getByRole('button', { name: t('versions:reason.addNamed', { name }) }),
    reason: {
      dialog: asking,
      askedBy: asking.getByLabel(t('versions:reason.askedBy')),
      why: asking.getByLabel(t('versions:reason.why')),
    },
  };
};
