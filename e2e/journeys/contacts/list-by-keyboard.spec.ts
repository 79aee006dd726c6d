import { answerSource, dropList } from '../../fixtures/import-list.ts';
import { takePicture } from '../../fixtures/take-picture.ts';
import { expect, test } from '../../fixtures/test.ts';
import { contactsPage } from '../../pages/contacts-page.ts';
import { importPage } from '../../pages/import-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const COUNT = 600;
const FIRST = ['Aalto', 'Heikkinen', 'Korhonen', 'Mäkelä', 'Rantanen-Lehtovirta', 'Virtanen'];
const GIVEN = ['Aino', 'Maria-Kristiina', 'Pekka', 'Åke'];
const family = (at: number) => FIRST[Math.floor((at * FIRST.length) / COUNT)] ?? '';
/** Families one after the other, so that what the letters lead to is far down. */
const PEOPLE = Array.from({ length: COUNT }, (_, at) => [
  `${family(at)}${String.fromCharCode(97 + (Math.floor(at / 26) % 26))}${String.fromCharCode(97 + (at % 26))}`,
  GIVEN[at % GIVEN.length] ?? '',
  'Erityisasiantuntija',
  ['Sosiaali- ja terveysministeriö', 'Helsingin kaupunki', 'Rikosuhripäivystys'][at % 3] ?? '',
  `henkilo.numero.${String(at)}@esimerkkivirasto.invalid`,
]);

test('one long list: typing, arrows, Shift and the way back to the row, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  const steps = importPage(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await welcomePage(page).startEmpty();
  await dropList(page, 'verkosto.csv', [
    ['Sukunimi', 'Etunimi', 'Tehtävä', 'Organisaatio', 'Sähköposti'],
    ...PEOPLE,
  ]);
  await expect(steps.rows).toBeVisible();
  await answerSource(page);
  await steps.write(COUNT).click();
  await expect(steps.done(COUNT)).toBeVisible();
  await keyboard.press('ControlOrMeta+1');
  const rowNow = contacts.table.locator('tr:has(a:focus)');
  const placeNow = () => rowNow.getAttribute('aria-rowindex');
  const article = page.getByRole('article');

  await test.step('the list is one, and says how long it is', async () => {
    await expect(contacts.table).toHaveAttribute('aria-rowcount', String(COUNT + 1));
    await keyboard.press('ControlOrMeta+f');
    await expect(contacts.search).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect.poll(placeNow).toBe('2');
    await keyboard.press('End');
    await expect.poll(placeNow).toBe(String(COUNT + 1));
    await expect(rowNow).toBeInViewport();
    await takePicture(page, 'list at its end');
    await keyboard.press('Home');
    await expect.poll(placeNow).toBe('2');
  });

  await test.step('letters lead to a name far below', async () => {
    await keyboard.type('vir');
    await expect(rowNow).toContainText('Virtanen');
    await expect(rowNow).toBeInViewport();
  });

  await test.step('what is open follows the arrows, and closing it leads back to its row', async () => {
    await keyboard.press('Enter');
    await expect(article).toBeVisible();
    const before = await article.getAttribute('aria-label');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    const wanted = await rowNow.locator('a').innerText();
    await expect(contacts.table.locator('a[aria-current]')).toHaveText(wanted);
    await expect(article).not.toHaveAccessibleName(before ?? '-');
    await takePicture(page, 'panel open');
    const cells = contacts.table.locator('tr:has(a[aria-current]) td');
    for (const text of ['Organisaatio', 'Sähköposti']) {
      await expect(contacts.table.getByRole('columnheader', { name: text })).toBeVisible();
    }
    const cut = await cells.evaluateAll((all) =>
      all.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent),
    );
    expect(cut.filter((text) => text.includes('@') || text.includes('ministeriö'))).toEqual([]);
    const place = await placeNow();
    await page.getByRole('button', { name: t('common:close') }).focus();
    await keyboard.press('Enter');
    await expect(article).toBeHidden();
    await expect.poll(placeNow).toBe(place);
  });

  await test.step('Shift ticks from row to row, Ctrl+A all, and a click with Shift as far as it', async () => {
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    const said = (count: number) =>
      expect(contacts.selection).toContainText(
        t('contacts:list.selected', { count, formatted: String(count) }),
      );
    await said(3);
    await keyboard.press('Shift+ArrowUp');
    await said(2);
    await keyboard.press('ControlOrMeta+a');
    await said(COUNT);
    await page.getByRole('button', { name: t('contacts:list.clearSelection') }).click();
    await expect(contacts.selection).toBeHidden();
    await contacts.entry.focus();
    await keyboard.press('Home');
    const rowAt = (place: number) => contacts.table.locator(`[aria-rowindex="${String(place)}"]`);
    await rowAt(4).getByRole('checkbox').click();
    await rowAt(8).click({ modifiers: ['Shift'] });
    await said(5);
    await takePicture(page, 'ticked');
  });

  await test.step('sorting begins at the top', async () => {
    await contacts.table.getByRole('button', { name: t('views:column.organisation') }).click();
    await expect(contacts.rows.first()).toHaveAttribute('aria-rowindex', '2');
    await expect(contacts.rows.first()).toBeInViewport();
  });

  await test.step('Enter in the search opens the first that is found, with the keyboard on it', async () => {
    await contacts.search.fill('numero.17@');
    await keyboard.press('Enter');
    await expect(article).toContainText('henkilo.numero.17@');
    await expect(rowNow).toContainText('numero.17@');
  });
});
