import { randomBytes } from 'node:crypto';
import { goTo } from '../fixtures/go-to.ts';
import { placesOf } from '../fixtures/kept-on-disk.ts';
import { expect, test } from '../fixtures/test.ts';
import { contactsPage, personForm } from '../pages/contacts-page.ts';
import { engagementsPage } from '../pages/engagements-page.ts';
import { notice } from '../pages/notice.ts';
import { personPage } from '../pages/person-page.ts';
import { eraseDialog, erasedRest, privacyPage } from '../pages/privacy-page.ts';
import { settingsPage } from '../pages/settings-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 240_000 });

/** Random, so that it can be found in whatever the engine makes of it; of letters that no id and no hash is made of. */
const SECRET = Array.from(randomBytes(40), (byte) => 'ghijklmnopqrstuv'[byte % 16]).join('');
const PERSON = { givenName: 'Iida', familyName: 'Unohtuva', email: `${SECRET}@x.invalid` };
const NAME = `${PERSON.givenName} ${PERSON.familyName}`;
const textFile = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const GONE = textFile('muistio.txt', `Paikalla oli ${NAME}, ${PERSON.email}.`);
const KEPT = textFile('lausunto.txt', `Lausunnon antoi ${NAME}.`);
const OTHERS = textFile('ohjelma.txt', 'Paikalla olivat muut.');

test('who was erased is in no journal, backup or kept file on the disk any more, and what the engine keeps is said', async ({
  office,
}) => {
  const { page, folder } = office;
  const contacts = contactsPage(page);
  const form = personForm(page);
  const erase = eraseDialog(page);
  const rest = erasedRest(page);
  const where = () => placesOf(folder, SECRET);
  // What the engine keeps of deleted rows until it compacts its files is said on the page (decision 0041).
  const elsewhere = async () =>
    (await where()).filter((place) => !/indexeddb\.leveldb.[^/\\]+\.(?:log|ldb)$/u.test(place));
  await welcomePage(page).startWithSample();

  await test.step('she is in the database, in the journal, in a file and in a pinned backup', async () => {
    await goTo(page, '#/contacts');
    await contacts.newPerson.click();
    await form.familyName.fill(PERSON.familyName);
    await form.givenName.fill(PERSON.givenName);
    await form.addEmail.click();
    await form.email.and(page.getByRole('textbox')).fill(PERSON.email);
    await form.save.click();
    await expect(contacts.panel(NAME)).toBeVisible();
    await goTo(page, '#/engagements');
    await engagementsPage(page).table.getByRole('link').first().click();
    const picked = office.pick([GONE, KEPT, OTHERS]);
    await page.getByRole('button', { name: t('engagements:attachments.add') }).click();
    await picked;
    await expect(page.getByText(OTHERS.name)).toBeVisible();
    await goTo(page, '#/settings');
    await expect(settingsPage(page).heading).toBeVisible();
    // A press while the program makes one by itself is not taken.
    await expect(async () => {
      await page.getByRole('button', { name: t('safekeeping:screen.makeNow') }).click();
      await expect(notice(page)).toContainText(t('safekeeping:screen.made'));
    }).toPass({ timeout: 60_000 });
    await page
      .getByRole('table', { name: t('safekeeping:screen.list') })
      .getByText(t('safekeeping:screen.pin'), { exact: true })
      .first()
      .click();
    await expect(page.getByText(t('safekeeping:screen.pinned'), { exact: true })).toBeVisible();
    for (const place of [/indexeddb\.leveldb/u, /journal/u, /\.koordbak/u]) {
      await expect.poll(async () => (await where()).join('\n')).toMatch(place);
    }
  });

  await test.step('erase her; of the files that name her one goes and one stays', async () => {
    await goTo(page, '#/contacts');
    await contacts.search.fill(PERSON.familyName);
    await contacts.person(`${PERSON.familyName} ${PERSON.givenName}`).click();
    const person = personPage(page, NAME);
    await person.more.click();
    await person.act('erase').click();
    await expect(erase.file(GONE.name)).toBeVisible({ timeout: 60_000 });
    await expect(erase.file(OTHERS.name)).toHaveCount(0);
    await erase.reason.fill('Henkilön pyyntö 12.3.2026');
    await erase.confirm(NAME).fill(NAME);
    await erase.erase.click();
    await expect(erase.dialog.getByText(t('privacy:erase.keptFiles.undecided'))).toHaveCount(2);
    await erase.file(GONE.name).getByText(t('privacy:erase.keptFiles.delete')).click();
    await erase.file(KEPT.name).getByText(t('privacy:erase.keptFiles.keep')).click();
    await erase.ground(KEPT.name).fill('Diaarioitu lausunto');
    await erase.erase.click();
    await expect(erase.dialog).toBeHidden({ timeout: 60_000 });
  });

  await test.step('remove her from the older backups; what the engine may keep is said', async () => {
    await notice(page)
      .getByRole('button', { name: t('privacy:erase.showRest') })
      .click();
    await expect(rest.remove).toBeVisible();
    await rest.remove.click();
    await expect(rest.done).toBeVisible({ timeout: 120_000 });
    await expect.poll(elsewhere, { timeout: 30_000 }).toEqual([]);
    await expect(page.getByText(t('privacy:rest.database'))).toBeVisible();
    await expect(privacyPage(page).tableOf('erased')).toContainText('Diaarioitu lausunto');
  });

  await test.step('what was to stay is there', async () => {
    await goTo(page, '#/settings');
    await expect(page.getByText(t('safekeeping:screen.pinned'), { exact: true })).toBeVisible();
    await goTo(page, '#/engagements');
    await engagementsPage(page).table.getByRole('link').first().click();
    await expect(page.getByText(OTHERS.name)).toBeVisible();
    await expect(page.getByText(KEPT.name)).toBeVisible();
    await expect(page.getByText(GONE.name)).toHaveCount(0);
  });
});
