import { expect, type Page } from '@playwright/test';
import { openContacts } from '../fixtures/open-contacts.ts';
import { t } from './texts.ts';

/** The three questions of the first start. */
export const welcomePage = (page: Page) => {
  const heading = page.getByRole('heading', { level: 1, name: t('welcome:title') });
  const next = page.getByRole('button', { name: t('common:next') });
  const begin = page.getByRole('button', { name: t('welcome:begin.finish') });
  const through = async (beginning?: string) => {
    await expect(heading).toBeVisible();
    await next.click();
    await next.click();
    if (beginning !== undefined) await page.getByText(beginning, { exact: true }).click();
    await begin.click();
    await openContacts(page);
  };
  return {
    heading,
    next,
    begin,
    step: (title: string) => page.getByRole('heading', { level: 2, name: title }),
    languages: page.getByRole('radiogroup', { name: t('welcome:language.title') }),
    organisationInFinnish: page
      .getByRole('group', { name: t('settings:office.organisation') })
      .getByLabel(t('common:inLanguage.fi')),
    beginnings: page.getByRole('radiogroup', { name: t('welcome:begin.title') }),
    /** Goes through it with the mouse, to the contacts of an empty office. */
    startEmpty: () => through(),
    /** Goes through it with the mouse, to the contacts of the made-up office. */
    startWithSample: async () => {
      await through(t('welcome:begin.sample'));
      await expect(page.getByRole('table', { name: t('contacts:persons') })).toBeVisible();
    },
  };
};
