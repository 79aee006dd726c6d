import type { Page } from '@playwright/test';
import { dropFiles } from '../fixtures/drop-files.ts';
import { finnishExcelCsv, longList } from '../fixtures/lists.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { importPage, importsPage } from '../pages/import-page.ts';
import { command } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

test('one field finds a command, a contact and a document', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  await welcomePage(page).startWithSample();
  const link = contacts.table.getByRole('link').nth(2);
  const name = (await link.innerText()).replace(t('common:sampleMark'), '').trim();

  await test.step('a command, by another word than its name', async () => {
    await command(page, t('commands:goImports'), 'kumoa tuonti');
    await expect(importsPage(page).heading).toBeVisible();
  });
  await test.step('a contact', async () => {
    await command(page, name, name.toLowerCase());
    await expect(link).toHaveAttribute('aria-current', 'true');
  });
  await test.step('a kind of document', async () => {
    await command(page, 'Yhteystietoluettelo', 'yhteystietoluettelo');
    await expect(exportDialog(page).dialog).toBeVisible();
    await keyboard.press('Escape');
  });
});

test('F1 opens the help where one is', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startEmpty();
  const heading = page.getByRole('heading', { level: 1 });
  const helpOf = async (key: string, view: string, topic: string) => {
    await page.keyboard.press(key);
    await expect(heading).toHaveText(view);
    await page.keyboard.press('F1');
    await expect(page).toHaveURL(new RegExp(`#/help/${topic}$`));
    await expect(heading).toHaveText(t('help:title'));
    const title = await page
      .getByRole('region', { name: t('help:topics') })
      .locator('[aria-current="page"]')
      .innerText();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
  };
  await helpOf('ControlOrMeta+o', t('importScreen:title'), 'import');
  await helpOf('ControlOrMeta+1', t('contacts:title'), 'contacts');
  await helpOf('ControlOrMeta+4', t('documentScreens:title'), 'documents');
});

type Printing = { asked: number; rows: number[] };

/** Notes how often printing was asked for, and how many rows stood on the page the moment it was printed. */
const watchPrinting = (page: Page) =>
  page.evaluate(() => {
    const printing: Printing = { asked: 0, rows: [] };
    Object.assign(window, { printing });
    // The browser's own window for printing would wait for someone; the page hears of it before and after.
    window.print = () => {
      printing.asked += 1;
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
    window.addEventListener('beforeprint', () => {
      printing.rows.push(document.querySelectorAll('#content tbody tr').length);
    });
  });
const printing = (page: Page) =>
  page.evaluate(() => (window as unknown as { printing: Printing }).printing);

test('a list is printed whole, without what is around it', async ({ office }) => {
  const { page } = office;
  const contacts = contactsPage(page);
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  await dropFiles(page.locator('body'), [
    { name: 'pitkä.csv', bytes: finnishExcelCsv(longList(250)) },
  ]);
  await steps.toSource.click();
  await steps.source.fill('Verkoston sihteeri');
  await steps.purpose.click();
  await page.getByRole('option', { name: t('importScreen:source.purposes.network') }).click();
  await steps.toSummary.click();
  await steps.write(250).click();
  await expect(steps.done(250)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');
  // What is in sight is drawn, and on paper all of it.
  const drawn = async () => await contacts.rows.count();
  await expect(contacts.rows.first()).toBeVisible();
  expect(await drawn()).toBeLessThan(100);

  await watchPrinting(page);
  await page.keyboard.press('ControlOrMeta+p');
  if (office.host === 'browser-host') {
    await expect.poll(async () => (await printing(page)).asked).toBe(1);
  }
  await expect.poll(async () => (await printing(page)).rows).toEqual([250]);
  await expect.poll(drawn).toBeLessThan(100);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: t('common:shell.navigation') })).toBeHidden();
  await expect(contacts.newPerson).toBeHidden();
  await expect(contacts.heading).toBeVisible();
  await expect(contacts.table).toBeVisible();
  const isCutOff = await page.evaluate(() => {
    // On paper nothing scrolls: what is cut off is lost.
    const cut = [...document.querySelectorAll('#content, #content *')].filter(
      (element) =>
        element.querySelector('table') !== null &&
        getComputedStyle(element).overflowY !== 'visible' &&
        element.scrollHeight > element.clientHeight + 1,
    );
    return cut.map((element) => element.className);
  });
  expect(isCutOff).toEqual([]);
  await page.emulateMedia({ media: null });
});
