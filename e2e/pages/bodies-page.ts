import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The bodies, each with what is missing from it. */
export const bodiesPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('bodies:list.label') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('bodies:title') }),
    table,
    body: (name: string) => table.getByRole('link', { name }),
    row: (name: string) => table.getByRole('row').filter({ hasText: name }),
    /** Where Tab comes into the list; arrows go on from there. */
    entry: table.locator('a[tabindex="0"]'),
    fromCatalogue: page.getByRole('button', { name: t('bodies:fromCatalogue') }),
  };
};

/** The window in which bodies are chosen from the catalogue. */
export const catalogueDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('bodies:catalogue.titleBodies') });
  return {
    dialog,
    search: dialog.getByRole('searchbox', { name: t('common:catalogue.search') }),
    entry: (name: string) => dialog.getByRole('checkbox', { name }),
    add: (count: number) =>
      dialog.getByRole('button', { name: t('common:catalogue.add', { count }) }),
  };
};

/** The page of a body: its composition on a day, and the windows over it. */
export const bodyPage = (page: Page, name: string) => {
  const seats = page.getByRole('dialog', { name: t('bodies:seats.title') });
  const appoint = page.getByRole('dialog', { name: t('bodies:mandate.appointTitle') });
  const replace = page.getByRole('dialog', { name: t('bodies:mandate.replaceTitle') });
  return {
    heading: page.getByRole('heading', { level: 1, name }),
    addSeats: page.getByRole('button', { name: t('bodies:page.addSeats') }).first(),
    /** The composition as of a day, written `1.3.2026`. */
    compositionOn: (day: string) =>
      page.getByRole('table', { name: t('bodies:page.compositionOn', { day }) }),
    /** What can be done with the first seat, but for the likeliest. */
    actsOfFirst: page
      .getByRole('button', { name: t('bodies:seat.acts', { seat: '' }).trim() })
      .first(),
    asOf: page.getByLabel(t('bodies:page.asOf')),
    showToday: page.getByRole('button', { name: t('bodies:page.showToday') }),
    appointTo: (seat: string) =>
      page.getByRole('button', { name: t('bodies:seat.appointNamed', { seat }), exact: true }),
    replaceHolder: (holder: string) =>
      page.getByRole('button', {
        name: t('bodies:seat.replaceNamed', { name: holder }),
        exact: true,
      }),
    toWord: page.getByRole('button', { name: t('bodies:page.word') }),
    seats: {
      dialog: seats,
      addOrganisation: seats.getByRole('combobox', { name: t('bodies:seats.addOrganisation') }),
      chosen: seats.getByRole('list', { name: t('bodies:seats.organisations') }),
      withDeputies: seats.getByRole('checkbox', { name: t('bodies:seats.withDeputies') }),
      add: (count: number) => seats.getByRole('button', { name: t('bodies:seats.add', { count }) }),
    },
    appoint: {
      dialog: appoint,
      person: appoint.getByRole('combobox', { name: t('bodies:field.person') }),
      from: appoint.getByLabel(t('bodies:mandate.fromDay')),
      go: appoint.getByRole('button', { name: t('bodies:mandate.doAppoint') }),
    },
    replace: {
      dialog: replace,
      appointee: replace.getByRole('combobox', { name: t('bodies:mandate.appointee') }),
      from: replace.getByLabel(t('bodies:mandate.fromDayReplace')),
      list: (list: string) => replace.getByRole('checkbox', { name: list }),
      go: replace.getByRole('button', { name: t('bodies:mandate.doReplace') }),
    },
  };
};
