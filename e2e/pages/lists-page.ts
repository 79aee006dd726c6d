import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The mailing lists. */
export const listsPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('lists:label') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('lists:title') }),
    table,
    list: (name: string) => table.getByRole('link', { name }),
    entry: table.locator('a[tabindex="0"]'),
  };
};

/** The form of a list, with the rule that finds its members. */
export const listForm = (page: Page) => {
  const form = page
    .getByRole('form', { name: t('lists:form.newTitle') })
    .or(page.getByRole('form', { name: t('lists:form.editTitle') }));
  return {
    form,
    name: form.getByLabel(t('lists:field.name')),
    purpose: form.getByLabel(t('lists:field.purpose')),
    mode: form.getByRole('radiogroup', { name: t('lists:field.mode') }),
    /** A condition of the rule by its heading, one of its choices by the beginning of its name. */
    condition: (heading: string, choice: string) =>
      form.getByRole('group', { name: heading }).getByRole('checkbox', { name: choice }),
    /** The rule in words. */
    sentence: form.getByRole('status'),
    save: form.getByRole('button', { name: t('common:save') }),
  };
};

/** The page of a list: its members, and how they go out. */
export const listPage = (page: Page, name: string) => {
  const members = page.getByRole('table', { name: t('lists:page.membersLabel') });
  const copying = page.getByRole('dialog', { name: t('lists:message.copyTitle') });
  const drafting = page.getByRole('dialog', { name: t('lists:message.draftTitle') });
  const workbook = page.getByRole('dialog', { name: t('lists:file.title.xlsx') });
  return {
    heading: page.getByRole('heading', { level: 1, name }),
    members,
    member: (who: string) => members.getByRole('link', { name: who }),
    memberRow: (who: string) =>
      members.getByRole('row').filter({ has: page.getByRole('link', { name: who }) }),
    entry: members.locator('a[tabindex="0"]'),
    /** How many are on it, get a message and are left out. */
    counts: page.getByRole('status').filter({ hasText: ' · ' }),
    shown: (which: 'all' | 'written' | 'left') =>
      page
        .getByRole('radiogroup', { name: t('lists:page.show') })
        .getByRole('radio', { name: t(`lists:page.${which}`) }),
    goOut: page.getByRole('button', { name: t('lists:export.menu'), exact: true }),
    copy: page.getByRole('button', { name: t('lists:export.copy') }),
    addMembers: page.getByRole('button', { name: t('lists:page.addMembers') }),
    adding: page.getByRole('dialog', { name: t('lists:add.title') }),
    copying: {
      dialog: copying,
      batch: (number: number) =>
        copying.getByRole('button', { name: t('lists:message.copyBatchNamed', { number }) }),
      done: copying.getByText(t('lists:message.copiedBatch'), { exact: true }),
      leftOut: copying.locator('details'),
    },
    drafting: {
      dialog: drafting,
      subject: drafting.getByLabel(t('lists:message.subject')),
      text: drafting.getByLabel(t('lists:message.text'), { exact: true }),
      save: (number: number) =>
        drafting.getByRole('button', { name: t('lists:message.saveBatchNamed', { number }) }),
      done: drafting.getByText(t('lists:message.savedBatch'), { exact: true }),
    },
    workbook: {
      dialog: workbook,
      save: workbook.getByRole('button', { name: t('lists:file.save') }),
    },
  };
};
