import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The obligations in their views. */
export const obligationsPage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: t('obligations:title') }),
  view: (name: string) =>
    page.getByRole('navigation', { name: t('obligations:views') }).getByRole('link', { name }),
  newObligation: page.getByRole('button', { name: t('obligations:newObligation') }).first(),
  fromCatalogue: page.getByRole('button', { name: t('obligations:fromCatalogue') }).first(),
  table: page.getByRole('table', { name: t('obligations:list.label') }),
  /** Its line on a timeline, or its row in the list. */
  line: (name: string) => page.getByRole('link', { name }),
});

/** The window in which obligations, rounds and instruments are chosen from the catalogue. */
export const obligationCatalogue = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('obligations:catalogue.title') });
  return {
    dialog,
    all: (group: 'obligations' | 'rounds' | 'instruments') =>
      dialog.getByRole('checkbox', {
        name: t('common:catalogue.allOf', {
          group: t(`obligations:catalogue.group.${group}`),
        }),
      }),
    add: dialog.getByRole('button', { name: t('common:add') }),
  };
};

/** The form of an obligation. */
export const obligationForm = (page: Page) => {
  const form = page.getByRole('form');
  const field = (label: string) => form.getByRole('textbox', { name: label });
  return {
    title: field(t('obligations:field.title.fi')),
    rule: form.getByRole('button', { name: t('obligations:field.rule') }),
    event: field(`${t('obligations:field.event')} (${t('common:languages.fi')})`),
    eventOn: field(t('obligations:field.eventOn')),
    months: field(t('obligations:field.months')),
    /** The days that the rule gives, as it is typed. */
    given: form.getByRole('status').filter({ hasText: t('obligations:form.daysShown') }),
  };
};

/** The page of an obligation, and the window in which it is planned backwards. */
export const obligationPage = (page: Page, title: string) => {
  const plan = page.getByRole('dialog', { name: t('obligations:plan.title') });
  return {
    heading: page.getByRole('heading', { level: 1, name: title }),
    planBack: page.getByRole('button', { name: t('obligations:page.planBack') }),
    actsOf: (day: string) =>
      page.getByRole('button', { name: t('obligations:page.acts', { day }) }),
    deadlines: page.getByRole('table', { name: t('obligations:page.deadlines') }),
    plan: {
      dialog: plan,
      row: (step: string) => plan.getByRole('row').filter({ hasText: step }),
      lengthOf: (step: string) =>
        plan.getByRole('textbox', { name: t('obligations:plan.lengthOf', { step }) }),
    },
  };
};

/** The window in which it is noted what arrived from a body. */
export const arrivalWindow = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('arrivals:title') });
  return {
    dialog,
    sender: dialog.getByRole('combobox', { name: t('arrivals:field.body') }),
    due: dialog.getByRole('textbox', { name: t('arrivals:field.dueOn') }),
    noted: dialog.getByRole('region', { name: t('arrivals:willTitle') }),
    option: (name: RegExp) => page.getByRole('option', { name }),
  };
};
