import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** All actions of a programme as a table, and what is done with the selected ones. */
export const actionTablePage = (page: Page) => {
  const grid = page.getByRole('grid', { name: t('actionTable:grid') });
  const bulk = page.getByRole('dialog', { name: t('actionTable:bulk.title') });
  return {
    link: page.getByRole('link', { name: t('actionTable:title'), exact: true }),
    grid,
    search: page.getByRole('searchbox', { name: t('actionTable:search') }),
    row: (title: string) => grid.getByRole('row').filter({ hasText: title }),
    group: page.getByRole('button', { name: t('actionTable:group.label') }),
    edit: page.getByRole('button', { name: t('actionTable:selection.edit') }),
    bulk: {
      dialog: bulk,
      /** The first list of the window. */
      field: bulk.getByRole('button', { name: t('actionTable:bulk.field') }),
      value: bulk.getByRole('button', { name: t('actionTable:bulk.value') }),
    },
  };
};

/** A programme in pictures. */
export const picturesPage = (page: Page) => ({
  link: page.getByRole('link', { name: t('pictures:title'), exact: true }),
  figure: (title: string) => page.getByRole('region', { name: title }),
});
