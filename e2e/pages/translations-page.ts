import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The translations of a programme: all its texts, and an order that came back. */
export const translationsPage = (page: Page) => {
  const texts = page.getByRole('table', { name: t('translationOrder:view.table') });
  const returned = page.getByRole('table', { name: t('translationOrder:read.table') });
  return {
    link: page.getByRole('link', { name: t('translationOrder:title'), exact: true }),
    text: (name: string) => texts.getByRole('row', { name }),
    order: page.getByRole('button', { name: t('translationOrder:order.make') }),
    readBack: page.getByRole('button', { name: t('translationOrder:read.open') }),
    review: page.getByRole('heading', {
      name: t('translationOrder:read.title.sv', { name: 'tilaus.docx' }),
    }),
    returned: (name: string) => returned.getByRole('row', { name }),
    accept: (count: number) =>
      page.getByRole('button', { name: t('translationOrder:read.accept', { count }) }),
    accepted: (count: number) => page.getByText(t('translationOrder:read.done', { count })),
  };
};
