import type { Locator } from '@playwright/test';
import { goTo } from '../../fixtures/go-to.ts';
import { takePicture } from '../../fixtures/take-picture.ts';
import { expect, test } from '../../fixtures/test.ts';
import { contactsPage, personForm } from '../../pages/contacts-page.ts';
import { notice } from '../../pages/notice.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

/** Around a ring of the keyboard, in pixels. */
const RING = 4;

const boxOf = async (of: Locator) => {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { ...box, bottom: box.y + box.height };
};
/** The texts of the cells under a head that stand there cut, and how many there are. */
const cutUnder = (table: Locator, head: string) =>
  table.evaluate((element, name) => {
    const heads = [...element.querySelectorAll('thead > tr > *')];
    const at = heads.findIndex(({ textContent }) => textContent?.startsWith(name));
    const cells = [...element.querySelectorAll('tbody > [data-at]')].map(
      ({ children }) => children[at],
    );
    const cut = cells.filter((cell) => cell && cell.scrollWidth > cell.clientWidth);
    return { cut: cut.map((cell) => cell?.textContent ?? ''), of: cells.length };
  }, head);

test('organisations and e-mails are read at 1366 beside an open person too, and a name takes what it needs', async ({
  office,
}) => {
  const { page } = office;
  const { table, rows } = contactsPage(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/contacts');
  const columns = [t('views:column.organisation'), t('views:column.email')];
  const expectRead = async () => {
    for (const column of columns) {
      await expect(async () => {
        const { cut, of } = await cutUnder(table, column);
        expect(of).toBeGreaterThan(0);
        expect(cut.slice(Math.floor(of / 6)), column).toEqual([]);
      }).toPass({ timeout: 20_000 });
    }
    const name = await boxOf(table.getByRole('columnheader', { name: t('views:column.name') }));
    const widths = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('[data-opener]')?.getBoundingClientRect().width ?? 0),
    );
    expect(name.width).toBeLessThan(Math.max(...widths) + 40);
  };
  await expectRead();
  await takePicture(page, 'list');
  await rows.nth(2).getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await expectRead();
  await takePicture(page, 'list beside a person');
});

test('a notice covers no row, and what marks a row keeps clear of the ring around its name', async ({
  office,
}) => {
  const { page } = office;
  const { rows } = contactsPage(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/contacts');
  await rows.nth(2).getByRole('link').first().click();
  await page.keyboard.press('F2');
  await personForm(page).title.first().focus();
  await page.keyboard.type('Kesken');
  await goTo(page, '#/contacts');
  await expect(notice(page)).toContainText(t('common:unsaved.left'));

  const name = rows.nth(2).getByRole('link').first();
  const mark = rows.nth(2).getByText(t('common:unsaved.mark'));
  await name.focus();
  await expect(mark).toBeVisible();
  const ring = await boxOf(name);
  const marked = await boxOf(mark);
  const isBeside = marked.x >= ring.x + ring.width + RING;
  expect(isBeside || marked.y >= ring.bottom + RING).toBe(true);
  await takePicture(page, 'unsaved');

  for (const size of [
    { width: 1366, height: 768 },
    { width: 683, height: 384 },
  ]) {
    await page.setViewportSize(size);
    await name.focus();
    await page.keyboard.press('End');
    const last = page.locator('tr:has(a:focus)');
    await expect(last).toHaveAttribute('aria-rowindex', '43');
    // What is pointed at or has the keyboard does not go away meanwhile.
    await notice(page).hover();
    const { bottom } = await boxOf(last);
    expect(bottom).toBeLessThanOrEqual((await boxOf(notice(page))).y);
    await takePicture(page, `end ${String(size.width)}`);
  }
});
