import { addMonths } from '../../shared/lib/add-months.ts';
import { dayInFinland } from '../../shared/lib/calendar-date.ts';
import { workingDayOnOrBefore } from '../../shared/lib/finnish-holidays.ts';
import { typedDay } from '../../shared/lib/read-day.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { tabAndChooseEntry, tabAndPress, tabAndWrite, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { notice } from '../pages/notice.ts';
import {
  arrivalWindow,
  obligationForm,
  obligationPage,
  obligationsPage,
} from '../pages/obligations-page.ts';
import { command } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 180_000 });

const TITLE = 'Vastaus komitean suositukseen';
const TODAY = dayInFinland(new Date());
const DUE = addMonths(TODAY, 12);

test('a deadline by rule, planned backwards into tasks, taken back and sent, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const obligations = obligationsPage(page);
  const form = obligationForm(page);
  const obligation = obligationPage(page, TITLE);
  await beginByKeyboard(page);

  await test.step('write the rule, and see the day as it is typed', async () => {
    await command(page, t('commands:goObligations'));
    await tabAndPress(obligations.newObligation);
    await expect(form.title).toBeFocused();
    await keyboard.type(TITLE);
    await tabTo(form.rule);
    await keyboard.press('Enter');
    const wanted = page.getByRole('option', { name: t('cooperation:ruleKind.after') });
    await wanted.waitFor();
    for (let steps = 0; steps < 3; steps += 1) {
      if (await wanted.evaluate((option) => option === document.activeElement)) break;
      await keyboard.press('ArrowDown');
    }
    await keyboard.press('Enter');
    await tabAndWrite(form.event, 'suositus');
    await tabAndWrite(form.eventOn, typedDay(TODAY));
    await tabAndWrite(form.months, '12');
    await expect(form.given).toContainText(`suositus ${typedDay(TODAY)} + 12 kk`);
    await expect(form.given).toContainText(typedDay(DUE));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(obligation.heading).toBeVisible();
    await expect(obligation.deadlines).toContainText(typedDay(workingDayOnOrBefore(DUE)));
  });

  const { plan } = obligation;
  const sending = t('obligations:step.sending');
  const firstTask = page.getByText(`${t('obligations:step.request')}: ${TITLE}`);
  await test.step('plan backwards, with a shorter translation, and make tasks of the steps', async () => {
    await tabAndPress(obligation.planBack);
    await expect(plan.row(sending)).toContainText(typedDay(workingDayOnOrBefore(DUE)));
    await tabAndWrite(plan.lengthOf(t('obligations:step.translation')), '3');
    await expect(plan.row(t('obligations:step.translation'))).toContainText(
      t('obligations:plan.warning.tooShort'),
    );
    await keyboard.press('ControlOrMeta+Enter');
    await expect(plan.dialog).toBeHidden();
    await expect(notice(page)).toContainText(t('obligations:plan.done', { count: 7 }));
    await expect(firstTask.first()).toBeVisible();
  });

  await test.step('take all of it back at once, and do it again', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(firstTask).toHaveCount(0);
    await keyboard.press('ControlOrMeta+y');
    await expect(firstTask.first()).toBeVisible();
  });

  await test.step('meet the tasks in their own list', async () => {
    await command(page, t('commands:goTasks'));
    await expect(firstTask.first()).toBeVisible();
  });

  await test.step('open the obligation from the timeline, and mark it as sent', async () => {
    await command(page, t('commands:goObligations'));
    // The tasks just left name the obligation too.
    await expect(obligations.heading).toBeVisible();
    await tabAndPress(obligations.line(TITLE));
    await expect(obligation.heading).toBeVisible();
    await tabAndChooseEntry(obligation.actsOf(typedDay(DUE)), t('obligations:delivery.send'));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(obligation.deadlines).toContainText(t('obligations:state.sent'));
  });
});

test('GRETA’s questionnaire arrives: noted once, read, planned and sent, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const arrival = arrivalWindow(page);
  await beginByKeyboard(page);

  await test.step('say what arrived, from whom and until when', async () => {
    await command(page, t('commands:noteArrival'), 'kysely saapui');
    await expect(arrival.sender).toBeFocused();
    await keyboard.type('greta');
    await expect(arrival.option(/^GRETA/)).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabAndWrite(arrival.due, '4 kuukauden päästä');
    await expect(arrival.noted).toContainText(typedDay(addMonths(TODAY, 4)));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(arrival.dialog).toBeHidden();
  });

  const questions = page.getByRole('textbox', { name: t('questionnaires:make.paste') });
  await test.step('read its questions', async () => {
    await expect(questions).toBeFocused();
    await keyboard.insertText('I. Victims\n1. Who identifies victims?\n2. Who is heard?');
    await tabAndPress(page.getByRole('button', { name: t('questionnaires:make.read') }));
    const name = page.getByRole('textbox', { name: t('questionnaires:field.title') });
    await expect(name).toHaveValue('GRETA: kysely, 1. kierros');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('treegrid')).toContainText('Who is heard?');
  });

  const obligation = obligationPage(page, 'GRETA: vastaus kyselyyn, 1. kierros');
  await test.step('plan the work backwards', async () => {
    await tabAndPress(page.getByRole('link', { name: t('questionnaires:page.plan') }));
    await expect(obligation.plan.dialog).toBeVisible();
    await keyboard.press('ControlOrMeta+Enter');
    await expect(obligation.plan.dialog).toBeHidden();
    await expect(page.getByText(/^Lähettäminen: /)).toBeVisible();
  });

  await test.step('send the reply: the questionnaire and the tasks are done with it', async () => {
    await tabAndChooseEntry(
      obligation.actsOf(typedDay(addMonths(TODAY, 4))),
      t('obligations:delivery.send'),
    );
    const done = page.getByRole('checkbox', { name: /avointa tehtävää tehdyiksi/ });
    await tabTo(done);
    await keyboard.press('Space');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(notice(page)).toContainText(t('obligations:state.sent'));
    await command(page, t('commands:goTasks'));
    await expect(page.getByText(/^Lähettäminen: /)).toBeHidden();
  });
});
