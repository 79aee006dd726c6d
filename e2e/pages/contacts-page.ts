import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The list of persons, and the person beside it. */
export const contactsPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('contacts:persons') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('contacts:title') }),
    empty: page.getByRole('heading', { name: t('contacts:empty.title') }),
    table,
    rows: table.locator('tbody').getByRole('row'),
    /** A row of the list by its name, family name first. */
    row: (name: string) => table.getByRole('row').filter({ has: page.getByRole('link', { name }) }),
    /** The link that opens a person, by the name in the list. */
    person: (name: string) => table.getByRole('link', { name }),
    /** Where Tab comes into the list; arrows go on from there. */
    entry: table.locator('a[tabindex="0"]'),
    tick: (name: string) =>
      table.getByRole('checkbox', { name: `${t('common:selectRow')}: ${name}` }),
    search: page.getByRole('searchbox', { name: t('contacts:list.search') }),
    /** Opens the menu of the filters that can be added. */
    filters: page.getByRole('button', { name: t('views:addFilter'), exact: true }),
    filter: (field: 'kinds' | 'languages' | 'tagIds' | 'changedSince') =>
      page.getByRole('menuitem', { name: t(`views:filter.${field}`), exact: true }),
    /** The filters that are set. */
    chips: page.getByRole('group', { name: t('views:filters') }),
    views: page.getByRole('button', { name: t('views:views'), exact: true }),
    display: page.getByRole('button', { name: t('views:display'), exact: true }),
    selection: page.getByRole('group', { name: t('contacts:list.selection') }),
    bulkEdit: page.getByRole('button', { name: t('views:bulk.edit') }),
    /** How many are shown, in words. */
    count: (text: string) => page.getByText(text, { exact: true }),
    /** The page of a person, by the name given name first. */
    panel: (name: string) => page.getByRole('article', { name }),
    newPerson: page.getByRole('button', { name: t('contacts:newPerson') }),
  };
};

/** The form of a person. */
export const personForm = (page: Page) => {
  const form = page
    .getByRole('form', { name: t('contacts:form.editPerson') })
    .or(page.getByRole('form', { name: t('contacts:form.newPerson') }));
  return {
    form,
    familyName: form.getByLabel(t('contacts:field.familyName')),
    givenName: form.getByLabel(t('contacts:field.givenName')),
    organisation: form.getByRole('combobox', { name: t('contacts:field.organisation') }),
    title: form.getByLabel(t('contacts:field.titleIn.fi')),
    email: form.getByLabel(t('contacts:form.email', { number: 1 })),
    addEmail: form.getByRole('button', { name: t('contacts:form.addEmail') }),
    /** The line that opens the fields that few need. */
    more: form.getByText(t('contacts:form.more'), { exact: true }),
    privacy: form.getByRole('group', { name: t('contacts:person.privacy') }),
    objectedOn: form.getByLabel(t('privacy:field.objectedOn')),
    restrictedOn: form.getByLabel(t('privacy:field.restrictedOn')),
    nonDisclosure: form.getByRole('checkbox', { name: t('privacy:field.nonDisclosure') }),
    save: form.getByRole('button', { name: t('common:save') }),
  };
};
