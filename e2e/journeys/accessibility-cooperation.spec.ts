import { expectAccessible, WHILE_COMBO_BOX_IS_OPEN } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { engagementPage, engagementsPage } from '../pages/engagements-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

test('the log of cooperation', async ({ office }) => {
  const { page } = office;
  const log = engagementsPage(page);
  const entry = engagementPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/engagements');
  await expect(log.table).toBeVisible();
  await expectAccessible(page, 'the log of cooperation');
  await page.keyboard.press('ControlOrMeta+j');
  await page.keyboard.type('3.12. GRETA kokous Strasbourg puhe');
  await expect(log.quick).toContainText('Strasbourg, Ranska');
  await expectAccessible(page, 'a quick entry');
  await page.keyboard.press('Enter');
  await expect(entry.heading('GRETA kokous puhe')).toBeVisible();
  await expectAccessible(page, 'an entry of the log');
  await entry.add(t('engagements:party.add')).click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('engagements:party.missing'))).toBeVisible();
  await expectAccessible(page, 'a party, without a name', { except: WHILE_COMBO_BOX_IS_OPEN });
  await page.keyboard.press('Escape');
  await entry.add(t('engagements:note.add.position')).click();
  await expectAccessible(page, 'a position');
  await page.keyboard.press('Escape');
  await entry.acts.click();
  await expectAccessible(page, 'what can be done with an entry');
  await page.keyboard.press('Escape');
  await goTo(page, '#/engagements/new');
  await expect(entry.heading(t('engagements:form.newEngagement'))).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('engagements:finding.title-missing'))).toBeVisible();
  await expectAccessible(page, 'a new entry, without a title');
});

test('the programme of a visit', async ({ office }) => {
  const { page } = office;
  const entry = engagementPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/engagements');
  await page.getByRole('searchbox').fill('vierailu');
  await engagementsPage(page)
    .table.getByRole('row')
    .filter({ hasText: t('cooperation:engagementKind.countryVisit') })
    .first()
    .getByRole('link')
    .first()
    .click();
  const add = entry.add(t('engagements:slot.add'));
  await expect(add).toBeVisible();
  await expectAccessible(page, 'the programme of a visit');
  await add.click();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText(t('engagements:slot.topicMissing')).first()).toBeVisible();
  await expectAccessible(page, 'an item of a visit, without a topic');
});
