import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkDocument } from '../../shared/documents/check/check-document.ts';
import { addPart } from '../fixtures/add-part.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { tabAndPress } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { exportDialog } from '../pages/documents-page.ts';
import { paletteDialog } from '../pages/palette.ts';
import { programmePage, programmesPage } from '../pages/programme-page.ts';
import { t } from '../pages/texts.ts';
import { translationsPage } from '../pages/translations-page.ts';

test.describe.configure({ timeout: 120_000 });

/** As a translator fills it in: words in the empty cell at the end of each row. */
const fillIn = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const path = 'word/document.xml';
  let filled = 0;
  const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(/<w:tr>.*?<\/w:tr>/gsu, (row) =>
    row.replace(/<\/w:p><\/w:tc><\/w:tr>$/u, (end) => {
      if (!/sv\.k[\da-f]{10}\./u.test(row)) return end;
      filled += 1;
      return `<w:r><w:t>Svensk text ${String(filled)}</w:t></w:r>${end}`;
    }),
  );
  return zipSync({ ...parts, [path]: strToU8(xml) });
};

test('a translation is ordered, read back, accepted and taken back by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programmes = programmesPage(page);
  const programme = programmePage(page);
  const translations = translationsPage(page);
  const dialog = exportDialog(page, 'Käännöstilaus');
  await beginByKeyboard(page, 'empty');

  await test.step('a programme with an action', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(paletteDialog(page).dialog).toBeVisible();
    await keyboard.type(t('commands:newProgramme'));
    await keyboard.press('Enter');
    await expect(programmes.new.name).toBeFocused();
    await keyboard.type('Toimintaohjelma');
    await keyboard.press('Enter');
    await expect(programme.heading('Toimintaohjelma')).toBeVisible();
    await addPart(page, 'addAction', 'Ohje poliisille');
    await expect(programme.line('Ohje poliisille')).toBeVisible();
  });

  const order = await test.step('order what is missing in Swedish', async () => {
    await tabAndPress(translations.link);
    await expect(translations.text('Ohje poliisille')).toBeVisible();
    await tabAndPress(translations.order);
    await expect(dialog.language('sv')).toBeChecked();
    const saved = office.saveNext();
    await tabAndPress(dialog.make);
    const { bytes } = await saved;
    expect(checkDocument(bytes)).toEqual({ ok: true, findings: [] });
    await expect(dialog.dialog).toBeHidden();
    return bytes;
  });

  await test.step('read it back, and accept it', async () => {
    const picked = office.pick([{ name: 'tilaus.docx', bytes: fillIn(order) }]);
    await tabAndPress(translations.readBack);
    await picked;
    await expect(translations.review).toBeFocused();
    const row = translations.returned('0.1 Toimenpide');
    await expect(row).toContainText('Ohje poliisille');
    await expect(row.getByRole('insertion')).toHaveText(/^Svensk text \d$/u);
    await expect(translations.accept(2)).toBeVisible();
    await tabAndPress(translations.accept(2));
    await expect(translations.accepted(2)).toBeVisible();
    await expect(translations.text('Ohje poliisille')).toBeHidden();
    await expect(translations.readBack).toBeFocused();
  });

  await test.step('take it back', async () => {
    await keyboard.press('ControlOrMeta+z');
    await expect(translations.text('Ohje poliisille')).toBeVisible();
  });
});
