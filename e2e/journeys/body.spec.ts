import { checkDocument } from '../../shared/documents/check/check-document.ts';
import { addDays } from '../../shared/lib/add-days.ts';
import { dayInFinland } from '../../shared/lib/calendar-date.ts';
import { typedDay } from '../../shared/lib/read-day.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import {
  goDownTo,
  tabAndFind,
  tabAndPress,
  tabAndTick,
  tabAndWrite,
  tabTo,
} from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { wordText } from '../fixtures/word-text.ts';
import { bodiesPage, bodyPage, catalogueDialog } from '../pages/bodies-page.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { notice } from '../pages/notice.ts';
import { command } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 180_000 });

const BODY = 'Ihmiskaupan vastaisen työn järjestöverkosto';
const MINISTRY = 'Oikeusministeriö';
/** A list that the leaver is on. */
const LIST = 'Toimintaohjelman valmistelijat';
const LEAVER = { listed: 'Esimerkki Vuokko', name: 'Vuokko Esimerkki' };
const APPOINTEE = { listed: 'Korpikivi Lempi', name: 'Lempi Korpikivi' };

test('a body from the catalogue: seats, a person and who comes in her stead, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const bodies = bodiesPage(page);
  const body = bodyPage(page, BODY);
  const day = dayInFinland(new Date());
  const today = typedDay(day);
  const yesterday = typedDay(addDays(day, -1));
  const deputySeat = `${t('bodies:role.deputy')}, ${MINISTRY}`;
  await beginByKeyboard(page, 'sample');

  await test.step('add a body that is ready in the catalogue', async () => {
    const catalogue = catalogueDialog(page);
    await command(page, t('commands:goBodies'));
    await expect(bodies.heading).toBeVisible();
    await tabAndPress(bodies.fromCatalogue);
    await expect(catalogue.search).toBeFocused();
    await keyboard.type('järjestöverkosto');
    await tabAndTick(catalogue.entry(BODY));
    await tabAndPress(catalogue.add(1));
    await expect(catalogue.dialog).toBeHidden();
    await expect(notice(page)).toContainText(t('common:catalogue.added', { count: 1 }));
    await expect(bodies.row(BODY)).toContainText(t('bodies:list.noSeats'));
  });

  await test.step('add a seat and its deputy’s', async () => {
    await tabTo(bodies.entry);
    await keyboard.press('Home');
    await goDownTo(bodies.body(BODY));
    await keyboard.press('Enter');
    await expect(body.heading).toBeVisible();
    await tabAndPress(body.addSeats);
    await expect(body.seats.dialog).toBeVisible();
    // The only one that is shown is taken by Enter, which saves nothing yet.
    await tabAndWrite(body.seats.addOrganisation, 'oikeusminis');
    await expect(page.getByRole('option', { name: MINISTRY })).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(body.seats.chosen).toContainText(MINISTRY);
    await tabAndTick(body.seats.withDeputies);
    await tabAndPress(body.seats.add(2));
    await expect(body.seats.dialog).toBeHidden();
    await expect(body.appointTo(MINISTRY)).toBeVisible();
    await expect(body.appointTo(deputySeat)).toBeVisible();
  });

  await test.step('appoint a person who is among the contacts', async () => {
    await tabAndPress(body.appointTo(MINISTRY));
    await tabAndFind(body.appoint.person, 'vuokko esim', LEAVER.listed);
    await tabAndWrite(body.appoint.from, typedDay(addDays(day, -30)));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(body.appoint.dialog).toBeHidden();
    await expect(body.compositionOn(today)).toContainText(LEAVER.listed);
  });

  await test.step('put another in her place in one step, on her list too', async () => {
    await tabAndPress(body.replaceHolder(LEAVER.name));
    await tabAndFind(body.replace.appointee, 'lempi', APPOINTEE.listed);
    await expect(body.replace.from).toHaveValue(today);
    await expect(body.replace.list(LIST)).toBeChecked();
    await tabAndPress(body.replace.go);
    await expect(body.replace.dialog).toBeHidden();
    await expect(notice(page)).toContainText(
      t('bodies:mandate.replaced', { leaver: LEAVER.name, appointee: APPOINTEE.name }),
    );
    await expect(body.compositionOn(today)).toContainText(APPOINTEE.listed);
  });

  await test.step('see who held the seat yesterday', async () => {
    await tabAndWrite(body.asOf, yesterday);
    await expect(body.compositionOn(yesterday)).toContainText(LEAVER.listed);
    await expect(body.compositionOn(yesterday)).not.toContainText(APPOINTEE.listed);
    await tabAndPress(body.showToday);
    await expect(body.compositionOn(today)).toContainText(APPOINTEE.listed);
  });

  await test.step('make the composition as a Word document', async () => {
    const dialog = exportDialog(page, 'Kokoonpano');
    await tabAndPress(body.toWord);
    await expect(dialog.dialog).toBeVisible();
    const saved = office.saveNext();
    await tabAndPress(dialog.make);
    const { name, bytes } = await saved;
    expect(name).toMatch(/\.docx$/);
    expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
    const text = wordText(bytes);
    for (const words of [BODY, MINISTRY, APPOINTEE.name, t('bodies:mark.no-deputy')])
      expect(text).toContain(words);
    expect(text).not.toContain(LEAVER.name);
    await expect(notice(page)).toContainText(t('documentScreens:saved', { name }));
  });

  await test.step('take the change back', async () => {
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');
    await expect(notice(page)).toContainText(
      t('common:undone', { what: t('acts:replaceHolder', { name: APPOINTEE.name }) }),
    );
    await expect(body.compositionOn(today)).toContainText(LEAVER.listed);
    await expect(body.compositionOn(today)).not.toContainText(APPOINTEE.listed);
  });
});
