import { dropList } from '../../fixtures/import-list.ts';
import { takePicture } from '../../fixtures/take-picture.ts';
import { expect, test } from '../../fixtures/test.ts';
import { importPage } from '../../pages/import-page.ts';
import { notice } from '../../pages/notice.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const LIST = [
  ['Nimi', 'Tehtävä', 'Organisaatio', 'Sähköposti', 'Puhelin', 'Paikka', 'Fax'],
  [
    'Dora Dahl ja Eeva Elo',
    'tutkija',
    'Esimerkkisäätiö',
    'dora.dahl@example.invalid, eeva.elo@example.invalid',
    '',
    'pöytä 3',
    '',
  ],
  [
    'Bo Berg',
    '',
    'Esimerkin yliopisto, Esimerkkipäivystys',
    'bo@example.invalid',
    '',
    'pöytä 4',
    '',
  ],
  ['Carl Ceder', '', 'ylitarkastaja', 'carl.ceder@example.invalid', '', '', ''],
  ['Fanny Falk', 'neuvos', 'Esimerkkivirasto', 'fanny.falk(ät)example', '', '', ''],
  ['', '', '', '', '040 555 0105', '', ''],
  ['Outi Into', 'sihteeri', 'Esimerkkivirasto', 'outi.into@example.invalid', '12', '', ''],
];

test('a list with six faults is mended in the preview, and every edit can be taken back', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const steps = importPage(page);
  const button = (name: string) => steps.rows.getByRole('button', { name });
  const cell = (line: number, column: number) =>
    steps.row(line).locator(`[data-cell="${String(column)}"]`);
  const field = (column: string, row: number) =>
    page.getByRole('textbox', { name: t('importScreen:mend.cell', { column, row }) });
  await page.setViewportSize({ width: 1366, height: 900 });
  await welcomePage(page).startEmpty();
  await dropList(page, 'ministerio.csv', LIST);
  await expect(steps.rows).toBeVisible();
  await expect(page.getByText('Paikka (pöytä 3, pöytä 4)')).toBeVisible();
  await takePicture(page, 'mend-1');

  await test.step('two people in a cell become two rows', async () => {
    await button(t('importScreen:mend.split-people')).click();
    await expect(steps.row(2)).toHaveCount(2);
    await expect(steps.row(2).first()).toContainText('dora.dahl@example.invalid');
    await expect(steps.row(2).last()).toContainText('eeva.elo@example.invalid');
    await expect(notice(page)).toContainText(
      t('importScreen:mend.doneAs.split-people', { row: 2, count: 2 }),
    );
  });

  await test.step('an organisation is divided, beside the columns of the list', async () => {
    await button(t('importScreen:mend.split-unit')).click();
    await expect(steps.fieldOf(t('import:field.unit'))).toBeDisabled();
    await expect(cell(3, 7)).toHaveText('Esimerkkipäivystys');
  });

  await test.step('a title among the organisations moves', async () => {
    const move = t('importScreen:mend.takeAs', { field: t('import:field.title') });
    await button(move).first().click();
    await expect(cell(4, 1)).toHaveText('ylitarkastaja');
  });

  await test.step('by keyboard: arrows, F2, Esc leaves and Enter keeps', async () => {
    await steps.row(5).getByRole('button').focus();
    for (let at = 0; at < 4; at += 1) await keyboard.press('ArrowRight');
    await expect(cell(5, 3)).toBeFocused();
    await keyboard.press('F2');
    await keyboard.type('not kept');
    await keyboard.press('Escape');
    await expect(cell(5, 3)).toBeFocused();
    await expect(cell(5, 3)).toHaveText('fanny.falk(ät)example');
    await keyboard.press('F2');
    await expect(field('Sähköposti', 5)).toBeFocused();
    await keyboard.type('fanny.falk@example.invalid');
    await keyboard.press('Enter');
    await expect(cell(5, 3)).toHaveText('fanny.falk@example.invalid');
    await expect(cell(5, 3)).toBeFocused();
  });

  await test.step('a double click, and the line as it came in the details', async () => {
    await cell(6, 0).dblclick();
    await field('Nimi', 6).fill('Hilla Hill');
    await keyboard.press('Enter');
    await expect(steps.row(6)).toContainText(t('importScreen:columns.person'));
    await cell(7, 4).dblclick();
    await field('Puhelin', 7).fill('040 555 0107');
    await keyboard.press('Enter');
    await expect(steps.row(7)).toContainText(t('importScreen:columns.person'));
    await steps.row(7).getByRole('button').click();
    await expect(steps.details(7)).toContainText(t('importScreen:mend.original'));
    await expect(steps.details(7)).toContainText('12');
    await takePicture(page, 'mend-2');
  });

  await test.step('edits live through the next step and back, and are taken back one by one', async () => {
    await steps.toSource.click();
    await page.getByRole('button', { name: t('common:back') }).click();
    await expect(cell(7, 4)).toHaveText('040 555 0107');
    await keyboard.press('ControlOrMeta+z');
    await expect(cell(7, 4)).toHaveText('12');
    await page.getByRole('button', { name: t('importScreen:mend.undo') }).click();
    await expect(cell(6, 0)).not.toContainText('Hilla');
    await expect(cell(5, 3)).toHaveText('fanny.falk@example.invalid');
    await keyboard.press('ControlOrMeta+y');
    await expect(cell(6, 0)).toContainText('Hilla');
    await keyboard.press('ControlOrMeta+y');
    await expect(cell(7, 4)).toHaveText('040 555 0107');
  });

  await test.step('what was saved before is not taken back from here', async () => {
    await keyboard.press('ControlOrMeta+y');
    await expect(notice(page)).toContainText(t('common:nothingToRedo'));
    await steps.toSource.click();
    await keyboard.press('ControlOrMeta+z');
    await expect(notice(page)).toContainText(t('common:nothingToUndo'));
  });
});

test('what was put right of a list is there again after a reload, once the list is chosen again', async ({
  office,
}) => {
  const { page } = office;
  const steps = importPage(page);
  const cell = steps.row(5).locator('[data-cell="3"]');
  await welcomePage(page).startEmpty();
  await dropList(page, 'ministerio.csv', LIST);
  await expect(steps.rows).toBeVisible();
  await cell.dblclick();
  await page
    .getByRole('textbox', { name: t('importScreen:mend.cell', { column: 'Sähköposti', row: 5 }) })
    .fill('fanny.falk@example.invalid');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('fanny.falk@example.invalid');
  await page.reload();
  await expect(
    page.getByText(t('importScreen:file.keptText', { name: 'ministerio.csv' })),
  ).toBeVisible();
  await takePicture(page, 'kept');
  await dropList(page, 'ministerio.csv', LIST);
  await expect(cell).toHaveText('fanny.falk@example.invalid');
  await cell.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell).not.toHaveText('fanny.falk@example.invalid');
});

test('a remark on most rows is mended in all of them at once', async ({ office }) => {
  const { page } = office;
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  await dropList(page, 'yksikot.csv', [
    ['Nimi', 'Organisaatio'],
    ...['Aino Annala', 'Bo Berg', 'Carl Ceder', 'Dora Dahl', 'Eeva Elo', 'Fanny Falk'].map(
      (name, at) => [name, `Esimerkin yliopisto, ${'ABCDEF'[at] ?? ''}-päivystys`],
    ),
  ]);
  const mend = t('importScreen:mend.split-unit');
  await page.getByRole('button', { name: t('importScreen:mend.ofAll', { mend }) }).click();
  await expect(steps.row(2)).toContainText('A-päivystys');
  await expect(steps.fieldOf(t('import:field.unit'))).toBeVisible();
  await expect(steps.rows.locator('[data-cell="1"]')).toHaveText(
    Array.from({ length: 6 }, () => 'Esimerkin yliopisto'),
  );
});
