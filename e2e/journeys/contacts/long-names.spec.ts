import type { Page } from '@playwright/test';
import { goTo } from '../../fixtures/go-to.ts';
import { expect, test } from '../../fixtures/test.ts';
import { contactsPage, personForm } from '../../pages/contacts-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

const FAMILY_NAME = 'Pitkänimi'.repeat(12);
const TITLE = 'Erityisasiantuntija'.repeat(8);
const SIZES = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
];

/** What can be pressed outside tables, which may be moved sideways, and lies beside the window. */
const besideWindow = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a, button, input')]
      .filter((one) => one.checkVisibility() && !one.closest('table, [inert], [class*="hidden"]'))
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1) && right > 0;
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent),
  );
const expectAllInWindow = async (page: Page) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect.poll(() => besideWindow(page)).toEqual([]);
    const isWider = () => document.documentElement.scrollWidth > innerWidth;
    expect(await page.evaluate(isWider)).toBe(false);
  }
};

test('a long name and a long title without a blank push nothing off the screen', async ({
  office,
}) => {
  const { page } = office;
  const form = personForm(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/contacts/new');
  await form.familyName.fill(FAMILY_NAME);
  await form.organisation.first().fill('Oikeusministeriö');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await form.title.first().fill(TITLE);
  await expectAllInWindow(page);
  await form.save.click();
  const person = page.getByRole('article').filter({ hasText: FAMILY_NAME });
  await expect(person).toBeVisible();
  await expectAllInWindow(page);

  await page.setViewportSize({ width: 1366, height: 768 });
  await goTo(page, '#/contacts');
  await contactsPage(page).search.fill(FAMILY_NAME.slice(0, 20));
  await expect(contactsPage(page).person(FAMILY_NAME)).toBeInViewport();
  await expectAllInWindow(page);

  await page.setViewportSize({ width: 1366, height: 768 });
  await contactsPage(page).person(FAMILY_NAME).click();
  await person.getByRole('button', { name: t('common:moreActions') }).click();
  await page.getByRole('menuitem', { name: t('common:delete'), exact: true }).click();
  await expect(person).toBeHidden();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page
    .getByRole('navigation', { name: t('common:shell.navigation') })
    .getByRole('link', { name: t('trash:title') })
    .click();
  await expect(page.getByText(FAMILY_NAME).first()).toBeVisible();
  await expectAllInWindow(page);
  // What brings it back is no part of the table that may be moved out of sight.
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const restore = page.locator('tbody').getByRole('button', { name: t('trash:restore') });
    await expect(restore).toBeInViewport({ ratio: 1 });
  }
  await goTo(page, '#/tasks');
  await page.getByLabel(t('tasks:line.label')).fill(TITLE);
  await page.keyboard.press('Enter');
  const acts = page.getByRole('button', { name: t('tasks:acts', { title: TITLE }) });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await acts.scrollIntoViewIfNeeded();
    await expect(acts).toBeInViewport({ ratio: 1 });
  }
  await goTo(page, '#/home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAllInWindow(page);
});
