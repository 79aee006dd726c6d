import { dropFiles } from '../fixtures/drop-files.ts';
import {
  awayFromTooltips,
  expectAccessible,
  WHILE_COMBO_BOX_IS_OPEN,
} from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { excelWorkbook, finnishExcelCsv, longList, STAKEHOLDERS } from '../fixtures/lists.ts';
import { openContacts } from '../fixtures/open-contacts.ts';
import { leaveWindow } from '../fixtures/leave-window.ts';
import { expect, test } from '../fixtures/test.ts';
import { backupDialog } from '../pages/backup-dialog.ts';
import { bodiesPage, bodyPage, catalogueDialog } from '../pages/bodies-page.ts';
import { contactsPage, personForm } from '../pages/contacts-page.ts';
import { homePage } from '../pages/home-page.ts';
import { documentsPage, exportDialog } from '../pages/documents-page.ts';
import { importPage, importsPage } from '../pages/import-page.ts';
import { listForm, listPage, listsPage } from '../pages/lists-page.ts';
import { notice } from '../pages/notice.ts';
import { paletteDialog } from '../pages/palette.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

test('the first start, and an office with nobody in it', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const welcome = welcomePage(page);
  await expect(welcome.heading).toBeVisible();
  await expectAccessible(page, 'welcome: language');
  await welcome.next.click();
  await expectAccessible(page, 'welcome: office');
  await welcome.next.click();
  await expectAccessible(page, 'welcome: beginning');
  await welcome.begin.click();
  await expect(homePage(page).firstSteps).toBeVisible();
  await expectAccessible(page, 'the desk of a new office');
  await openContacts(page);
  await expect(contactsPage(page).empty).toBeVisible();
  await expectAccessible(page, 'no contacts');
  await keyboard.press('ControlOrMeta+2');
  await expect(
    page.getByRole('heading', { name: t('contacts:empty.organisationsTitle') }),
  ).toBeVisible();
  await expectAccessible(page, 'no organisations');
  await goTo(page, '#/bodies');
  await expect(page.getByRole('heading', { name: t('bodies:empty.title') })).toBeVisible();
  await expectAccessible(page, 'no bodies');
  await goTo(page, '#/lists');
  await expect(page.getByRole('heading', { name: t('lists:empty.title') })).toBeVisible();
  await expectAccessible(page, 'no mailing lists');
  await keyboard.press('ControlOrMeta+3');
  await expect(importsPage(page).empty).toBeVisible();
  await expectAccessible(page, 'no imports');
  await keyboard.press('ControlOrMeta+4');
  await expect(documentsPage(page).heading).toBeVisible();
  await expectAccessible(page, 'no documents');
  await keyboard.press('ControlOrMeta+e');
  await expect(exportDialog(page).dialog).toBeVisible();
  await expectAccessible(page, 'nobody to export');
});

test('contacts and organisations', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  const form = personForm(page);
  await welcomePage(page).startWithSample();
  await expectAccessible(page, 'the list');

  await contacts.search.fill('qqqq');
  await expect(page.getByText(t('contacts:empty.noHitsText'))).toBeVisible();
  await expectAccessible(page, 'nothing found');
  await contacts.search.fill('');

  await contacts.table.getByRole('checkbox').nth(1).click({ force: true });
  await expect(page.getByRole('group', { name: t('contacts:list.selection') })).toBeVisible();
  await expectAccessible(page, 'a row ticked');
  await contacts.entry.click();
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page, 'a person');
  await keyboard.press('F2');
  await expect(form.form).toBeVisible();
  await expectAccessible(page, 'the form of a person');
  await form.familyName.fill('');
  await form.givenName.fill('');
  await form.addEmail.click();
  await form.form.getByRole('textbox', { name: t('contacts:form.email', { number: 1 }) }).fill('x');
  await form.save.click();
  await expect(form.familyName).toBeFocused();
  await expectAccessible(page, 'the form with errors');
  await keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expectAccessible(page, 'asking before throwing text away');
  await page.getByRole('button', { name: t('common:form.discard') }).click();
  await expect(form.form).toBeHidden();
  await keyboard.press('ControlOrMeta+n');
  await expect(form.form).toBeVisible();
  // The form has taken the keyboard: a list that is open before that closes when it does.
  await expect(form.form.locator(':focus')).toBeVisible();
  await form.organisation.fill('esim');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'a new person, choosing an organisation', {
    except: WHILE_COMBO_BOX_IS_OPEN,
  });
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(form.form).toBeHidden();

  await keyboard.press('ControlOrMeta+2');
  const organisations = page.getByRole('table', { name: t('contacts:organisations') });
  await organisations.getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
  await expectAccessible(page, 'an organisation');
  await keyboard.press('F2');
  await expect(page.getByRole('form')).toBeVisible();
  await expectAccessible(page, 'the form of an organisation');
  await keyboard.press('Escape');
  await expect(page.getByRole('form')).toBeHidden();

  await keyboard.press('ControlOrMeta+1');
  await contacts.entry.focus();
  await keyboard.press('Delete');
  await expect(notice(page).getByRole('button', { name: t('common:undo') })).toBeVisible();
  await expectAccessible(page, 'a notice that offers to undo');
});

test('narrowing the list, its views and columns, and changes of many', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const contacts = contactsPage(page);
  const entry = (name: string) => page.getByRole('menuitem', { name });
  await welcomePage(page).startWithSample();

  await contacts.filters.click();
  await expect(contacts.filter('kinds')).toBeVisible();
  await expectAccessible(page, 'what the list can be narrowed by');
  await contacts.filter('kinds').click();
  const choice = page.getByRole('checkbox', { name: t('contacts:kind.ministry') });
  await expect(choice).toBeVisible();
  await expectAccessible(page, 'choosing kinds');
  await choice.click({ force: true });
  await keyboard.press('Escape');
  await expect(choice).toBeHidden();
  await contacts.filters.click();
  await contacts.filter('changedSince').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'choosing a day');
  await keyboard.press('Escape');
  await expect(contacts.chips).toContainText(t('contacts:kind.ministry'));
  await expectAccessible(page, 'the list narrowed');

  await contacts.views.click();
  await expectAccessible(page, 'the views');
  await entry(t('views:saveAs')).click();
  await expect(page.getByRole('dialog', { name: t('views:saveTitle') })).toBeVisible();
  await expectAccessible(page, 'saving a view');
  await keyboard.press('Escape');
  await contacts.display.click();
  await expect(page.getByRole('dialog', { name: t('views:displayTitle') })).toBeVisible();
  await expectAccessible(page, 'columns and order');
  await keyboard.press('Escape');

  await contacts.table.getByRole('checkbox').nth(1).click({ force: true });
  await expect(contacts.selection).toBeVisible();
  for (const act of ['language', 'addToGroup', 'addToList', 'reviewOn'] as const) {
    await contacts.bulkEdit.click();
    await entry(t(`views:bulk.menu.${act}`)).click();
    await expect(page.getByRole('dialog', { name: t(`views:bulk.title.${act}`) })).toBeVisible();
    await expectAccessible(page, `changing many: ${act}`);
    await keyboard.press('Escape');
  }
});

test('bodies', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const bodies = bodiesPage(page);
  const name = 'Ihmiskaupan vastaisen työn sihteeristö (esimerkki)';
  const body = bodyPage(page, name);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/bodies');
  await expect(bodies.table).toBeVisible();
  await expectAccessible(page, 'the list of bodies');
  await bodies.fromCatalogue.click();
  await expect(catalogueDialog(page).search).toBeFocused();
  await expectAccessible(page, 'the catalogue');
  await keyboard.press('Escape');

  await bodies.body(name).click();
  await expect(body.heading).toBeVisible();
  await expectAccessible(page, 'a body');
  await body.asOf.fill('1.3.2025');
  await expect(body.showToday).toBeVisible();
  await expectAccessible(page, 'a body on another day');
  await body.showToday.click();
  await body.addSeats.click();
  await expect(body.seats.dialog).toBeVisible();
  await expectAccessible(page, 'adding seats');
  await keyboard.press('Escape');
  await body.replaceHolder('Ilmari Ääninen').click();
  await expect(body.replace.dialog).toBeVisible();
  await expectAccessible(page, 'putting another in the place of one');
  await body.replace.go.click();
  await expectAccessible(page, 'nobody named to come');
  await body.replace.appointee.fill('lempi');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'naming who comes', { except: WHILE_COMBO_BOX_IS_OPEN });
  await awayFromTooltips(page);
  await keyboard.press('Escape');
  await leaveWindow(body.replace.dialog);
  await expect(body.replace.dialog).toBeHidden();
  await body.actsOfFirst.click();
  await expectAccessible(page, 'what can be done with a seat');
  for (const act of ['end', 'history', 'edit'] as const) {
    if (act !== 'end') await body.actsOfFirst.click();
    await page.getByRole('menuitem', { name: t(`bodies:seat.${act}`) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, `a seat: ${act}`);
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await body.toWord.click();
  await expect(exportDialog(page, 'Kokoonpano').dialog).toBeVisible();
  await expectAccessible(page, 'the composition as a document');
  await keyboard.press('Escape');
  await goTo(page, '#/bodies/new');
  await expect(page.getByRole('form', { name: t('bodies:form.newBody') })).toBeVisible();
  await expectAccessible(page, 'the form of a body');
});

test('mailing lists', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const lists = listsPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/lists');
  await expect(lists.table).toBeVisible();
  await expectAccessible(page, 'the mailing lists');

  const rule = listPage(page, 'Sihteeristön jäsenet ja varajäsenet');
  await lists.list('Sihteeristön jäsenet ja varajäsenet').click();
  await expect(rule.members).toBeVisible();
  await expectAccessible(page, 'a list by rule');
  await rule.copy.click();
  await expect(rule.copying.batch(1)).toBeVisible();
  await expectAccessible(page, 'copying addresses');
  await rule.copying.batch(1).click();
  await expect(rule.copying.done).toBeVisible();
  await expectAccessible(page, 'addresses copied');
  await keyboard.press('Escape');
  const goOut = async (entry: string) => {
    await rule.goOut.click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  };
  await rule.goOut.click();
  await expectAccessible(page, 'how a list goes out');
  await page.getByRole('menuitem', { name: t('lists:export.draft'), exact: true }).click();
  await expect(rule.drafting.save(1)).toBeVisible();
  await rule.drafting.save(1).click();
  await expectAccessible(page, 'a draft without a subject');
  await keyboard.press('Escape');
  await goOut(t('lists:export.xlsx'));
  await expect(rule.workbook.dialog).toBeVisible();
  await expectAccessible(page, 'a list as a workbook');
  await keyboard.press('Escape');
  await keyboard.press('F2');
  await expect(listForm(page).sentence).toBeVisible();
  await expectAccessible(page, 'the rule of a list');
  await keyboard.press('Escape');

  await goTo(page, '#/lists');
  await lists.list('Toimintaohjelman valmistelijat').click();
  const fixed = listPage(page, 'Toimintaohjelman valmistelijat');
  await expect(fixed.members).toBeVisible();
  await fixed.members.getByRole('checkbox').nth(1).click({ force: true });
  await expectAccessible(page, 'a fixed list, a member ticked');
  await fixed.addMembers.click();
  await expect(fixed.adding).toBeVisible();
  await expectAccessible(page, 'adding members');
  await fixed.adding.getByRole('radio', { name: t('lists:add.paste') }).click({ force: true });
  await expectAccessible(page, 'adding members by pasting');
});

test('the import', async ({ office }) => {
  const { page } = office;
  const steps = importPage(page);
  await welcomePage(page).startEmpty();
  await page.keyboard.press('ControlOrMeta+o');
  await expect(steps.chooseFile).toBeVisible();
  await expectAccessible(page, 'choosing a file');
  const body = page.locator('body');
  await dropFiles(body, [{ name: 'rikki.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 1, 2]) }]);
  await expect(steps.notRead('rikki.xlsx')).toBeVisible();
  await expectAccessible(page, 'a file that was not read');

  await dropFiles(body, [{ name: 'lista.xlsx', bytes: excelWorkbook(STAKEHOLDERS) }]);
  await expect(steps.rows).toBeVisible();
  await expectAccessible(page, 'columns and rows, with remarks');
  await steps.fieldOf('Puhelin').click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'choosing a field');
  await page.keyboard.press('Escape');
  await steps.row(4).getByRole('button').click();
  await expectAccessible(page, 'one row in full');
  await steps.toSource.click();
  await expect(steps.source).toBeVisible();
  await expectAccessible(page, 'source and purpose');
  await steps.toSummary.click();
  await expect(page.getByText(t('importScreen:source.errors.source-missing'))).toBeVisible();
  await expectAccessible(page, 'source and purpose, unanswered');
  await steps.source.fill('Verkoston sihteeri');
  await steps.purpose.click();
  await page.getByRole('option', { name: t('importScreen:source.purposes.network') }).click();
  await steps.toSummary.click();
  await expect(steps.write(4)).toBeEnabled();
  await expectAccessible(page, 'summary');
  await steps.write(4).click();
  await expect(steps.done(4)).toBeVisible();
  await expectAccessible(page, 'done');
  await page.keyboard.press('ControlOrMeta+3');
  await expect(importsPage(page).row('lista.xlsx')).toBeVisible();
  await expectAccessible(page, 'imports');

  await dropFiles(body, [{ name: 'pitkä.csv', bytes: finnishExcelCsv(longList(20_000)) }]);
  const patient = { timeout: 60_000 };
  await steps.toSource.click(patient);
  await steps.source.fill('Verkoston sihteeri');
  await steps.purpose.click();
  await page.getByRole('option', { name: t('importScreen:source.purposes.network') }).click();
  await steps.toSummary.click();
  await steps.write(20_000).click(patient);
  await expect(steps.progress).toBeVisible();
  await expectAccessible(page, 'writing');
});

test('documents, settings, help and what passes over them', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const exporting = exportDialog(page);
  await welcomePage(page).startWithSample();

  await keyboard.press('ControlOrMeta+e');
  await expect(exporting.dialog).toBeVisible();
  await expectAccessible(page, 'making a document');
  const saved = office.saveNext();
  await exporting.make.click();
  await saved;
  await expect(exporting.dialog).toBeHidden();
  await keyboard.press('ControlOrMeta+4');
  await expect(documentsPage(page).made).toBeVisible();
  await expectAccessible(page, 'documents');

  await keyboard.press('ControlOrMeta+k');
  await expect(paletteDialog(page).dialog).toBeVisible();
  await expectAccessible(page, 'the palette');
  await keyboard.type('esim');
  await expectAccessible(page, 'the palette with hits');
  await keyboard.press('Escape');
  await keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 1, name: t('help:title') })).toBeVisible();
  await expectAccessible(page, 'help');
  await keyboard.press('ControlOrMeta+F1');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'keys');
  await goTo(page, '#/licences');
  await expect(page.getByRole('heading', { level: 1, name: t('licences:title') })).toBeVisible();
  await expectAccessible(page, 'licences');

  await keyboard.press('ControlOrMeta+,');
  await expect(settingsPage(page).heading).toBeVisible();
  await expectAccessible(page, 'settings');
  const dialog = backupDialog(page);
  await settingsPage(page).saveBackup.click();
  await expect(dialog.save.dialog).toBeVisible();
  await expectAccessible(page, 'what shall open a backup');
  const backup = office.saveNext();
  await dialog.save.action.click();
  const file = await backup;
  const picked = office.pick([file]);
  await settingsPage(page).restoreBackup.click();
  await picked;
  await expect(dialog.confirm).toBeVisible();
  await expectAccessible(page, 'what is in a backup');
  await dialog.cancel.click();
  const wrong = office.pick([{ name: file.name, bytes: file.bytes.slice(0, 300) }]);
  await settingsPage(page).restoreBackup.click();
  await wrong;
  await expect(dialog.refused).toBeVisible();
  await expectAccessible(page, 'a backup refused');
  await dialog.close.click();

  await goTo(page, '#/nowhere');
  await expect(page.getByText(t('common:shell.notFoundHeading'))).toBeVisible();
  await expectAccessible(page, 'no such view');
});

test('what stands in the window when the data are of a newer program', async ({ office }) => {
  const { page } = office;
  await welcomePage(page).startEmpty();
  await page.evaluate(async () => {
    for (const { name = '', version = 1 } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name, version + 1000);
        opening.onerror = reject;
        opening.onsuccess = () => {
          opening.result.close();
          resolve(null);
        };
      });
    }
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(t('acts:openFailure.database-newer'));
  await expectAccessible(page, 'stopped at the start');
});
