import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-root.ts';
import { copyTable } from '../fixtures/clipboard.ts';
import { dropFiles } from '../fixtures/drop-files.ts';
import { answerSource, dropList } from '../fixtures/import-list.ts';
import { longList, STAKEHOLDERS } from '../fixtures/lists.ts';
import { openContacts } from '../fixtures/open-contacts.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { importPage, importsPage } from '../pages/import-page.ts';
import { notice } from '../pages/notice.ts';
import { paletteDialog } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

/** What the progress is called once rows are being written. */
const WRITING = new RegExp(
  t('importScreen:writing.progress', { done: 7, total: 8 }).replace(/7.*/u, '[1-9]'),
);

test('a file dropped on the window is imported, and the import taken back later', async ({
  office,
}) => {
  const { page } = office;
  const contacts = contactsPage(page);
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  await dropList(page, 'verkosto.csv', STAKEHOLDERS);
  await expect(steps.rows).toBeVisible();
  await answerSource(page);
  // Pressed twice, it is done once, and nothing that comes to stand there is pressed.
  await steps.write(4).dblclick();
  await expect(steps.done(4)).toBeVisible();
  await steps.showAdded.click();
  await expect(contacts.rows).toHaveCount(4);

  const later = await office.restart();
  const imports = importsPage(later);
  await openContacts(later);
  await expect(contactsPage(later).rows).toHaveCount(4);
  await later.keyboard.press('ControlOrMeta+3');
  await expect(imports.row('verkosto.csv')).toContainText(t('importScreen:history.states.done'));
  await imports.undoOf('verkosto.csv').click();
  await imports.confirmUndo.click();
  await expect(notice(later)).toContainText(t('importScreen:undo.done', { name: 'verkosto.csv' }));
  await expect(imports.row('verkosto.csv')).toContainText(t('importScreen:history.states.undone'));
  await later.keyboard.press('ControlOrMeta+1');
  await expect(contactsPage(later).empty).toBeVisible();
});

test('a table copied from Excel is pasted', async ({ office }) => {
  const { page } = office;
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  await page.keyboard.press('ControlOrMeta+o');
  await expect(steps.pasteField).toBeVisible();
  await copyTable(page, STAKEHOLDERS);
  await steps.pasteField.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(steps.row(3)).toContainText('Överinspektör – tillstånd');
  await answerSource(page);
  await steps.write(4).click();
  await expect(steps.done(4)).toBeVisible();
});

test('a file that cannot be read says why, and nothing changes', async ({ office }) => {
  const { page } = office;
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  const reasons = {
    'hostile-encrypted.xlsx': t('import:failure.encrypted'),
    'hostile-old-excel.xls': t('import:failure.legacy-excel'),
  };
  for (const [name, reason] of Object.entries(reasons)) {
    const bytes = readFileSync(join(projectRoot, 'e2e/files/import', name));
    await dropFiles(page.locator('body'), [{ name, bytes }]);
    await expect(steps.notRead(name)).toBeVisible();
    const nothing = t('importScreen:file.notReadNothing');
    await expect(page.getByText(`${reason} ${nothing}`)).toBeVisible();
  }
  await dropFiles(page.locator('body'), [{ name: 'tyhjä.csv', bytes: Buffer.alloc(0) }]);
  await expect(steps.notRead('tyhjä.csv')).toBeVisible();
  await expect(page.getByText(t('common:cannotBe.empty'))).toBeVisible();
  await page.keyboard.press('ControlOrMeta+3');
  await expect(importsPage(page).empty).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(contactsPage(page).empty).toBeVisible();
});

test('a column that was corrected by hand is remembered for the next list of that shape', async ({
  office,
}) => {
  const { page } = office;
  const steps = importPage(page);
  const header = ['Sukunimi', 'Etunimi', 'Sähköposti', 'Erikoisuus'];
  await welcomePage(page).startEmpty();
  await dropList(page, 'ensimmäinen.csv', [
    header,
    ['Laine', 'Leena', 'leena.laine@esimerkki.invalid', 'Puhuu viroa'],
  ]);
  await expect(steps.fieldOf('Erikoisuus')).toContainText(t('importScreen:columns.chooseField'));
  await steps.fieldOf('Erikoisuus').click();
  await page.getByRole('option', { name: t('import:field.notes') }).click();
  await expect(steps.fieldOf('Erikoisuus')).toContainText(t('import:field.notes'));
  await answerSource(page);
  await steps.write(1).click();
  await expect(steps.done(1)).toBeVisible();

  await dropList(page, 'toinen.csv', [
    header,
    ['Mäki', 'Matti', 'matti.maki@esimerkki.invalid', 'Lomalla'],
  ]);
  await expect(page.getByText(t('importScreen:columns.remembered'))).toBeVisible();
  await expect(steps.fieldOf('Erikoisuus')).toContainText(t('import:field.notes'));
});

test('a long import can be stopped or cut off, and leaves nothing', async ({ office }) => {
  test.slow();
  const { page } = office;
  const patient = { timeout: 60_000 };
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  await dropList(page, 'pitkä.csv', longList(20_000));
  await expect(steps.rows).toBeVisible(patient);
  await answerSource(page);
  await expect(steps.write(20_000)).toBeEnabled(patient);

  await test.step('the window answers meanwhile; stopping takes everything back', async () => {
    await steps.write(20_000).click();
    await expect(steps.progress).toHaveAccessibleName(WRITING, patient);
    await page.keyboard.press('ControlOrMeta+k');
    await expect(paletteDialog(page).dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await steps.stop.click();
    await expect(notice(page)).toContainText(t('importScreen:summary.stopped'), patient);
    await page.keyboard.press('ControlOrMeta+1');
    await expect(contactsPage(page).empty).toBeVisible(patient);
  });

  await test.step('closing the program in the middle is taken back at the next start', async () => {
    await page.keyboard.press('ControlOrMeta+o');
    await steps.write(20_000).click();
    await expect(steps.progress).toHaveAccessibleName(WRITING, patient);
    const later = await office.restart();
    await openContacts(later);
    await expect(contactsPage(later).empty).toBeVisible(patient);
    await later.keyboard.press('ControlOrMeta+3');
    await expect(importsPage(later).empty).toBeVisible();
  });
});
