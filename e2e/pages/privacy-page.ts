import type { Page } from '@playwright/test';
import { t } from './texts.ts';

type PrivacyList =
  'inform' | 'review' | 'inactive' | 'marked' | 'erased' | 'exports' | 'codes' | 'texts';

/** The lists of data protection. */
export const privacyPage = (page: Page) => {
  const acts = page.getByRole('group', { name: t('privacy:screen.selected') });
  const tableOf = (list: PrivacyList) =>
    page.getByRole('table', { name: t(`privacy:screen.list.${list}`) });
  return {
    heading: (list: PrivacyList) =>
      page.getByRole('heading', { level: 2, name: t(`privacy:screen.list.${list}`), exact: true }),
    tableOf,
    tick: (list: PrivacyList, row: number) => tableOf(list).getByRole('checkbox').nth(row),
    acts,
    source: page.getByRole('button', { name: t('privacy:screen.column.source') }),
    notice: acts.getByRole('button', { name: t('privacy:screen.notice') }),
    erase: (count: number) =>
      acts.getByRole('button', { name: t('privacy:erase.many', { count }) }),
    findCodes: page.getByRole('button', { name: t('privacy:screen.checkCodes') }),
    /** What the office says of itself, by its heading. */
    texts: page.getByRole('group', { name: t('privacy:notice.part.retention') }),
    proposal: page.getByRole('button', { name: t('privacy:notice.proposal') }),
  };
};

/** The window that erases persons for good. */
export const eraseDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('privacy:erase.title') });
  return {
    dialog,
    reason: dialog.getByLabel(t('privacy:erase.reason')),
    /** Where the person's name is written once more. */
    confirm: (name: string) => dialog.getByLabel(t('privacy:erase.confirm', { name })),
    erase: dialog.getByRole('button', { name: t('privacy:erase.action') }),
    /** The choice of what becomes of a kept file that names her. */
    file: (name: string) => dialog.getByRole('radiogroup', { name }),
    ground: (name: string) => dialog.getByLabel(t('privacy:erase.keptFiles.ground', { name })),
  };
};

/** What is left of erased persons outside the records. */
export const erasedRest = (page: Page) => ({
  remove: page.getByRole('button', { name: t('privacy:rest.action') }),
  done: page.getByText(t('privacy:rest.doneTitle')),
});
