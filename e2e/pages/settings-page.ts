import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The settings, on one page. */
export const settingsPage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: t('settings:title') }),
  /** The language of the screens, each in its own name. */
  language: (name: 'Suomi' | 'Svenska' | 'English') => page.getByRole('radio', { name }),
  saveBackup: page.getByRole('button', { name: t('commands:saveBackup') }),
  restoreBackup: page.getByRole('button', { name: t('commands:restoreBackup') }),
  exportEverything: page.getByRole('button', { name: t('commands:exportEverything') }),
});
