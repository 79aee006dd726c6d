import { checkDocument } from '../../shared/documents/check/check-document.ts';
import { LANGUAGES } from '../../shared/i18n/languages.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import type { FileOfTest } from '../fixtures/office-host.ts';
import { goDownTo, tabAndChoose, tabAndPress, tabAndWrite, tabTo } from '../fixtures/keyboard.ts';
import { excelWorkbook, finnishExcelCsv, STAKEHOLDERS } from '../fixtures/lists.ts';
import { openContacts } from '../fixtures/open-contacts.ts';
import { expect, test, type Office } from '../fixtures/test.ts';
import { wordText } from '../fixtures/word-text.ts';
import { contactsPage, personForm } from '../pages/contacts-page.ts';
import { documentsPage, exportDialog } from '../pages/documents-page.ts';
import { importPage, importsPage } from '../pages/import-page.ts';
import { notice } from '../pages/notice.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 120_000 });

const TITLES = { fi: 'Yhteystietoluettelo', sv: 'Kontaktlista', en: 'Contact list' };

/** Brings a list in without a mouse, looking at each step; ends with the contacts on the screen. */
const importByKeyboard = async (office: Office, file: FileOfTest) => {
  const { page } = office;
  const steps = importPage(page);
  await page.keyboard.press('ControlOrMeta+o');
  await expect(steps.heading).toBeFocused();
  const picked = office.pick([file]);
  await tabAndPress(steps.chooseFile);
  await picked;

  await expect(steps.rows).toBeVisible();
  await expect(steps.rowNumbers).toHaveText(['2', '3', '4', '5', '6']);
  await expect(steps.fieldOf('Sukunimi')).toContainText(t('import:field.familyName'));
  await expect(steps.row(3)).toContainText('Öhman');
  await expect(steps.row(3)).toContainText('Överinspektör – tillstånd');
  await expect(steps.row(4)).toContainText(t('importScreen:columns.remark'));
  await expect(steps.remarkUnder(4)).toContainText('kaisa.korhonen.yhdistys.invalid');
  await expect(steps.row(5)).toContainText(t('importScreen:columns.leftOut'));
  await tabAndPress(steps.toSource);

  await tabAndWrite(steps.source, 'Verkoston sihteeri');
  await tabAndChoose(steps.purpose, t('importScreen:source.purposes.network'));
  await tabAndPress(steps.toSummary);

  await tabAndPress(steps.write(4));
  await expect(steps.done(4)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(contactsPage(page).rows).toHaveCount(4);
};

test('from a Finnish CSV to Word documents, by keyboard alone, and all is there the next day', async ({
  office,
}) => {
  const { page } = office;
  const contacts = contactsPage(page);
  const form = personForm(page);
  const { keyboard } = page;
  await beginByKeyboard(page);
  await importByKeyboard(office, {
    name: 'sidosryhmät.csv',
    bytes: finnishExcelCsv(STAKEHOLDERS),
  });

  await test.step('search as it is typed', async () => {
    await keyboard.press('ControlOrMeta+f');
    await expect(contacts.search).toBeFocused();
    await keyboard.type('ohm');
    await expect(contacts.rows).toHaveCount(1);
    await expect(contacts.person('Öhman Åke')).toBeVisible();
    await keyboard.press('Escape');
    await expect(contacts.rows).toHaveCount(4);
  });

  await test.step('correct one', async () => {
    await tabTo(contacts.entry);
    await keyboard.press('Home');
    await goDownTo(contacts.person('Korhonen Kaisa'));
    await keyboard.press('F2');
    await expect(form.familyName).toBeFocused();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('Korhonen-Esimerkki');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(contacts.panel('Kaisa Korhonen-Esimerkki')).toBeVisible();
    await expect(contacts.person('Korhonen-Esimerkki Kaisa')).toBeVisible();
  });

  await test.step('undo and redo it', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(notice(page)).toContainText(
      t('common:undone', { what: t('acts:editPerson', { name: 'Kaisa Korhonen-Esimerkki' }) }),
    );
    await expect(contacts.person('Korhonen Kaisa')).toBeVisible();
    await keyboard.press('ControlOrMeta+y');
    await expect(notice(page)).toContainText(
      t('common:redone', { what: t('acts:editPerson', { name: 'Kaisa Korhonen-Esimerkki' }) }),
    );
    await expect(contacts.person('Korhonen-Esimerkki Kaisa')).toBeVisible();
  });

  await test.step('add one', async () => {
    await keyboard.press('ControlOrMeta+n');
    await expect(form.familyName).toBeFocused();
    await keyboard.type('Lisätty');
    await tabAndWrite(form.givenName, 'Liisa');
    await tabTo(form.organisation);
    await keyboard.type('Esimerkkiyhd');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabAndWrite(form.title, 'Suunnittelija');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(contacts.panel('Liisa Lisätty')).toContainText('Esimerkkiyhdistys ry');
    await expect(contacts.rows).toHaveCount(5);
  });

  await test.step('delete one, and take it back', async () => {
    await keyboard.press('Escape');
    await expect(contacts.panel('Liisa Lisätty')).toBeHidden();
    await tabTo(contacts.entry);
    await keyboard.press('Home');
    await goDownTo(contacts.person('Virtanen Ville'));
    await keyboard.press('Delete');
    await expect(notice(page)).toContainText(
      t('contacts:person.deleted', { name: 'Ville Virtanen' }),
    );
    await expect(contacts.rows).toHaveCount(4);
    await keyboard.press('ControlOrMeta+z');
    await expect(contacts.person('Virtanen Ville')).toBeVisible();
  });

  for (const language of LANGUAGES) {
    await test.step(`make the contact list: ${language}`, async () => {
      const dialog = exportDialog(page);
      await keyboard.press('ControlOrMeta+e');
      await expect(dialog.dialog).toBeVisible();
      await tabTo(dialog.languages);
      while (!(await dialog.language(language).isChecked())) await keyboard.press('ArrowDown');
      const saved = office.saveNext();
      await tabAndPress(dialog.make);
      // Titles of these persons are in Finnish alone, which readers abroad would meet.
      if (language === 'en') await tabAndPress(dialog.saveAnyway);
      const { name, bytes } = await saved;
      expect(name).toMatch(/\.docx$/);
      expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
      const text = wordText(bytes);
      const title = TITLES[language];
      for (const words of [title, 'Meikäläinen', 'Öhman', 'Korhonen-Esimerkki', 'Lisätty', '=1+1'])
        expect(text).toContain(words);
      await expect(notice(page)).toContainText(t('documentScreens:saved', { name }));
    });
  }

  await test.step('all is there the next day', async () => {
    const later = await office.restart();
    await openContacts(later);
    const list = contactsPage(later);
    await expect(list.rows).toHaveCount(5);
    await expect(list.person('Korhonen-Esimerkki Kaisa')).toBeVisible();
    await expect(list.person('Lisätty Liisa')).toBeVisible();
    await later.keyboard.press('ControlOrMeta+3');
    await expect(importsPage(later).row('sidosryhmät.csv')).toContainText('Verkoston sihteeri');
    await later.keyboard.press('ControlOrMeta+4');
    await expect(documentsPage(later).made.locator('tbody').getByRole('row')).toHaveCount(3);
  });
});

test('from an Excel workbook to contacts, by keyboard alone, and back by undo', async ({
  office,
}) => {
  const { page } = office;
  await beginByKeyboard(page);
  await importByKeyboard(office, {
    name: 'sidosryhmät.xlsx',
    bytes: excelWorkbook(STAKEHOLDERS),
  });
  await page.keyboard.press('ControlOrMeta+z');
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: t('importScreen:undo.action') }).press('Enter');
  await expect(contactsPage(page).empty).toBeVisible();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(contactsPage(page).rows).toHaveCount(4);
});
