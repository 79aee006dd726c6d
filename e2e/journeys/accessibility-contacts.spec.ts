import {
  awayFromTooltips,
  expectAccessible,
  WHILE_COMBO_BOX_IS_OPEN,
} from '../fixtures/expect-accessible.ts';
import { goTo } from '../fixtures/go-to.ts';
import { leaveWindow } from '../fixtures/leave-window.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage, personForm } from '../pages/contacts-page.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { organisationsPage } from '../pages/organisations-page.ts';
import { personPage } from '../pages/person-page.ts';
import { eraseDialog } from '../pages/privacy-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

/** A person of the made-up office with lists and groups, among the first of the list. */
const PERSON = { listed: 'Esimerkki Vuokko', name: 'Vuokko Esimerkki' };
const MINISTRY = 'Oikeusministeriö';
/** An organisation of the made-up office that nothing is below. */
const POLICE = 'Keskusrikospoliisi';

test('the page of a person, down to the timeline', async ({ office }) => {
  const { page } = office;
  const person = personPage(page, PERSON.name);
  await welcomePage(page).startWithSample();
  await contactsPage(page).person(PERSON.listed).click();
  await expect(person.panel).toBeVisible();
  await person.verifyToday.click();
  await person.timeline.scrollIntoViewIfNeeded();
  await expect(person.timelineKinds).toBeVisible();
  await expectAccessible(page, 'the timeline');
  await person.timelineKinds.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'what the timeline tells of');
  await page.keyboard.press('Escape');
  await person.more.click();
  await expectAccessible(page, 'what can be done with a person');
});

test('the windows over the page of a person', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const person = personPage(page, PERSON.name);
  const erase = eraseDialog(page);
  await welcomePage(page).startWithSample();
  await contactsPage(page).person(PERSON.listed).click();

  await person.toMove.click();
  await expect(person.move.dialog).toBeVisible();
  await expectAccessible(page, 'moving to another organisation');
  await person.move.email.fill('x');
  await person.move.go.click();
  await expectAccessible(page, 'moving, with errors');
  await person.move.organisation.fill('sisä');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'moving, choosing where to', { except: WHILE_COMBO_BOX_IS_OPEN });
  await awayFromTooltips(page);
  await keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await leaveWindow(person.move.dialog);
  await expect(person.move.dialog).toBeHidden();

  await person.more.click();
  await person.act('erase').click();
  await expect(erase.dialog).toBeVisible();
  await expectAccessible(page, 'erasing for good');
  await erase.reason.fill(PERSON.name);
  await erase.erase.click();
  await expectAccessible(page, 'erasing, with errors');
  await leaveWindow(erase.dialog);
  await expect(erase.dialog).toBeHidden();

  const documents = {
    report: 'Vastaus henkilötietoja koskevaan tietopyyntöön',
    notice: 'Ilmoitus henkilötietojen käsittelystä',
  };
  for (const act of ['report', 'notice'] as const) {
    const { dialog } = exportDialog(page, documents[act]);
    await person.more.click();
    await person.act(act).click();
    await expect(dialog).toBeVisible();
    await expectAccessible(page, `a document of a person: ${act}`);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('the form of a person, with data protection', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const form = personForm(page);
  const person = personPage(page, PERSON.name);
  await welcomePage(page).startWithSample();
  await contactsPage(page).person(PERSON.listed).click();
  await expect(person.panel).toBeVisible();
  await keyboard.press('F2');
  await expect(form.familyName).toBeFocused();
  if (await form.privacy.isHidden()) await form.more.click();
  await form.privacy.scrollIntoViewIfNeeded();
  await expectAccessible(page, 'data protection in the form');
  await form.objectedOn.fill('eilen');
  await keyboard.press('Tab');
  await expectAccessible(page, 'a day that is none');
  await form.objectedOn.fill('1.3.2026');
  await form.restrictedOn.fill('2.3.2026');
  await form.nonDisclosure.click({ force: true });
  await form.save.click();
  await expect(form.form).toBeHidden();
  await expect(person.panel).toContainText(t('privacy:page.restrictedNote'));
  await expectAccessible(page, 'a person who is restricted');
  const { hash } = new URL(page.url());
  await goTo(page, hash.replace('#/contacts/', '#/history/persons/'));
  await expect(page.getByRole('heading', { level: 1, name: PERSON.name })).toBeVisible();
  await expectAccessible(page, 'the history of a person');
});

test('organisations as a tree, and from the catalogue', async ({ office }) => {
  const { page } = office;
  const organisations = organisationsPage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/organisations');
  await organisations.organisation(POLICE).click();
  await organisations.acts(POLICE).click();
  await expectAccessible(page, 'what can be done with an organisation');
  await organisations.toMove.click();
  await expect(organisations.move.dialog).toBeVisible();
  await expectAccessible(page, 'moving an organisation');
  await organisations.move.go.click();
  await expectAccessible(page, 'moving nowhere');
  await organisations.move.under.fill('sisämin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'choosing what it belongs to', { except: WHILE_COMBO_BOX_IS_OPEN });
  await page.getByRole('option').first().click();
  await organisations.move.go.click();
  await expect(organisations.move.dialog).toBeHidden();

  await organisations.asTree.click({ force: true });
  await organisations.expandAll.click();
  await expect(organisations.branch(POLICE)).toBeVisible();
  await expectAccessible(page, 'the tree, one open beside it');
  await page.keyboard.press('Escape');
  await organisations.branch(POLICE).focus();
  await expectAccessible(page, 'the tree');

  await organisations.fromCatalogue.click();
  await expect(organisations.catalogue.search).toBeFocused();
  await expectAccessible(page, 'organisations in the catalogue');
  await organisations.catalogue.search.fill('qqqq');
  await expectAccessible(page, 'nothing in the catalogue');
});

test('an organisation: its page, its form, and why it stays', async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const organisations = organisationsPage(page);
  const { form, tied } = organisations;
  await welcomePage(page).startWithSample();
  await goTo(page, '#/organisations');
  await organisations.organisation(MINISTRY).click();
  await expect(organisations.panel(MINISTRY)).toBeVisible();
  await page.getByRole('heading', { name: t('organisations:page.seats') }).scrollIntoViewIfNeeded();
  await expectAccessible(page, 'the page of an organisation');

  await organisations.acts(MINISTRY).click();
  await organisations.toDelete.click();
  await expect(tied.dialog).toBeVisible();
  await expectAccessible(page, 'what rests on it');
  await tied.handOver.click();
  await expectAccessible(page, 'handing over to nobody');
  await tied.target.fill('sisämin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'handing over to another', { except: WHILE_COMBO_BOX_IS_OPEN });
  await awayFromTooltips(page);
  await keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await leaveWindow(tied.dialog);
  await expect(tied.dialog).toBeHidden();

  await goTo(page, '#/organisations/new');
  await expect(form.form).toBeVisible();
  await expectAccessible(page, 'the form of an organisation');
  await form.save.click();
  await expect(form.name).toBeFocused();
  await expectAccessible(page, 'the form of an organisation, with errors');
  await form.parent.scrollIntoViewIfNeeded();
  await form.parent.fill('sisä');
  await expect(page.getByRole('listbox')).toBeVisible();
  await expectAccessible(page, 'choosing what it is part of', { except: WHILE_COMBO_BOX_IS_OPEN });
});
