import type { Page } from '@playwright/test';

/** The window in which the contact list is made. */
export const exportDialog = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Yhteystietoluettelo Wordiin' });
  return {
    dialog,
    languages: dialog.getByRole('radiogroup', { name: 'Asiakirjan kieli' }),
    language: (name: string) => dialog.getByRole('radio', { name, exact: true }),
    make: dialog.getByRole('button', { name: 'Tee ja tallenna…' }),
  };
};

/** What can be made, and what was made. */
export const documentsPage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: 'Asiakirjat' }),
  make: page.getByRole('button', { name: 'Tee asiakirja: Yhteystietoluettelo' }),
  made: page.getByRole('table', { name: 'Tehdyt asiakirjat, uusin ensin' }),
});
