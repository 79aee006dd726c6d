import { checkDocument } from '#shared/documents/check/check-document.ts';
import { openZip } from '#shared/zip/open-zip.ts';
import { unpackWhole } from '#shared/zip/unpack-part.ts';
import { alterPart } from '../../../build/testing/word-files.ts';
import { dropFiles } from '../../fixtures/drop-files.ts';
import { expectAccessible } from '../../fixtures/expect-accessible.ts';
import { goTo } from '../../fixtures/go-to.ts';
import { expect, test } from '../../fixtures/test.ts';
import { notice } from '../../pages/notice.ts';
import { programmesPage } from '../../pages/programme-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

const ZIP_LIMITS = { parts: 100, partBytes: 1e7, allBytes: 1e8, ratio: 1000 };
const ANSWER = 'Ohje annettiin lähetystöille.';
const OWN_WORDS = 'Aika hyvällä mallilla';

test.describe.configure({ timeout: 120_000 });

test('a round: forms go out, one comes back filled in, is looked at and taken in', async ({
  office,
}) => {
  const { page } = office;
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().press('Enter');
  await page.getByRole('link', { name: t('followUp:title'), exact: true }).press('Enter');

  // Whose reply is missing is reminded: the letter, the form again, and the message that brings both.
  const reminders = office.saveNext();
  const choose = async (name: RegExp) => {
    await press(t('followUp:rounds.more'));
    await page.getByRole('menuitem', { name }).press('Enter');
  };
  await choose(/^Tee muistutukset kaikille/u);
  const reminding = await reminders;
  expect(reminding.name).toMatch(/Seurannan muistutukset – [^()]*\.zip$/u);
  const letters = [...openZip(reminding.bytes, ZIP_LIMITS).values()];
  const letter = letters.find(({ name }) => / Muistutus – .*\.docx$/u.test(name));
  if (!letter) throw new Error('Nobody is reminded.');
  expect(checkDocument(unpackWhole(letter))).toEqual({ ok: true, findings: [] });
  expect(letters.filter(({ name }) => name.endsWith('.eml')).length).toBe(letters.length / 3);
  await choose(/^Merkitse samat muistutetuiksi/u);
  await expect(notice(page)).toContainText('muistutetuiksi');

  const saved = office.saveNext();
  await press(t('replies:make.make'));
  const zip = openZip((await saved).bytes, ZIP_LIMITS);
  // Nothing that comes back is taken until those that go out are all made.
  await expect(page.getByRole('button', { name: t('replies:make.make') })).toBeVisible();
  const own = [...zip.values()].find(({ name }) => / – UM – .*\.docx$/u.test(name));
  if (!own) throw new Error('There is no form for the ministry.');
  const filled = alterPart(unpackWhole(own), 'word/document.xml', (xml) =>
    xml
      .replace(/([A-Z]{2}\d{4}\.2[a-z]{2}.*?<w:pStyle w:val="TableText"\/><\/w:pPr>)/su, (whole) =>
        whole.concat(`<w:r><w:t>${ANSWER}</w:t></w:r>`),
      )
      .replace(/([A-Z]{2}\d{4}\.1[a-z]{2}.*?>)Valitse</su, `$1${OWN_WORDS}<`)
      .replace('<w:sectPr', '<w:p><w:r><w:t>Terveisin Aino</w:t></w:r></w:p><w:sectPr'),
  );

  await dropFiles(page.locator('body'), [
    { name: 'vastaus_lopullinen(2).docx', bytes: filled },
    { name: 'skannattu.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') },
  ]);
  await expect(page.getByRole('heading', { name: t('replies:title') })).toBeVisible();
  await expect(page.getByText(t('forms:failure.pdf'))).toBeVisible();
  const answers = page.getByRole('table', { name: t('replies:cells') });
  await expect(answers.getByText(ANSWER)).toBeVisible();
  await expect(answers.getByText(t('replies:ownWords'))).toBeVisible();
  await expect(page.getByText(t('replies:where.paragraph'))).toBeVisible();
  await expectAccessible(page, 'forms that came back');
  await press(new RegExp(`^${t('replies:skip')}: skannattu`, 'u'));
  await press(/: Ulkoministeriö$/u);
  await expect(page.getByText(t('replies:noneTitle'))).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'Ulkoministeriö' }).first().press('Enter');
  await expect(page.getByText(ANSWER)).toBeVisible();
  await expect(page.getByText(new RegExp(`: ${OWN_WORDS}`, 'u'))).toBeVisible();
  // It says nothing of the status: that is still to be asked.
  await expect(page.getByText(t('followUp:reportState.received')).first()).toBeVisible();
  await expect(page.getByText(t('followUp:requestState.received'), { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText(ANSWER)).toBeHidden();
  await expect(page.getByText(t('followUp:requestState.toSend'), { exact: true })).toBeVisible();

  // What was taken back waits again, with the file that it came in.
  await page.getByRole('link', { name: t('replies:waiting', { count: 1 }) }).press('Enter');
  await expect(answers.getByText(ANSWER)).toBeVisible();
  await page.goBack();

  // After a restart it is read again from the file that is kept, and taken in.
  await page.reload();
  await page.getByRole('link', { name: t('replies:waiting', { count: 1 }) }).press('Enter');
  await press(new RegExp(`^${t('replies:readAgain')}: Ulkoministeriö, vastaus`, 'u'));
  await expect(answers.getByText(ANSWER)).toBeVisible();
  await press(/: Ulkoministeriö$/u);
  await expect(page.getByText(t('replies:noneTitle'))).toBeVisible();
  await page.goBack();
  await expect(page.getByText(ANSWER)).toBeVisible();

  // What is accepted becomes a report.
  await page.goBack();
  await press(t('followUp:documents.make'));
  await page
    .getByRole('menuitem', { name: t('followUp:documents.follow-up-report') })
    .press('Enter');
  const report = office.saveNext();
  await press(t('documentScreens:dialog.make'));
  const { name, bytes } = await report;
  expect(name).toMatch(/\.docx$/u);
  expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
});
