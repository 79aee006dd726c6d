import { expectAccessible } from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { patchStored } from '../fixtures/patch-stored.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage } from '../pages/contacts-page.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { personPage } from '../pages/person-page.ts';
import { eraseDialog, privacyPage } from '../pages/privacy-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const LONG_AGO = { updatedAt: '2020-01-07T07:00:00.000Z' };

test('data protection: whom to inform and whose data to review', async ({ office }) => {
  const { page } = office;
  const privacy = privacyPage(page);
  await welcomePage(page).startWithSample();
  await patchStored(page, [
    { table: 'persons', count: 3, fields: { reviewOn: '2025-01-31' } },
    {
      table: 'persons',
      from: 3,
      count: 2,
      fields: {
        provenance: {
          kind: 'import',
          source: 'Järjestöjen yhteystietoluettelo 2026, jonka verkoston sihteeri lähetti',
          purpose: 'ngoNetwork',
          obtainedOn: '2026-02-01',
        },
      },
    },
  ]);
  await goTo(page, '#/privacy');
  await expect(privacy.tableOf('inform')).toBeVisible();
  await expectAccessible(page, 'whom to inform');
  await privacy.tick('inform', 1).click({ force: true });
  await privacy.tick('inform', 2).click({ force: true });
  await expect(privacy.acts).toBeVisible();
  await expectAccessible(page, 'whom to inform, two ticked');
  await privacy.source.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'whose source to see');
  await page.keyboard.press('Escape');
  await privacy.notice.click();
  await expect(exportDialog(page, 'Ilmoitus henkilötietojen käsittelystä').dialog).toBeVisible();
  await expectAccessible(page, 'a notice to several');
  await page.keyboard.press('Escape');

  await goTo(page, '#/privacy/review');
  await expect(privacy.tableOf('review')).toBeVisible();
  await privacy.tick('review', 0).click({ force: true });
  await expectAccessible(page, 'whose data to review, all ticked');
  await privacy.erase(3).click();
  await expect(eraseDialog(page).dialog).toBeVisible();
  await expectAccessible(page, 'erasing several');
});

test('data protection: who stayed as they were, and who is marked', async ({ office }) => {
  const { page } = office;
  const privacy = privacyPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/privacy/inactive');
  await expect(page.getByText(t('privacy:screen.empty.inactive'))).toBeVisible();
  await expectAccessible(page, 'nobody stayed as they were');
  const all = { objectedOn: '2026-03-01', restrictedOn: '2026-03-02', nonDisclosure: true };
  await patchStored(page, [
    ...['persons', 'positions', 'contactPoints', 'mandates', 'taggings', 'listMembers'].map(
      (table) => ({ table, fields: LONG_AGO }),
    ),
    { table: 'persons', count: 1, fields: all },
    { table: 'persons', from: 1, count: 1, fields: { objectedOn: '2026-03-01' } },
  ]);
  await expect(privacy.tableOf('inactive')).toBeVisible();
  await privacy.tick('inactive', 1).click({ force: true });
  await expectAccessible(page, 'who stayed as they were, one ticked');
  await goTo(page, '#/privacy/marked');
  await expect(privacy.tableOf('marked')).toBeVisible();
  await expectAccessible(page, 'who is marked');
});

test('data protection: what was erased, what went out, and what the office says', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const privacy = privacyPage(page);
  const erase = eraseDialog(page);
  const name = 'Vuokko Esimerkki';
  const person = personPage(page, name);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/privacy/erased');
  await expect(page.getByText(t('privacy:screen.empty.erased'))).toBeVisible();
  await expectAccessible(page, 'nobody erased');

  await goTo(page, '#/contacts');
  await contactsPage(page).person('Esimerkki Vuokko').click();
  await person.more.click();
  await person.act('erase').click();
  await erase.reason.fill('Henkilön pyyntö 12.3.2026');
  await erase.confirm(name).fill(name);
  await erase.erase.click();
  await expect(erase.dialog).toBeHidden();
  await expectAccessible(page, 'where an erased person was');
  await goTo(page, '#/privacy/erased');
  await expect(privacy.tableOf('erased')).toBeVisible();
  await expectAccessible(page, 'who was erased');

  await keyboard.press('ControlOrMeta+e');
  const saved = office.saveNext();
  await exportDialog(page).make.click();
  await saved;
  await goTo(page, '#/privacy/exports');
  await expect(privacy.tableOf('exports')).toBeVisible();
  await expectAccessible(page, 'what went out');

  await goTo(page, '#/privacy/texts');
  await expect(privacy.texts).toBeVisible();
  await privacy.texts.getByRole('textbox').first().fill('Kolme vuotta.');
  await keyboard.press('Tab');
  await expect(privacy.proposal).toBeVisible();
  await expectAccessible(page, 'what the office says of itself');
});

test('data protection: identity codes in what is kept', async ({ office }) => {
  const { page } = office;
  const privacy = privacyPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/privacy/codes');
  await privacy.findCodes.click();
  await expect(page.getByText(t('privacy:screen.empty.codes'))).toBeVisible();
  await expectAccessible(page, 'no identity codes');
  await patchStored(page, [
    { table: 'persons', count: 2, fields: { notes: 'Asiakas 131052-308T' } },
    { table: 'acts', count: 1, fields: { facts: { name: 'Asiakas 131052-308T' } } },
  ]);
  await privacy.findCodes.click();
  await expect(privacy.tableOf('codes')).toBeVisible();
  await expectAccessible(page, 'identity codes');
});
