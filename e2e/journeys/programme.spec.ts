import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import {
  goDownTo,
  tabAndChooseEntry,
  tabAndPress,
  tabAndWrite,
  tabTo,
} from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { paletteDialog } from '../pages/palette.ts';
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
    await tabAndChooseEntry(programme.add, t('programme:outline.addGoal'));
    await tabAndWrite(programme.title, 'Uhrit tunnistetaan');
    await expect(programme.line('1 Uhrit tunnistetaan')).toBeVisible();
    for (const name of ['Ohje kunnille', 'Neuvontapiste']) {
      await tabAndChooseEntry(programme.add, t('programme:outline.addAction'));
      // The page of what was open before is there until the new action is.
      await expect(programme.title).toHaveValue('');
      await tabAndWrite(programme.title, name);
      await expect(programme.line(name)).toBeVisible();
    }
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
