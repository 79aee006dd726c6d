import { openZip } from '#shared/zip/open-zip.ts';
import { unpackWhole } from '#shared/zip/unpack-part.ts';
import { alterPart } from '../../build/testing/word-files.ts';
import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

const ZIP_LIMITS = { parts: 100, partBytes: 1e7, allBytes: 1e8, ratio: 1000 };
const ANSWER = 'Harkinta-aika on kuusi kuukautta.';

test.describe.configure({ timeout: 120_000 });

test('a questionnaire: forms go out, one comes back filled in, is looked at and taken in', async ({
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

  await Promise.all([
    office.pick([{ name: 'vastaus(2).docx', bytes: filled }]),
    press(t('replies:read')),
  ]);
  await expect(page.getByRole('heading', { name: t('replies:title') })).toBeVisible();
  const answers = page.getByRole('table', { name: t('replies:cells') });
  await expect(answers.getByText(ANSWER)).toBeVisible();
  await press(/: Sosiaali- ja terveysministeriö$/u);
  await expect(page.getByText(t('replies:noneTitle'))).toBeVisible();

  await page.goBack();
  const owes = page.getByRole('row', { name: /Sosiaali- ja terveysministeriö/u });
  await expect(owes.getByRole('link', { name: 'I.2' })).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(owes.getByRole('link', { name: 'I.2' })).toBeVisible();
});
