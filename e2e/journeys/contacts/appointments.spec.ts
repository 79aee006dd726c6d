import { goTo } from '../../fixtures/go-to.ts';
import { takePicture } from '../../fixtures/take-picture.ts';
import { expect, test } from '../../fixtures/test.ts';
import { bodiesPage, bodyPage } from '../../pages/bodies-page.ts';
import { importPage } from '../../pages/import-page.ts';
import { notice } from '../../pages/notice.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const BODY = 'Ihmiskaupan vastaisen työn sihteeristö (esimerkki)';

/** A table as Word puts it on the clipboard: one who stays, two who come, and their deputies. */
const TABLE = [
  ['Tehtävä', 'Nimi, virka-asema ja organisaatio', 'Henkilökohtainen varajäsen'],
  ['Puheenjohtaja', 'osastopäällikkö Saimi Tuulikallio\noikeusministeriö', ''],
  [
    'Varapuheenjohtaja',
    'poliisijohtaja Maija Keksitty\nsisäministeriö',
    'poliisitarkastaja Pekka Kuvitteellinen, Poliisihallitus',
  ],
  ['Jäsen', 'ylitarkastaja Outi Mallikas, Esimerkkisäätiö', 'nimetään myöhemmin'],
]
  .map(
    (cells) =>
      `<tr>${cells
        .map(
          (cell) =>
            `<td>${cell
              .split('\n')
              .map((line) => `<p class=MsoNormal>${line}</p>`)
              .join('')}</td>`,
        )
        .join('')}</tr>`,
  )
  .join('');

test('a ministry’s table of appointments goes to the seats of a body, with those who hold them beside', async ({
  office,
}) => {
  const { page } = office;
  const steps = importPage(page);
  const dialog = page.getByRole('dialog', { name: t('bodies:seatTable.title') });
  const body = bodyPage(page, BODY);
  await page.setViewportSize({ width: 1366, height: 900 });
  await welcomePage(page).startWithSample();

  await test.step('pasted from Word, it is read into the preview', async () => {
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', `<table>${html}</table>`);
      data.setData('text/plain', 'table');
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, TABLE);
    await expect(steps.fieldOf('Henkilökohtainen varajäsen')).toContainText(
      t('import:field.deputy'),
    );
    await expect(steps.row(3)).toContainText('poliisijohtaja');
    await takePicture(page, 'appointments-preview');
  });

  await test.step('who comes, stays and leaves is seen before anything is written', async () => {
    await page.getByRole('button', { name: t('importScreen:seats.action') }).click();
    await page
      .getByRole('menuitem', { name: t('importScreen:seats.of', { body: BODY, count: 3 }) })
      .click();
    await expect(dialog).toContainText(
      t('bodies:seatTable.sum', { comes: 2, stays: 1, leaves: 1 }),
    );
    await expect(dialog).toContainText(t('bodies:seatTable.leaves', { name: 'Impi Öljymäki' }));
    await expect(dialog).toContainText(t('bodies:seatTable.newSeat'));
    await takePicture(page, 'appointments-seats');
    await dialog.getByRole('textbox', { name: t('bodies:seatTable.begins') }).fill('1.1.2027');
    await dialog.getByRole('button', { name: t('bodies:seatTable.allNew', { count: 4 }) }).click();
    await takePicture(page, 'appointments-agreed');
    await dialog.getByRole('button', { name: t('bodies:seatTable.save', { count: 3 }) }).click();
    await expect(dialog).toBeHidden();
    await expect(notice(page)).toContainText(t('bodies:seatTable.doneNamed', { count: 4 }));
  });

  await test.step('all of it is one act, taken back at once', async () => {
    await goTo(page, '#/bodies');
    await bodiesPage(page).row(BODY).getByRole('link').click();
    await expect(body.heading).toBeVisible();
    await page.getByRole('textbox', { name: t('bodies:page.asOf') }).fill('2.1.2027');
    for (const name of ['Keksitty Maija', 'Kuvitteellinen Pekka', 'Mallikas Outi']) {
      await expect(page.locator('main')).toContainText(name);
    }
    await expect(page.locator('main')).not.toContainText('Öljymäki Impi');
    await takePicture(page, 'appointments-body');
    await page.keyboard.press('Escape');
    await page.locator('main h1').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.locator('main')).toContainText('Öljymäki Impi');
    await expect(page.locator('main')).not.toContainText('Mallikas Outi');
  });
});
