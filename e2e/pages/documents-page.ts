import type { Page } from '@playwright/test';
import type { Language } from '../../shared/i18n/languages.ts';
import { t } from './texts.ts';

/** The window in which a document is made: the contact list where no other kind is named. */
export const exportDialog = (page: Page, kind = 'Yhteystietoluettelo') => {
  const dialog = page.getByRole('dialog', { name: t('documentScreens:dialog.title', { kind }) });
  return {
    dialog,
    languages: dialog.getByRole('radiogroup', { name: t('documentScreens:dialog.language') }),
    language: (language: Language) =>
      dialog.getByRole('radio', { name: t(`common:languages.${language}`), exact: true }),
    template: dialog.getByRole('button', { name: t('templates:choose') }),
    saveAnyway: dialog.getByRole('button', { name: t('documentScreens:dialog.saveAnyway') }),
    make: dialog.getByRole('button', { name: t('documentScreens:dialog.make') }),
  };
};

/** What can be made, and what was made. */
export const documentsPage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: t('documentScreens:title') }),
  made: page.getByRole('table', { name: t('documentScreens:tableLabel') }),
});
