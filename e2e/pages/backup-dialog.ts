import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The windows in which a backup is saved, and in which it is looked at and restored, or refused. */
export const backupDialog = (page: Page) => {
  const confirm = page.getByRole('alertdialog', { name: t('backup:restoreTitle') });
  const refused = page.getByRole('alertdialog', { name: t('backup:refusedTitle') });
  const saving = page.getByRole('dialog', { name: t('backup:save.title') });
  return {
    save: {
      dialog: saving,
      lock: saving.getByRole('radiogroup', { name: t('backup:save.lock') }),
      action: saving.getByRole('button', { name: t('backup:save.action') }),
    },
    confirm,
    /** One line of what is now in the program and what is in the backup. */
    compared: (what: 'persons' | 'organisations') =>
      confirm
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: t(`safekeeping:counts.${what}`) }) })
        .getByRole('cell'),
    restore: confirm.getByRole('button', { name: t('backup:restoreAction') }),
    cancel: confirm.getByRole('button', { name: t('common:cancel') }),
    refused,
    close: refused.getByRole('button', { name: t('common:close') }),
  };
};
