import { checkDocument } from '../../shared/documents/check/check-document.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { writeDraft } from '#shared/mail/write/write-draft.ts';
import { openZip } from '#shared/zip/open-zip.ts';
import { unpackWhole } from '#shared/zip/unpack-part.ts';
import { alterPart } from '../../build/testing/word-files.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { goTo } from '../fixtures/go-to.ts';
import { tabAndChoose, tabAndPress, tabAndWrite } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { wordText } from '../fixtures/word-text.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { engagementPage, engagementsPage } from '../pages/engagements-page.ts';
import { notice } from '../pages/notice.ts';
import { command, mark, paletteDialog } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 180_000 });

const YEAR = new Date().getFullYear();
const ZIP_LIMITS = { parts: 100, partBytes: 1e7, allBytes: 1e8, ratio: 1000 };
const REPLY = 'The reflection period is six months.';
const ANSWER = 'Harkinta-aika on kuusi kuukautta.';
const STRUCK = 'Lapsiuhreista vastaa hyvinvointialue.';
const TITLE = 'GRETA kokous puhe';

test('a line becomes an entry, a task and a page of the log in Word, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const log = engagementsPage(page);
  const entry = engagementPage(page);
  await beginByKeyboard(page, 'sample');

  await test.step('write a line in the palette', async () => {
    const palette = paletteDialog(page);
    await keyboard.press('ControlOrMeta+k');
    await expect(palette.field).toBeFocused();
    await keyboard.type(`3.2.${YEAR} ${TITLE} Strasbourg`);
    const offer = palette.found(t('engagements:quick.offer', { title: TITLE })).first();
    await expect(offer).toContainText('Strasbourg, Ranska');
    await mark(page, offer);
    await keyboard.press('Enter');
    await expect(entry.heading(TITLE)).toBeVisible();
    await expect(notice(page)).toContainText(t('engagements:did.jotted', { name: TITLE }));
  });

  await test.step('say that it was held', async () => {
    await keyboard.press('F2');
    await tabAndChoose(entry.state, t('cooperation:engagementState.done'));
    await keyboard.press('ControlOrMeta+Enter');
    await expect(entry.heading(TITLE)).toBeVisible();
    await expect(entry.form).toHaveCount(0);
  });

  await test.step('add what follows from it', async () => {
    await tabAndWrite(entry.task, 'Lähetä puhe sihteeristölle');
    await keyboard.press('Enter');
    await expect(page.getByText('Lähetä puhe sihteeristölle').first()).toBeVisible();
    await expect(entry.task).toHaveValue('');
  });

  await test.step('make the log of the year as a Word document', async () => {
    const dialog = exportDialog(page, 'Kansainvälisen yhteistyön loki');
    await command(page, t('commands:goEngagements'));
    await expect(log.entry(TITLE)).toBeVisible();
    await tabAndPress(log.toWord);
    await expect(dialog.dialog).toBeVisible();
    const saved = office.saveNext();
    await tabAndPress(dialog.make);
    const { name, bytes } = await saved;
    expect(name).toMatch(/\.docx$/);
    expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
    expect(wordText(bytes)).toContain(TITLE);
    await expect(notice(page)).toContainText(t('documentScreens:saved', { name }));
  });
});

test('a questionnaire: forms go out, one comes back filled in and is taken in, and the reply is made', async ({
  office,
}) => {
  const { page } = office;
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  await welcomePage(page).startWithSample();
  await goTo(page, '#/questionnaires');
  await page.getByRole('link', { name: 'Esimerkki: Etyjin kysely 2026' }).press('Enter');
  await page
    .getByRole('link', { name: t('questionnaires:view.respondents'), exact: true })
    .press('Enter');

  // Who has not answered is reminded: the letter, the form again, and the message that brings both.
  const reminders = office.saveNext();
  await press(/^Tee muistutukset kaikille/u);
  const reminding = await reminders;
  expect(reminding.name).toMatch(/Kyselyn muistutukset – Esimerkki[^()]*\.zip$/u);
  const letters = [...openZip(reminding.bytes, ZIP_LIMITS).values()];
  const letter = letters.find(({ name }) => / Muistutus – STM – .*\.docx$/u.test(name));
  if (!letter) throw new Error('The ministry is not reminded.');
  expect(checkDocument(unpackWhole(letter))).toEqual({ ok: true, findings: [] });
  expect(wordText(unpackWhole(letter))).toContain('Kuinka kauan uhri saa harkinta-aikaa');
  expect(letters.some(({ name }) => / – STM – .*\.eml$/u.test(name))).toBe(true);

  const saved = office.saveNext();
  await press(t('replies:make.make'));
  const zip = openZip((await saved).bytes, ZIP_LIMITS);
  const names = [...zip.values()].map(({ name }) => name);
  expect(names.some((name) => / – STM – .*\.eml$/u.test(name))).toBe(true);
  const own = [...zip.values()].find(({ name }) => / – STM – .*\.docx$/u.test(name));
  if (!own) throw new Error('There is no form for the ministry.');
  const filled = alterPart(unpackWhole(own), 'word/document.xml', (xml) =>
    xml
      .replace(/([A-Z]{2}\d{4}\.3[a-z]{2}.*?<w:pStyle w:val="TableText"\/><\/w:pPr>)/su, (whole) =>
        whole.concat(`<w:r><w:t>${ANSWER}</w:t></w:r>`),
      )
      .replace(/([A-Z]{2}\d{4}\.2[a-z]{2}.*?<w:pStyle w:val="TableText"\/><\/w:pPr>)/su, (whole) =>
        whole.concat(`<w:r><w:rPr><w:strike/></w:rPr><w:t>${STRUCK}</w:t></w:r>`),
      ),
  );

  const attachments = [
    { name: 'vastaus(2).docx', type: 'application/octet-stream', bytes: filled },
  ];
  const message = writeDraft({ subject: 'Vastauksemme', text: 'Ohessa.', to: [], attachments });
  await Promise.all([
    office.pick([{ name: 'viesti.eml', bytes: message }]),
    press(t('replies:read')),
  ]);
  await expect(page.getByRole('heading', { name: t('replies:title') })).toBeVisible();
  const answers = page.getByRole('table', { name: t('replies:cells') });
  await expect(answers.getByText(ANSWER)).toBeVisible();
  await expect(page.getByText('Vastauksemme')).toBeVisible();
  // What is struck through is uncertain: it is taken once she says so.
  const struck = answers.getByRole('row', { name: new RegExp(STRUCK, 'u') });
  await expect(struck.getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByText(t('replies:leftOut', { count: 1 }))).toBeVisible();
  await page.getByText(t('replies:takeUncertain', { count: 1 })).press('Space');
  await expect(struck.getByRole('checkbox')).toBeChecked();
  await press(/: Sosiaali- ja terveysministeriö$/u);
  await expect(page.getByText(t('replies:noneTitle'))).toBeVisible();

  await page.goBack();
  const owes = page.getByRole('row', { name: /Sosiaali- ja terveysministeriö/u });
  await expect(owes.getByRole('link', { name: 'I.2' })).toBeHidden();
  // The message and the form that came in it are kept with the questionnaire.
  await page
    .getByRole('link', { name: t('questionnaires:view.details'), exact: true })
    .press('Enter');
  await expect(page.getByText('viesti.eml')).toBeVisible();
  const kept = page.locator('span').filter({ hasText: 'vastaus(2).docx' });
  await expect(kept.first()).toBeVisible();
  // What the message itself says is kept with the notes.
  await expect(page.getByText('Ohessa.')).toBeVisible();
  await page.goBack();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(owes.getByRole('link', { name: 'I.2' })).toBeVisible();
  // What was taken back waits with what was ticked, and is taken again.
  await page.getByRole('link', { name: t('replies:waiting', { count: 1 }) }).press('Enter');
  await expect(answers.getByText(STRUCK)).toBeVisible();
  await press(/: Sosiaali- ja terveysministeriö$/u);
  await expect(page.getByText(t('replies:noneTitle'))).toBeVisible();
  await page.goBack();
  await expect(owes.getByRole('link', { name: 'I.2' })).toBeHidden();

  // The reply: its text in two languages side by side, what is missing asked about, and the document.
  await page
    .getByRole('link', { name: t('questionnaires:view.reply'), exact: true })
    .press('Enter');
  // It begins with what was accepted.
  await press(/^Ota \d+ hyväksyttyä vastausta pohjaksi$/u);
  const question = page.getByRole('group', { name: /^I\.2 / });
  const inEnglish = question.getByLabel(
    t('questionnaires:reply.answerIn', { language: t('common:languages.en') }),
  );
  await inEnglish.focus();
  await page.keyboard.insertText(REPLY);
  await press(t('questionnaires:reply.make'));
  await page.getByRole('button', { name: t('questionnaires:reply.makeAnyway') }).press('Enter');
  const dialog = exportDialog(page, 'Vastaus kyselyyn');
  await dialog.language('en').press('Space');
  await dialog.make.press('Enter');
  // What the ministry wrote is not translated yet: the document says so, once she has been asked.
  const document = office.saveNext();
  await press(t('documentScreens:dialog.saveAnyway'));
  const { bytes } = await document;
  expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
  expect(wordText(bytes)).toContain(REPLY);
  expect(wordText(bytes)).toContain(STRUCK);
  expect(wordText(bytes)).toContain(
    translatorFor('en')('cooperationDocuments:questionnaireReply.lacks.answer'),
  );
});
