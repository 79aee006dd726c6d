import type { Page } from '@playwright/test';
import { translatorFor } from '../../shared/i18n/translate.ts';
import { LOAD_FAILURE } from '../../shared/i18n/load-failure.ts';
import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { expect, test } from '../fixtures/test.ts';
import { command } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

/** Keeps the built file of that name back until what is returned is called. */
async function keepBack(page: Page, name: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

test('the frame of the window comes first, looks and speaks as it last did, and keeps its place for the keyboard', async ({
  office,
}) => {
  const { page } = office;
  const sv = translatorFor('sv');
  await welcomePage(page).startEmpty();
  await command(page, t('commands:themeDark'));
  await command(page, t('commands:languageSwedish'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');

  // What a page still asks for as it goes is not of the next start.
  const address = page.url();
  await page.goto('about:blank');
  const loaded: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/assets\/(.*)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) loaded.push(name);
  });
  const release = await keepBack(page, 'program');
  await page.goto(address.replace(/#.*/, '#/home'), { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: sv('home:title') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // One language, no area and nothing of the office: what opens it is asked for, and kept back.
  await expect.poll(() => loaded).toContain('program');
  expect(loaded).toEqual(expect.arrayContaining(['first', 'start', 'sv']));
  expect(loaded.filter((name) => /^(fi|en|desk|.*-(screen|view|background))$/.test(name))).toEqual(
    [],
  );
  await expectAccessible(page, 'the frame of the window');

  const link = page
    .getByRole('navigation', { name: sv('common:shell.navigation') })
    .getByRole('link', { name: sv('contacts:title') });
  await link.focus();
  await expect(link).toBeFocused();
  // A key that comes before who answers it is answered then, and the focus comes back to where it was.
  await page.keyboard.press('ControlOrMeta+k');
  release();
  const palette = page.getByRole('dialog', { name: sv('common:shell.paletteLabel') });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page.getByRole('button', { name: sv('home:print') })).toBeVisible();
});

test('a part that cannot be loaded says so, and comes when it is tried again', async ({
  office,
}) => {
  const { page } = office;
  await welcomePage(page).startEmpty();
  const files = '**/assets/help-view-*.js';
  await page.route(files, (route) => route.abort());
  await page.reload();
  await page.evaluate(() => {
    location.hash = '#/help';
  });
  const { title, text, again } = LOAD_FAILURE.fi;
  const failure = page.getByRole('alert').filter({ hasText: text });
  await expect(failure.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page, 'a part that cannot be loaded');
  await page.unroute(files);
  await failure.getByRole('button', { name: again }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('help:title') })).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeVisible();
  // Provoked on purpose.
  expect(office.complaints.filter((complaint) => !complaint.includes('help-view'))).toEqual([]);
  office.complaints.length = 0;
});
