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
const PROPOSAL = 'Aikatauluksi vuosi 2028.';

test.describe.configure({ timeout: 120_000 });

test('extracts of all organisations go out in one act, and what one answers comes back into its parts', async ({
  office,
}) => {
  const { page } = office;
  const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).table.getByRole('link').first().press('Enter');
  await press(t('programmeDocuments:window.make'));
  await page.getByRole('menuitem', { name: t('stages:ask.open') }).press('Enter');

  const dialog = page.getByRole('dialog', { name: t('stages:ask.title') });
  await expectAccessible(page, 'asking the organisations of a plan');
  const make = dialog.getByRole('button', { name: t('stages:ask.action') });
  await make.press('Enter');
  await expect(dialog.getByText(t('programme:new.dayUnknown'))).toBeVisible();
  await dialog.getByLabel(t('stages:ask.by')).fill('1.2.2027');
  const saved = office.saveNext();
  await make.press('Enter');
  const zip = openZip((await saved).bytes, ZIP_LIMITS);
  const files = [...zip.values()];
  expect(files.filter(({ name }) => name.endsWith('.eml')).length).toBe(files.length / 2);
  await expect(dialog).toBeHidden();
  await expect(notice(page)).toContainText('Mitään ei lähetetty');

  const own = files.find(({ name }) => / – STM – .*\.docx$/u.test(name));
  if (!own) throw new Error('There is no extract for the ministry.');
  const filled = alterPart(unpackWhole(own), 'word/document.xml', (xml) =>
    xml
      .replace(/([A-Z]{2}\d{4}\.2[a-z]{2}.*?<w:pStyle w:val="TableText"\/><\/w:pPr>)/su, (whole) =>
        whole.concat(`<w:r><w:t>${PROPOSAL}</w:t></w:r>`),
      )
      .replace(
        /([A-Z]{2}\d{4}\.1[a-z]{2}.*?>)Valitse</su,
        `$1${t('forms:extract.answer.conditions')}<`,
      ),
  );
  await dropFiles(page.locator('body'), [{ name: 'ote_STM.docx', bytes: filled }]);
  await expect(page.getByRole('heading', { name: t('replies:title') })).toBeVisible();
  const answers = page.getByRole('table', { name: t('replies:cells') });
  await expect(answers.getByText(PROPOSAL)).toBeVisible();
  await press(/: Sosiaali- ja terveysministeriö$/u);
  await expect(notice(page)).toContainText('Sosiaali- ja terveysministeriö');
  await expect(page.getByText(t('replies:noneTitle'))).toBeVisible();

  // The answer stands with its part in the action.
  await page.goBack();
  await page.getByText('Koulutus työsuojelutarkastajille').first().click();
  const part = page.locator('summary').filter({ hasText: 'STM' });
  await expect(part).toContainText(t('programme:party.answers.conditions'));

  // What was proposed is open until it is settled; then the body has confirmed its part.
  const proposed = page.getByRole('status').filter({ hasText: PROPOSAL });
  await expect(proposed).toContainText(t('programme:party.open', { name: 'STM' }));
  await proposed.getByRole('button').click();
  await expect(proposed).toBeHidden();
  await expect(part).toBeFocused();
  await expect(part).toContainText(t('programme:party.answers.confirmed'));
});
