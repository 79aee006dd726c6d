import type { Page } from '@playwright/test';

/** The list of persons, and the person beside it. */
export const contactsPage = (page: Page) => {
  const table = page.getByRole('table', { name: 'Henkilöt' });
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Yhteystiedot' }),
    empty: page.getByRole('heading', { name: 'Ei yhteystietoja' }),
    table,
    rows: table.locator('tbody').getByRole('row'),
    /** A row of the list by its name, family name first. */
    row: (name: string) => table.getByRole('row').filter({ has: page.getByRole('link', { name }) }),
    /** The link that opens a person, by the name in the list. */
    person: (name: string) => table.getByRole('link', { name }),
    /** Where Tab comes into the list; arrows go on from there. */
    entry: table.locator('a[tabindex="0"]'),
    tick: (name: string) => table.getByRole('checkbox', { name: `Valitse rivi: ${name}` }),
    search: page.getByRole('searchbox', { name: /^Etsi nimellä, organisaatiolla/ }),
    filters: page.getByRole('button', { name: /^Rajaukset/ }),
    /** How many are shown, in words. */
    count: (text: string) => page.getByText(text, { exact: true }),
    /** The page of a person, by the name given name first. */
    panel: (name: string) => page.getByRole('article', { name }),
    newPerson: page.getByRole('button', { name: 'Uusi henkilö' }),
  };
};

/** The form of a person. */
export const personForm = (page: Page) => {
  const form = page.getByRole('form', { name: /henkilö/i });
  return {
    form,
    familyName: form.getByLabel('Sukunimi'),
    givenName: form.getByLabel('Etunimi'),
    organisation: form.getByRole('combobox', { name: 'Organisaatio' }),
    title: form.getByLabel('Tehtävä suomeksi'),
    email: form.getByLabel('Sähköposti 1'),
    addEmail: form.getByRole('button', { name: 'Lisää sähköposti' }),
    save: form.getByRole('button', { name: /^Tallenna/ }),
  };
};
