import { addPart } from '../fixtures/add-part.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { pasteHtml } from '../fixtures/clipboard.ts';
import { crashWhenKept } from '../fixtures/crash-when-kept.ts';
import { goDownTo, tabAndPress, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { notice } from '../pages/notice.ts';
import { command, paletteDialog } from '../pages/palette.ts';
import { programmePage, programmesPage } from '../pages/programme-page.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 120_000 });

test('a programme is begun, written and put in order by keyboard alone, and is there after a reload', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programmes = programmesPage(page);
  const programme = programmePage(page);
  await beginByKeyboard(page, 'empty');

  await test.step('begin one from the palette', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(paletteDialog(page).dialog).toBeVisible();
    await keyboard.type(t('commands:newProgramme'));
    await keyboard.press('Enter');
    await expect(programmes.new.name).toBeFocused();
    await keyboard.type('Toimintaohjelma 2027–2030');
    await keyboard.press('Enter');
    await expect(programme.heading('Toimintaohjelma 2027–2030')).toBeVisible();
    await expect(programmes.new.dialog).toBeHidden();
  });

  await test.step('a goal, and two actions below it', async () => {
    await addPart(page, 'addGoal', 'Uhrit tunnistetaan');
    await expect(programme.line('1 Uhrit tunnistetaan')).toBeVisible();
    for (const name of ['Ohje kunnille', 'Neuvontapiste']) await addPart(page, 'addAction', name);
    await expect(programme.line('1.2 Neuvontapiste')).toBeVisible();
  });

  await test.step('its description', async () => {
    await tabTo(programme.description);
    await keyboard.type('Neuvoja annetaan kolmella kielellä.');
    await expect(programme.description).toContainText('kolmella kielellä');
  });

  await test.step('move it up, and take that back', async () => {
    await tabTo(programme.outline);
    await goDownTo(programme.line('1.2 Neuvontapiste'));
    await keyboard.press('Alt+Shift+ArrowUp');
    await expect(programme.line('1.1 Neuvontapiste')).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(programme.line('1.2 Neuvontapiste')).toBeVisible();
    await keyboard.press('ControlOrMeta+y');
    await expect(programme.line('1.1 Neuvontapiste')).toBeVisible();
  });

  await page.reload();
  await expect(programme.line('1.1 Neuvontapiste')).toBeVisible();
  await tabTo(programme.outline);
  await goDownTo(programme.line('1.1 Neuvontapiste'));
  await keyboard.press('Enter');
  await expect(programme.description).toContainText('kolmella kielellä');
  await tabAndPress(programme.details);
  await expect(page.getByLabel(t('programme:field.titleIn.fi'))).toHaveValue(
    'Toimintaohjelma 2027–2030',
  );
});

/** A paragraph with a comment, as Word puts it on the clipboard. */
const COMMENTED = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=FI>
<p class=MsoNormal style='mso-line-height-alt:1.0pt'>Ohje <b>kunnille</b> <a style='mso-comment-reference:AM_1;mso-comment-date:20270101T1000'>kolmella</a><span class=MsoCommentReference><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" onmouseout="msoCommentHide('_com_1')" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AM1]</a><![endif]></span> kielellä.<o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript onmouseover="msoCommentShow('_anchor_1','_com_1')" onmouseout="msoCommentHide('_com_1')"><p class=MsoCommentText><span class=MsoCommentReference><a href="#_msoanchor_1" class=msocomoff>[AM1]</a></span>Riittääkö?</p></div></div></div>
</body></html>`;

test('what is pasted from Word keeps its form, and nothing in it tries to run', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programmes = programmesPage(page);
  const programme = programmePage(page);
  await beginByKeyboard(page, 'empty');
  await command(page, t('commands:newProgramme'));
  await expect(programmes.new.name).toBeFocused();
  await keyboard.type('Toimintaohjelma');
  await keyboard.press('Enter');
  await addPart(page, 'addAction', 'Neuvontapiste');
  await tabTo(programme.description);
  await pasteHtml(page, COMMENTED);
  await expect(programme.description).toHaveText('Ohje kunnille kolmella kielellä.');
  await expect(programme.description.locator('strong')).toHaveText('kunnille');
  await expect(page.getByText(t('editor:dropped.comment', { count: 1 }))).toBeVisible();

  // Of a long text the line that is written stands above the tools, which stand at the foot of the view.
  await pasteHtml(page, `${'<p>Rivi</p>'.repeat(40)}<p>Viimeinen rivi</p><p>Lisää</p>`);
  await keyboard.press('ArrowUp');
  const tools = page.getByRole('toolbar', { name: t('editor:toolbar') });
  await expect(async () => {
    const line = await programme.description.getByText('Viimeinen rivi').boundingBox();
    const strip = await tools.boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(strip && line && line.y + line.height <= strip.y).toBe(true);
    expect(strip && strip.y + strip.height).toBeLessThanOrEqual(height);
  }).toPass({ timeout: 20_000 });
});

test('what was being written in a field when the window ended by force is there again, and is saved', async ({
  office,
}) => {
  const { page } = office;
  await beginByKeyboard(page, 'empty');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(t('commands:newProgramme'));
  await page.keyboard.press('Enter');
  await expect(programmesPage(page).new.name).toBeFocused();
  await page.keyboard.type('Toimintaohjelma 2027–2030');
  await page.keyboard.press('Enter');
  const programme = programmePage(page);
  await addPart(page, 'addGoal', 'Uhrit');
  await tabTo(programme.title);
  await page.keyboard.press('ControlOrMeta+a');
  const address = page.url();
  await crashWhenKept(page, 'Uhrit tunnistetaan ja ohjataan avun piiriin '.repeat(20), ':title:fi');

  const later = await office.restart();
  await later.goto(address);
  await expect(notice(later)).toContainText(
    t('common:broughtBack', { field: t('programme:field.titleIn.fi') }),
  );
  const { title, line } = programmePage(later);
  await expect(title).toHaveValue(/^Uhrit/u);
  // Saved, not only in the field: the outline shows what is saved.
  await expect(line(await title.inputValue())).toBeVisible();
});
