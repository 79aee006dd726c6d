import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** A text of which the numbers in it are not known. */
const anyNumber = (text: string) => new RegExp(`^${text.replace(/[()]/gu, '\\$&')}$`, 'u');

/** The pairs that may be one contact. */
export const duplicatesPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('duplicateScreens:label') });
  const all = page.getByRole('alertdialog', { name: t('duplicateScreens:all.title') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('duplicateScreens:title') }),
    search: page.getByRole('button', { name: t('duplicateScreens:search') }),
    searchAgain: page.getByRole('button', { name: t('duplicateScreens:searchAgain') }),
    progress: page.getByRole('progressbar'),
    table,
    /** A pair by one of the two, given name first. */
    pair: (name: string) => table.getByRole('row').filter({ hasText: name }),
    /** Where Tab comes into the list; arrows go on from there. */
    entry: table.locator('a[tabindex="0"]'),
    kind: (kind: 'persons' | 'organisations') =>
      page.getByRole('radio', {
        name: anyNumber(t(`duplicateScreens:kind.${kind}`, { formatted: String.raw`\d+` })),
      }),
    group: (group: 'sure' | 'possible') =>
      page.getByRole('radio', {
        name: anyNumber(t(`duplicateScreens:group.${group}`, { formatted: String.raw`\d+` })),
      }),
    groupDone: page.getByRole('heading', { name: t('duplicateScreens:groupDone') }),
    noneFound: page.getByRole('heading', { name: t('duplicateScreens:noneTitle') }),
    stale: page.getByText(t('duplicateScreens:stale')),
    mergeAll: page.getByRole('button', { name: t('duplicateScreens:mergeAll') }),
    all: {
      dialog: all,
      merge: all.getByRole('button', { name: t('duplicateScreens:all.action') }),
    },
  };
};

/** Two contacts side by side. */
export const mergePage = (page: Page) => {
  const table = page.getByRole('table', { name: t('duplicateScreens:table') });
  return {
    table,
    heading: page.getByRole('heading', { level: 1 }),
    field: (name: string) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
    choice: (field: string, value: string) =>
      table.getByRole('radio', { name: t('duplicateScreens:choice', { field, value }) }),
    showSame: page.getByRole('button', {
      name: anyNumber(t('duplicateScreens:same.show', { formatted: String.raw`\d+` })),
    }),
    apart: page.getByRole('button', { name: t('duplicateScreens:apart') }),
    merge: page.getByRole('button', { name: t('duplicateScreens:merge') }),
  };
};
