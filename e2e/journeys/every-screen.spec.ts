import type { Page } from '@playwright/test';
import { translatorFor } from '../../shared/i18n/translate.ts';
import { goTo } from '../fixtures/go-to.ts';
import { strangeTexts } from '../fixtures/screen-texts.ts';
import { takePicture } from '../fixtures/take-picture.ts';
import { expect, test } from '../fixtures/test.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

/** Screens by their addresses; those of a record open the first one of their list. */
const ADDRESSES = [
  '#/home',
  '#/tasks',
  '#/tasks/others',
  '#/tasks/done',
  '#/meetings',
  '#/meetings/decisions',
  '#/meetings/year/2026',
  '#/meetings/first',
  '#/meetings/first/attendance',
  '#/meetings/first/details',
  '#/obligations',
  '#/obligations/list',
  '#/obligations/rounds',
  '#/obligations/instruments',
  '#/obligations/first',
  '#/obligations/first/edit',
  '#/recommendations',
  '#/recommendations/first',
  '#/recommendations/first/edit',
  '#/recommendations/import',
  '#/recommendations/matrix',
  '#/questionnaires',
  '#/questionnaires/new',
  '#/questionnaires/first',
  '#/said',
  '#/engagements',
  '#/engagements/first',
  '#/engagements/first/edit',
  '#/contacts',
  '#/contacts/first',
  '#/contacts/first/edit',
  '#/contacts/new',
  '#/organisations',
  '#/organisations/first',
  '#/organisations/first/edit',
  '#/bodies',
  '#/bodies/first',
  '#/lists',
  '#/lists/new',
  '#/lists/first',
  '#/duplicates',
  '#/privacy',
  '#/privacy/exports',
  '#/templates',
  '#/import',
  '#/imports',
  '#/documents',
  '#/trash',
  '#/integrity',
  '#/settings',
  '#/help',
  '#/programme',
  '#/programme/import',
  '#/programme/first',
  '#/programme/first/details',
  '#/programme/first/table',
  '#/programme/first/pictures',
  '#/programme/first/follow-up',
  '#/forms',
  '#/programme/first/versions',
  '#/programme/first/translations',
];

/** The address of a record. */
const ID = /^#\/\w+\/[0-9a-f]{8}-/;

/** At 200 %, and as it is. */
const SIZES = [
  { width: 640, height: 400 },
  { width: 1280, height: 800 },
];

/** By how much the window as a whole can be scrolled: its screens scroll in themselves. */
const windowScroll = () => document.documentElement.scrollHeight - window.innerHeight;

/** What the screen shows is there: it says the same as a moment ago. */
const settled = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  let before: string | null = null;
  await expect
    .poll(
      async () => {
        const now = await page.locator('main').textContent();
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [100] },
    )
    .toBe(true);
};

/** The address with the first record of its list in place of `first`. */
const resolved = async (page: Page, address: string) => {
  const [list, rest] = address.split('/first');
  if (list === undefined || rest === undefined) return address;
  await goTo(page, list);
  // The views of a list have addresses like those of its records, which are known by their ids.
  const links = page.locator(`main a[href^="${list}/"]`);
  const hrefs = () => links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const ofRecord = async () => (await hrefs()).find((href) => ID.test(href)) ?? '';
  await expect.poll(ofRecord).not.toBe('');
  const href = await ofRecord();
  return `${href.split('/').slice(0, 3).join('/')}${rest}`;
};

for (const { name, language } of [
  { name: 'Svenska', language: 'sv' },
  { name: 'English', language: 'en' },
] as const) {
  test(`${name}: no screen of any area shows a text of another language, or moves the whole window`, async ({
    office,
  }) => {
    const { page } = office;
    await welcomePage(page).startWithSample();
    await goTo(page, '#/settings');
    await settingsPage(page).language(name).click({ force: true });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      translatorFor(language)('settings:title'),
    );
    const strange: Record<string, string[]> = {};
    const moving: Record<string, number> = {};
    for (const address of ADDRESSES) {
      await goTo(page, await resolved(page, address));
      await settled(page);
      await takePicture(page, `${language} ${address}`);
      const found = await strangeTexts(page, language);
      if (found.length > 0) strange[address] = found;
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const scroll = await page.evaluate(windowScroll);
        if (scroll > 0) moving[`${address} ${size.width}`] = scroll;
      }
    }
    expect(strange).toEqual({});
    expect(moving).toEqual({});
  });
}
