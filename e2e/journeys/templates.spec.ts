import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-root.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { goTo } from '../fixtures/go-to.ts';
import { tabAndChoose, tabAndPress } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { wordText } from '../fixtures/word-text.ts';
import { documentsPage, exportDialog } from '../pages/documents-page.ts';
import { notice } from '../pages/notice.ts';
import { templatesPage } from '../pages/templates-page.ts';
import { t } from '../pages/texts.ts';

test("a document in a ministry's template, by keyboard alone", async ({ office }) => {
  const { page } = office;
  const { keyboard } = page;
  const templates = templatesPage(page);
  const document = exportDialog(page);
  await beginByKeyboard(page, 'sample');

  await goTo(page, '#/templates');
  await expect(templates.empty).toBeVisible();
  const path = join(projectRoot, 'e2e/files/templates/faulty-placeholders.docx');
  const picked = office.pick([{ name: 'Virastopohja.docx', bytes: readFileSync(path) }]);
  await tabAndPress(templates.add);
  await picked;
  await expect(templates.dialog).toBeVisible();
  await keyboard.press('ControlOrMeta+Enter');
  await expect(templates.dialog).toBeHidden();
  await expect(notice(page)).toContainText(t('templates:added', { name: 'Virastopohja' }));

  await goTo(page, '#/templates');
  await tabAndPress(templates.template('Virastopohja'));
  const place = (written: string) => templates.places.getByRole('row', { name: written });
  await expect(place('{{sisältö}}').first()).toContainText(t('templates:placeholder.content'));
  await expect(place('{{asianumro}}')).toContainText(t('templates:report.unknown'));

  await keyboard.press('ControlOrMeta+e');
  await expect(document.dialog).toBeVisible();
  await tabAndChoose(document.template, 'Virastopohja');
  await expect(document.template).toContainText('Virastopohja');
  await tabAndPress(document.make);
  await expect(document.dialog).toContainText(t('templates:beforeSaving'));
  await expect(document.dialog).toContainText('{{asianumro}}');
  const saved = office.saveNext();
  await tabAndPress(document.saveAnyway);
  const { name, bytes } = await saved;
  await expect(document.dialog).toBeHidden();
  await expect(notice(page)).toContainText(t('documentScreens:saved', { name }));
  const text = wordText(bytes);
  // What is not known stays; the content stands in its place.
  for (const words of ['{{asianumro}}', 'Korpikivi', 'Turvasatama']) expect(text).toContain(words);
  await keyboard.press('ControlOrMeta+4');
  await expect(documentsPage(page).made).toContainText(name);
});
