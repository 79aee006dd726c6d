import { tabAndPress } from '../../fixtures/keyboard.ts';
import { outOfSight } from '../../fixtures/out-of-sight.ts';
import { takePicture } from '../../fixtures/take-picture.ts';
import { expect, test } from '../../fixtures/test.ts';
import { goTo } from '../../fixtures/go-to.ts';
import { bodiesPage, bodyPage, catalogueDialog } from '../../pages/bodies-page.ts';
import { notice } from '../../pages/notice.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const BODY = 'Ihmiskaupan vastaisen työn järjestöverkosto';

test('the seats of a body and who holds them in one table: typed, pasted, nobody new unasked', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  await page.setViewportSize({ width: 1366, height: 768 });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/bodies');
  const bodies = bodiesPage(page);
  await bodies.fromCatalogue.click();
  const catalogue = catalogueDialog(page);
  await catalogue.search.fill('järjestöverkosto');
  await catalogue.entry(BODY).click({ force: true });
  await catalogue.add(1).click();
  await expect(catalogue.dialog).toBeHidden();
  await bodies.row(BODY).getByRole('link').click();
  await expect(bodyPage(page, BODY).heading).toBeVisible();

  const dialog = page.getByRole('dialog', { name: t('bodies:seatTable.title') });
  const cell = (column: 'organisation' | 'person' | 'deputy', line: number) =>
    dialog.getByLabel(
      t('bodies:seatTable.cell', { column: t(`bodies:seatTable.column.${column}`), line }),
    );
  await test.step('a line by keyboard; a name that is not known is asked about', async () => {
    await tabAndPress(page.getByRole('button', { name: t('bodies:seatTable.action') }).first());
    await expect(cell('organisation', 1)).toBeFocused();
    await keyboard.type('Oikeusministeriö');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('Lempi Korpikivi');
    await keyboard.press('Tab');
    await keyboard.type('Tuntematon Tuure');
    await keyboard.press('Tab');
    await expect(dialog).toContainText(
      t('bodies:seatTable.unknownPerson', { name: 'Tuntematon Tuure' }),
    );
    await expect(dialog).toContainText(t('bodies:seatTable.family', { family: 'Tuure' }));
    await takePicture(page, 'asked');
    await keyboard.press('Control+Enter');
    await expect(cell('deputy', 1)).toBeFocused();
  });

  await test.step('lines that were copied in Excel', async () => {
    await cell('organisation', 2).focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/plain',
        'Sisäministeriö\tJäsen\t\t\t1.3.2026\nUusi yhdistys ry\tPuheenjohtaja\tMaija Uusi\t\t\n',
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(cell('organisation', 3)).toHaveValue('Uusi yhdistys ry');
    await takePicture(page, 'pasted');
  });

  await test.step('what is meant to be new is ticked, and all of it is one act', async () => {
    for (const name of [
      t('bodies:seatTable.newPerson', { name: 'Tuntematon Tuure' }),
      t('bodies:seatTable.newOrganisation', { name: 'Uusi yhdistys ry' }),
      t('bodies:seatTable.newPerson', { name: 'Maija Uusi' }),
    ]) {
      const box = dialog.getByRole('checkbox', { name });
      await box.focus();
      await keyboard.press('Space');
      await expect(box).toBeChecked();
    }
    await keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(notice(page)).toContainText(t('bodies:seatTable.doneNamed', { count: 3 }));
    for (const name of ['Korpikivi Lempi', 'Tuure Tuntematon', 'Uusi Maija', 'Sisäministeriö']) {
      await expect(page.locator('main')).toContainText(name);
    }
    await takePicture(page, 'composition');
    await notice(page)
      .getByRole('button', { name: t('common:undo') })
      .click();
    await expect(page.locator('main')).toContainText(t('bodies:page.noSeats'));
  });
});

const SECRETARIAT = 'Ihmiskaupan vastaisen työn sihteeristö (esimerkki)';

test('at 200 % no cell of the seats, and nothing that is asked of them, is cut or covered', async ({
  office,
}) => {
  const { page } = office;
  await page.setViewportSize({ width: 683, height: 384 });
  await welcomePage(page).startWithSample();
  await goTo(page, '#/bodies');
  await bodiesPage(page).row(SECRETARIAT).getByRole('link').click();
  await expect(bodyPage(page, SECRETARIAT).heading).toBeVisible();
  await page.getByRole('button', { name: t('common:moreActions') }).click();
  await page.getByRole('menuitem', { name: t('bodies:seatTable.action') }).click();
  const dialog = page.getByRole('dialog', { name: t('bodies:seatTable.title') });
  await expect(dialog.locator('input:focus')).toHaveCount(1);
  const cutAtTheSide = () =>
    dialog.evaluate((one) =>
      [...one.querySelectorAll('*')].flatMap((part) => {
        const { clientWidth, scrollWidth } = part;
        const isCut = clientWidth > 8 && scrollWidth > clientWidth + 1 && part.tagName !== 'INPUT';
        return isCut && getComputedStyle(part).overflowX !== 'visible' ? [part.className] : [];
      }),
    );
  await takePicture(page, 'small-empty');
  expect(await cutAtTheSide()).toEqual([]);

  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData(
      'text/plain',
      'Uusi yhdistys ry\tPuheenjohtaja\tMaija Uusi\tOnni Outo\t1.3.2026\nOikeusministeriö\tPuheenjohtaja\tMatti Meikäläinen\t\t\n',
    );
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(dialog).toContainText(t('bodies:seatTable.leaves', { name: 'Saimi Tuulikallio' }));
  await takePicture(page, 'small-pasted');
  expect(await cutAtTheSide()).toEqual([]);
  expect(await outOfSight(page, dialog, 40)).toEqual([]);
  await takePicture(page, 'small-walked');
});
