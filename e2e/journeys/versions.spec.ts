import { addPart } from '../fixtures/add-part.ts';
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
import { versionsPage } from '../pages/versions-page.ts';

test.describe.configure({ timeout: 120_000 });

test('a version is made, compared with what came after, explained and restored by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programmes = programmesPage(page);
  const programme = programmePage(page);
  const versions = versionsPage(page);
  const command = async (name: string) => {
    await keyboard.press('ControlOrMeta+k');
    await expect(paletteDialog(page).dialog).toBeVisible();
    await keyboard.type(name);
    await keyboard.press('Enter');
  };
  await beginByKeyboard(page, 'empty');

  await test.step('a programme with an action', async () => {
    await command(t('commands:newProgramme'));
    await expect(programmes.new.name).toBeFocused();
    await keyboard.type('Toimintaohjelma');
    await keyboard.press('Enter');
    await expect(programme.heading('Toimintaohjelma')).toBeVisible();
    await addPart(page, 'addAction', 'Ohje poliisille');
    await expect(programme.line('Ohje poliisille')).toBeVisible();
  });

  await test.step('make a version; it needs a name', async () => {
    await command(t('commands:makeVersion'));
    await expect(versions.make.name).toBeFocused();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('Delete');
    await keyboard.press('Enter');
    await expect(versions.make.error).toBeVisible();
    await keyboard.type('Lausunnoille');
    await keyboard.press('Enter');
    await expect(versions.make.dialog).toBeHidden();
  });

  await test.step('change the action', async () => {
    await tabAndWrite(programme.title, 'Ohje kaikille viranomaisille');
    await expect(programme.line('Ohje kaikille viranomaisille')).toBeVisible();
  });

  const name = '0.1 Ohje kaikille viranomaisille';
  await test.step('compare: the words that went and came', async () => {
    await tabAndPress(versions.link);
    await expect(versions.version('Lausunnoille')).toBeVisible();
    await expect(page.getByText(t('versions:intact.yes'))).toBeVisible();
    await tabAndPress(versions.compare);
    const part = versions.part(name);
    await expect(part.getByRole('deletion')).toHaveText('poliisille');
    await expect(part.getByRole('insertion')).toHaveText('kaikille viranomaisille');
    await tabTo(versions.all);
    await keyboard.press('Alt+ArrowDown');
    await expect(part.getByRole('heading')).toBeFocused();
  });

  await test.step('say who asked, and why', async () => {
    await tabAndPress(versions.addReason(name));
    await expect(versions.reason.askedBy).toBeFocused();
    await keyboard.type('Sihteeristön kokous');
    await tabAndWrite(versions.reason.why, 'Ohje koskee muitakin kuin poliisia.');
    await keyboard.press('ControlOrMeta+Enter');
    await expect(versions.reason.dialog).toBeHidden();
    await expect(versions.part(name).getByText('Ohje koskee muitakin')).toBeVisible();
  });

  await test.step('restore the version, and take that back', async () => {
    await tabAndPress(versions.all);
    await tabAndChooseEntry(versions.actsOf('Lausunnoille'), t('versions:act.restore'));
    await tabAndPress(
      page.getByRole('alertdialog').getByRole('button', { name: t('versions:restore.action') }),
    );
    // What stood there is a version of its own now.
    await expect(versions.table.getByRole('link')).toHaveCount(2);
    await tabAndPress(page.getByRole('link', { name: t('programme:view.outline') }));
    await expect(programme.line('Ohje poliisille')).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(programme.line('Ohje kaikille viranomaisille')).toBeVisible();
  });

  await page.reload();
  await tabTo(programme.outline);
  await goDownTo(programme.line('Ohje kaikille viranomaisille'));
  await keyboard.press('Enter');
  await expect(page.getByText('Ohje koskee muitakin kuin poliisia.')).toBeVisible();
});
