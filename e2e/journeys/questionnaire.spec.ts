import { checkDocument } from '#shared/documents/check/check-document.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { writeDraft } from '#shared/mail/write/write-draft.ts';
import { openZip } from '#shared/zip/open-zip.ts';
import { unpackWhole } from '#shared/zip/unpack-part.ts';
import { wordText } from '../fixtures/word-text.ts';
import { alterPart } from '../../build/testing/word-files.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

const ZIP_LIMITS = { parts: 100, partBytes: 1e7, allBytes: 1e8, ratio: 1000 };
const REPLY = 'The reflection period is six months.';
const ANSWER = 'Harkinta-aika on kuusi kuukautta.';

test.describe.configure({ timeout: 120_000 });

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

  const saved = office.saveNext();
  await press(t('replies:make.make'));
  const zip = openZip((await saved).bytes, ZIP_LIMITS);
  const names = [...zip.values()].map(({ name }) => name);
  expect(names.some((name) => / STM\.eml$/u.test(name))).toBe(true);
  const own = [...zip.values()].find(({ name }) => / STM\.docx$/u.test(name));
  if (!own) throw new Error('There is no form for the ministry.');
  const filled = alterPart(unpackWhole(own), 'word/document.xml', (xml) =>
    xml.replace(/([A-Z]{2}\d{4}\.3[a-z]{2}.*?<w:pStyle w:val="TableText"\/><\/w:pPr>)/su, (whole) =>
      whole.concat(`<w:r><w:t>${ANSWER}</w:t></w:r>`),
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
  await expect(page.getByText('vastaus(2).docx')).toBeVisible();
  await page.goBack();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(owes.getByRole('link', { name: 'I.2' })).toBeVisible();

  // The reply: its text in two languages side by side, what is missing asked about, and the document.
  await page
    .getByRole('link', { name: t('questionnaires:view.reply'), exact: true })
    .press('Enter');
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
  const document = office.saveNext();
  await dialog.make.press('Enter');
  const { bytes } = await document;
  expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
  expect(wordText(bytes)).toContain(REPLY);
  expect(wordText(bytes)).toContain(
    translatorFor('en')('cooperationDocuments:questionnaireReply.lacks.answer'),
  );
});
