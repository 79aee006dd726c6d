import { beginByKeyboard } from '../../fixtures/begin-by-keyboard.ts';
import { tabAndPress, tabAndWrite, tabTo } from '../../fixtures/keyboard.ts';
import { expect, test } from '../../fixtures/test.ts';
import { notice } from '../../pages/notice.ts';
import { command } from '../../pages/palette.ts';
import { t } from '../../pages/texts.ts';

test.describe.configure({ timeout: 240_000 });

const BODY = 'Järjestöverkosto (esimerkki)';

test('the year is planned, a meeting held and decided in, and the next agenda takes over, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const link = (name: string) => page.getByRole('link', { name });
  const agenda = page.getByRole('region', { name: t('meetings:agenda.label') });
  const press = (name: string) => tabAndPress(page.getByRole('button', { name, exact: true }));
  const openMeeting = (number: string) => command(page, `${BODY} ${number}`, `järjestö ${number}`);
  await beginByKeyboard(page, 'sample');

  await test.step('plan the year', async () => {
    await command(page, t('commands:planMeetings'));
    const dialog = page.getByRole('dialog', { name: t('meetings:planning.title') });
    await tabTo(dialog.getByRole('button', { name: t('meetings:field.body') }));
    await keyboard.press('Enter');
    await page.getByRole('option', { name: BODY }).waitFor();
    await keyboard.type('Järj');
    await keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
    await tabAndWrite(dialog.getByRole('textbox', { name: t('meetings:field.year') }), '2028');
    await tabAndWrite(dialog.getByRole('textbox', { name: t('meetings:field.start') }), '9');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(dialog).toBeHidden();
    await expect(notice(page)).toContainText(t('meetings:planning.done', { count: 4 }));
  });

  await test.step('write the agenda of the first', async () => {
    await openMeeting('1/2028');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1/2028');
    await press(t('meetings:agenda.standard'));
    await expect(agenda.getByRole('listitem')).toHaveCount(5);
    for (const title of ['Lausunto ohjelmasta', 'Koulutuspäivä']) {
      await tabAndWrite(agenda.getByRole('textbox', { name: t('meetings:agenda.add') }), title);
      await keyboard.press('Enter');
      await expect(link(title)).toBeVisible();
    }
    await tabTo(link('Lausunto ohjelmasta'));
    await keyboard.press('Alt+ArrowUp');
    await expect(agenda.getByRole('listitem').nth(4)).toContainText('Lausunto ohjelmasta');
  });

  await test.step('hold it, and decide', async () => {
    for (const state of ['invited', 'agendaSent', 'held'] as const) {
      await press(t(`meetings:toState.${state}`));
      await expect(notice(page)).toContainText(t(`meetings:state.${state}`));
    }
    await tabAndPress(link('Lausunto ohjelmasta'));
    await expect(page.getByRole('heading', { level: 2, name: /Lausunto/ })).toBeVisible();
    const minutes = page.getByRole('textbox', { name: t('meetings:field.minutes') });
    await tabAndWrite(minutes, 'Keskusteltiin lausunnosta.');
    const decision = page.getByRole('textbox', { name: t('meetings:item.decisionLine') });
    await tabAndWrite(decision, 'Päätettiin antaa lausunto.');
    await keyboard.press('Enter');
    await expect(
      page.getByRole('textbox', { name: t('meetings:item.decisionNumber', { number: '1' }) }),
    ).toHaveValue('Päätettiin antaa lausunto.');
    await expect(page.getByRole('checkbox', { name: t('meetings:field.dealt') })).toBeChecked();
    await tabAndPress(page.getByRole('button', { name: t('meetings:item.makeTask') }));
    await expect(notice(page)).toContainText(t('meetings:item.taskMade'));
    await expect(page.getByRole('checkbox', { name: /Päätettiin antaa lausunto/ })).toBeVisible();
    await press(t('meetings:toState.minutesDrafted'));
    await expect(notice(page)).toContainText(t('meetings:state.minutesDrafted'));
    await expect(minutes).toHaveAttribute('aria-readonly', 'false');
    for (const state of ['checked', 'approved'] as const) {
      await press(t(`meetings:toState.${state}`));
      await expect(notice(page)).toContainText(t(`meetings:state.${state}`));
    }
    await expect(agenda.getByRole('textbox')).toHaveCount(0);
    // What was approved is as it was approved.
    await expect(minutes).toHaveAttribute('aria-readonly', 'true');
    await expect(decision).toBeDisabled();
  });

  await test.step('the next agenda has what was left', async () => {
    await openMeeting('2/2028');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2/2028');
    // What was decided is not done yet: with the item that was left, and the five of every meeting.
    await expect(agenda.getByRole('listitem')).toHaveCount(7);
    await expect(link('Lausunto ohjelmasta')).toBeVisible();
    await tabAndPress(link('Koulutuspäivä'));
    await expect(link(t('meetings:document.carried.notDealt', { number: '1/2028' }))).toBeVisible();
  });

  await test.step('the register tells what is still open', async () => {
    await command(page, t('commands:goMeetings'));
    await tabAndPress(link(t('meetings:register.title')));
    await expect(
      page.getByRole('heading', { level: 1, name: t('meetings:register.title') }),
    ).toBeVisible();
    await tabAndWrite(page.getByRole('searchbox'), 'antaa lausunto');
    const row = page.getByRole('row', { name: /Päätettiin antaa lausunto/ });
    await expect(row).toContainText(t('meetings:register.open'));
    await expect(page.getByRole('row')).toHaveCount(2);
    await tabAndPress(row.getByRole('link'));
    await expect(page.getByRole('heading', { level: 2, name: /Lausunto/ })).toBeVisible();
  });
});
