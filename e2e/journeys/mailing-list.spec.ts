import { dayInFinland } from '../../shared/lib/calendar-date.ts';
import { typedDay } from '../../shared/lib/read-day.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { draftHeader } from '../fixtures/email-draft.ts';
import {
  goDownTo,
  tabAndChoose,
  tabAndChooseEntry,
  tabAndPick,
  tabAndPress,
  tabAndTick,
  tabAndWrite,
  tabTo,
} from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage, personForm } from '../pages/contacts-page.ts';
import { importPage } from '../pages/import-page.ts';
import { listForm, listPage, listsPage } from '../pages/lists-page.ts';
import { notice } from '../pages/notice.ts';
import { command, paletteDialog } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 180_000 });

const LIST = 'Ruotsinkieliset yhteyshenkilöt';
const OBJECTS = {
  listed: 'Sandnäs Börje',
  name: 'Börje Sandnäs',
  address: 'borje.sandnas@tem.invalid',
};
/** Who is written to, and who has no address. */
const WRITTEN_TO = 'torsten.af.malmholm@om.invalid';
const WITHOUT_ADDRESS = 'Åsvik Göran';

const addressesIn = (text: string) => [...text.matchAll(/[^\s<>;,]+@[^\s<>;,]+/gu)].map(String);

test('a list by rule: who is left out, addresses, a draft, a workbook that changes nothing, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const lists = listsPage(page);
  const list = listPage(page, LIST);
  const form = listForm(page);
  await beginByKeyboard(page, 'sample');

  await test.step('make a list of those whose language is Swedish', async () => {
    await command(page, t('commands:newList'));
    await expect(form.name).toBeFocused();
    await keyboard.type(LIST);
    await tabAndWrite(form.purpose, 'Tiedotteet ruotsiksi');
    await tabAndPick(form.mode, t('lists:mode.rule'));
    await tabAndTick(form.condition(t('contacts:list.filterLanguage'), t('common:languages.sv')));
    await expect(form.sentence).toContainText(t('common:languages.sv'));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(list.heading).toBeVisible();
    await expect(list.memberRow(OBJECTS.listed)).toContainText(OBJECTS.address);
    await expect(list.memberRow(WITHOUT_ADDRESS)).toContainText(t('lists:reason.no-address'));
  });

  await test.step('note on a member’s page that she objects', async () => {
    const contacts = contactsPage(page);
    await tabTo(list.entry);
    await keyboard.press('Home');
    await goDownTo(list.member(OBJECTS.listed));
    await keyboard.press('Enter');
    await expect(contacts.panel(OBJECTS.name)).toBeVisible();
    await keyboard.press('F2');
    await expect(personForm(page).familyName).toBeFocused();
    if (await personForm(page).objectedOn.isHidden()) await tabAndPress(personForm(page).more);
    await tabAndWrite(personForm(page).objectedOn, typedDay(dayInFinland(new Date())));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(contacts.panel(OBJECTS.name)).toContainText(t('privacy:mark.objected'));
  });

  let leftOut = 0;
  await test.step('see who is left out, and why', async () => {
    await command(page, t('commands:goLists'));
    await expect(lists.heading).toBeVisible();
    await tabTo(lists.entry);
    await keyboard.press('Home');
    await goDownTo(lists.list(LIST));
    await keyboard.press('Enter');
    await expect(list.memberRow(OBJECTS.listed)).toContainText(t('lists:reason.objected'));
    await tabTo(list.shown('all'));
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    await expect(list.shown('left')).toBeChecked();
    await expect(list.member(OBJECTS.listed)).toBeVisible();
    await expect(list.member(WITHOUT_ADDRESS)).toBeVisible();
    await expect(list.members).not.toContainText('@');
    leftOut = await list.members.locator('tbody').getByRole('row').count();
  });

  let copied: string[] = [];
  await test.step('copy the addresses', async () => {
    await tabAndPress(list.copy);
    await expect(list.copying.leftOut).toContainText(t('lists:reason.objected'));
    await tabAndPress(list.copying.batch(1));
    await expect(list.copying.done).toBeVisible();
    await keyboard.press('Escape');
    await expect(list.copying.dialog).toBeHidden();
    const { field } = paletteDialog(page);
    await keyboard.press('ControlOrMeta+k');
    await expect(field).toBeFocused();
    await keyboard.press('ControlOrMeta+v');
    await expect(field).toHaveValue(/@/);
    copied = addressesIn(await field.inputValue());
    await keyboard.press('Escape');
    expect(copied).toContain(WRITTEN_TO);
    expect(copied).not.toContain(OBJECTS.address);
  });

  await test.step('save a draft of a message', async () => {
    await tabAndChooseEntry(list.goOut, t('lists:export.draft'));
    await tabAndWrite(list.drafting.subject, 'Inbjudan till nätverkets möte');
    await tabAndWrite(list.drafting.text, 'Hej!');
    const saved = office.saveNext();
    await tabAndPress(list.drafting.save(1));
    const { name, bytes } = await saved;
    expect(name).toMatch(/\.eml$/);
    const header = draftHeader(bytes);
    expect(header['X-Unsent']).toBe('1');
    expect(addressesIn(header['Bcc'] ?? '').sort()).toEqual([...copied].sort());
    expect(new TextDecoder().decode(bytes)).not.toContain(OBJECTS.address);
    await expect(list.drafting.done).toBeVisible();
    await keyboard.press('Escape');
    await expect(list.drafting.dialog).toBeHidden();
  });

  const workbook = await test.step('save the list as a workbook', async () => {
    await tabAndChooseEntry(list.goOut, t('lists:export.xlsx'));
    await expect(list.workbook.dialog).toBeVisible();
    const saved = office.saveNext();
    await tabAndPress(list.workbook.save);
    const file = await saved;
    expect(file.name).toMatch(/\.xlsx$/);
    await expect(notice(page)).toContainText(t('lists:file.saved', { name: file.name }));
    return file;
  });

  await test.step('bring the workbook in again: all of it is there already', async () => {
    const steps = importPage(page);
    await keyboard.press('ControlOrMeta+o');
    await expect(steps.heading).toBeFocused();
    const picked = office.pick([workbook]);
    await tabAndPress(steps.chooseFile);
    await picked;
    await tabAndPress(steps.toSource);
    await tabAndWrite(steps.source, 'Oma jakelulista');
    await tabAndChoose(steps.purpose, t('importScreen:source.purposes.network'));
    await tabAndPress(steps.toSummary);
    // All but the one who objects went out.
    await expect(steps.planOf('same')).toContainText(String(copied.length + leftOut - 1));
    await expect(steps.plan.locator('tbody').getByRole('row')).toHaveCount(1);
    await expect(steps.nothingToDo).toBeVisible();
    await expect(steps.write(0)).toBeDisabled();
  });
});
