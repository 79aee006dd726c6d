import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  arrivalWindow,
  obligationCatalogue,
  obligationPage,
  obligationsPage,
} from '../pages/obligations-page.ts';
import { command } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const PLAN = 'Kansallisen toimintasuunnitelman hyväksyminen';

test('obligations out of the catalogue, in every view', async ({ office }) => {
  const { page } = office;
  const obligations = obligationsPage(page);
  const catalogue = obligationCatalogue(page);
  await welcomePage(page).startEmpty();
  await goTo(page, '#/obligations');
  await obligations.fromCatalogue.click();
  for (const group of ['obligations', 'rounds', 'instruments'] as const) {
    await catalogue.all(group).focus();
    await page.keyboard.press('Space');
  }
  await expectAccessible(page, 'the catalogue of obligations');
  await catalogue.add.click();
  await expect(catalogue.dialog).toBeHidden();
  await expect(obligations.line('3. kierros').first()).toBeVisible();
  await expectAccessible(page, 'the timeline of obligations');
  await obligations.view(t('obligations:view.rounds')).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'the rounds of review');
  await obligations.view(t('obligations:view.instruments')).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectAccessible(page, 'bodies and instruments');
  await obligations.view(t('obligations:view.list')).click();
  await expect(obligations.table).toBeVisible();
  await expectAccessible(page, 'the list of obligations');
  await obligations.line(PLAN).click();
  const obligation = obligationPage(page, PLAN);
  await expect(obligation.heading).toBeVisible();
  await obligation.planBack.click();
  await expect(obligation.plan.dialog).toBeVisible();
  await expectAccessible(page, 'a plan worked backwards');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(obligation.plan.dialog).toBeHidden();
  await expectAccessible(page, 'an obligation');
  await page.keyboard.press('F2');
  await expect(page.getByRole('form')).toBeVisible();
  await expectAccessible(page, 'the form of an obligation');
  await page.keyboard.press('Escape');
  await command(page, t('commands:noteArrival'));
  const arrival = arrivalWindow(page);
  await arrival.sender.fill('greta');
  await arrival.option(/^GRETA/).click();
  await arrival.due.fill('7.4.2099');
  await expect(arrival.noted).toContainText('7.4.2099');
  await expectAccessible(page, 'what arrived');
});
