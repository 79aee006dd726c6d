import type { Locator, Page } from '@playwright/test';
import { goTo } from '../../fixtures/go-to.ts';
import { goDownTo, tabTo } from '../../fixtures/keyboard.ts';
import { expect, test } from '../../fixtures/test.ts';
import { bodiesPage } from '../../pages/bodies-page.ts';
import { contactsPage, personForm } from '../../pages/contacts-page.ts';
import { notice } from '../../pages/notice.ts';
import { programmePage, programmesPage } from '../../pages/programme-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const TIMES = 5;
/** The whole program starts anew each time. */
const START = { timeout: 30_000 };
const textOf = (field: Locator) =>
  field.evaluate((element) =>
    element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
  );

/** Writes in `field` and loads the window anew at the next moment; what was written is there again. */
const writeAndReload = async (page: Page, field: Locator) => {
  for (let time = 1; time <= TIMES; time += 1) {
    const word = `sana${String(time)}loppu`;
    // Whoever writes sees the letters: on a page that is still being drawn the first may go nowhere.
    await expect(async () => {
      await field.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(word);
      expect(await textOf(field)).toContain(word);
    }).toPass({ timeout: 20_000 });
    await page.reload();
    await expect(field).toBeVisible(START);
    await expect.poll(() => textOf(field)).toContain(word);
  }
};

test('what is typed in a form is there after a reload at once', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startWithSample();
  await goTo(page, '#/contacts/new');
  await writeAndReload(page, personForm(page).familyName);
});

test('what is typed in fields and texts that save themselves is there after a reload at once', async ({
  office,
}) => {
  const { page } = office;
  const programme = programmePage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().click();
  await tabTo(programme.outline);
  await goDownTo(programme.line('1.1 ').first());
  await page.keyboard.press('Enter');
  await writeAndReload(page, programme.title);
  await writeAndReload(page, programme.description);
});

test('what is typed in a window is there after a reload at once, and in no other window', async ({
  office,
}) => {
  const { page } = office;
  const programmes = programmesPage(page);
  const restored = page.getByText(t('common:form.restored'));
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmes.newProgramme.click();
  await expect(programmes.new.name).toBeFocused();
  await page.keyboard.type('Toimintaohjelma 2030');
  await page.reload();
  await expect(programmes.newProgramme).toBeVisible(START);
  await expect(
    page.getByRole('link', { name: t('common:unsaved.state', { count: 1 }) }),
  ).toBeVisible();
  await programmes.newProgramme.click();
  await expect(programmes.new.name).toHaveValue('Toimintaohjelma 2030');
  await expect(restored).toBeVisible();
  await programmes.new.create.click();
  await expect(programmePage(page).heading('Toimintaohjelma 2030')).toBeVisible();

  await goTo(page, '#/bodies');
  const open = page.getByRole('button', { name: t('bodies:seatTable.action') }).first();
  const dialog = page.getByRole('dialog', { name: t('bodies:seatTable.title') });
  await bodiesPage(page).table.getByRole('link').first().click();
  await open.click();
  await expect(dialog).toBeVisible();
  await expect(restored).toBeHidden();
  const cell = dialog.getByRole('combobox').or(dialog.getByRole('textbox')).last();
  await cell.focus();
  await page.keyboard.type('1.3.2026');
  await page.reload();
  await expect(open).toBeVisible(START);
  await open.click();
  await expect(restored).toBeVisible();
  await expect(dialog.locator('input[value="1.3.2026"]')).toBeVisible();
});

test('a form that is left says where its text is, and no place says that all is saved', async ({
  office,
}) => {
  const { page } = office;
  const contacts = contactsPage(page);
  const form = personForm(page);
  const unsaved = page.getByRole('link', { name: t('common:unsaved.state', { count: 1 }) });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/contacts');
  await contacts.rows.first().getByRole('link').first().click();
  await page.keyboard.press('F2');
  await form.title.first().focus();
  await page.keyboard.type('Kesken');
  await expect(unsaved).toBeVisible();
  await goTo(page, '#/contacts');
  await expect(notice(page)).toContainText(t('common:unsaved.left'));
  await expect(contacts.rows.first()).toContainText(t('common:unsaved.mark'));
  await expect(page.getByText(t('common:saved'), { exact: false })).toBeHidden();
  await notice(page)
    .getByRole('button', { name: t('common:unsaved.goOn') })
    .click();
  await expect(form.title.first()).toHaveValue(/Kesken/);
  await form.save.click();
  await expect(unsaved).toBeHidden();
  await expect(contacts.rows.first()).not.toContainText(t('common:unsaved.mark'));
});
