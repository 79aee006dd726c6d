import { expect, type Page } from '@playwright/test';

/** The three questions of the first start. */
export const welcomePage = (page: Page) => {
  const heading = page.getByRole('heading', { level: 1, name: 'Tervetuloa' });
  const next = page.getByRole('button', { name: 'Seuraava' });
  const begin = page.getByRole('button', { name: 'Aloita' });
  const through = async (beginning?: string) => {
    await expect(heading).toBeVisible();
    await next.click();
    await next.click();
    if (beginning !== undefined) await page.getByText(beginning, { exact: true }).click();
    await begin.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Yhteystiedot' })).toBeVisible();
  };
  return {
    heading,
    next,
    begin,
    step: (title: string) => page.getByRole('heading', { level: 2, name: title }),
    languages: page.getByRole('radiogroup', { name: 'Millä kielellä haluat käyttää ohjelmaa?' }),
    organisationInFinnish: page.getByRole('group', { name: 'Organisaatio' }).getByLabel('suomeksi'),
    beginnings: page.getByRole('radiogroup', { name: 'Miten aloitat?' }),
    /** Goes through it with the mouse, to an empty office. */
    startEmpty: () => through(),
    /** Goes through it with the mouse, to the made-up office. */
    startWithSample: async () => {
      await through('Esimerkkitoimistosta');
      await expect(page.getByRole('table', { name: 'Henkilöt' })).toBeVisible();
    },
  };
};
