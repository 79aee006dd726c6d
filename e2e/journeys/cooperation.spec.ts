import { checkDocument } from '../../shared/documents/check/check-document.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { tabAndChoose, tabAndPress, tabAndWrite } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { wordText } from '../fixtures/word-text.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { engagementPage, engagementsPage } from '../pages/engagements-page.ts';
import { notice } from '../pages/notice.ts';
import { command, paletteDialog } from '../pages/palette.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 180_000 });

const YEAR = new Date().getFullYear();
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
    await keyboard.press('End');
    for (let steps = 0; steps < 20; steps += 1) {
      const active = await palette.field.getAttribute('aria-activedescendant');
      if (active !== null && active === (await offer.getAttribute('id'))) break;
      await keyboard.press('ArrowDown');
    }
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
