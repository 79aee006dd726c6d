import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-root.ts';
import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { goTo } from '../fixtures/go-to.ts';
import { tabAndChoose, tabAndPress, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { notice } from '../pages/notice.ts';
import { planImportPage } from '../pages/plan-import-page.ts';
import { programmePage, programmesPage } from '../pages/programme-page.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 120_000 });

const plan = (name: string) => ({
  name,
  bytes: readFileSync(join(projectRoot, 'e2e/files/plan', name)),
});

test('a plan is brought in from Word by keyboard alone, corrected first, and taken back in one step', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const screen = planImportPage(page);
  const programme = programmePage(page);
  await beginByKeyboard(page, 'empty');
  await goTo(page, '#/programme');

  await test.step('a file that is no plan is refused', async () => {
    await tabAndPress(screen.open);
    // The title takes the focus once it is there; a key before that would be lost.
    await expect(screen.heading).toBeFocused();
    await tabTo(screen.choose);
    await Promise.all([
      office.pick([{ name: 'kuva.docx', bytes: Buffer.from('%PDF-1.7') }]),
      keyboard.press('Enter'),
    ]);
    await expect(screen.failure).toBeVisible();
  });

  await test.step('a plan is shown as it was read', async () => {
    await tabTo(screen.choose);
    await Promise.all([office.pick([plan('headings-python-docx.docx')]), keyboard.press('Enter')]);
    await expect(screen.name).toHaveValue(
      'Esimerkkiohjelma ihmiskaupan vastaiseen työhön 2027–2030',
    );
    const action = screen.item('1.1 Koulutetaan kuntia');
    await expect(action).toContainText('Sosiaali- ja terveysministeriö');
    await expect(action).toContainText('Sidosryhmähuomio');
  });

  await test.step('a label is given its meaning, a goal left out', async () => {
    const meaning = screen.meaningOf('Sidosryhmähuomio');
    await tabAndChoose(meaning, t('planImport:field.notes'));
    await expect(screen.item('1.1 Koulutetaan kuntia')).not.toContainText('Sidosryhmähuomio');
    await expect(meaning).toBeFocused();
    await tabTo(screen.takes('2 Hyväksikäyttö työssä vähenee'));
    await keyboard.press('Space');
    await expect(screen.takes('2.1 Tehostetaan valvontaa')).not.toBeChecked();
  });

  await test.step('it is written, and taken back', async () => {
    await tabAndPress(screen.write(9));
    await expect(notice(page)).toContainText(t('planImport:done'));
    await expect(programme.line('1.2 Laaditaan tunnistamisohje')).toBeVisible();
    await expect(programme.line('Tehostetaan valvontaa')).toBeHidden();
    await goTo(page, '#/programme');
    await expect(programmesPage(page).table).toBeVisible();
    await keyboard.press('ControlOrMeta+z');
    await expect(programmesPage(page).empty).toBeVisible();
  });
});

test('parts of a file come into a plan that is there, and what it has already does not come again', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const screen = planImportPage(page);
  const programme = programmePage(page);
  await beginByKeyboard(page, 'empty');
  await goTo(page, '#/programme');
  await programmesPage(page).newProgramme.press('Enter');
  await expect(programmesPage(page).new.name).toBeFocused();
  await keyboard.type('Ohjelma 2027–2030');
  await keyboard.press('Enter');
  await expect(programme.heading('Ohjelma 2027–2030')).toBeVisible();

  const bring = async () => {
    await page.getByRole('button', { name: t('common:moreActions') }).press('Enter');
    await page.getByRole('menuitem', { name: t('planImport:into') }).press('Enter');
    await expect(screen.headingInto).toBeFocused();
    await Promise.all([
      office.pick([plan('headings-python-docx.docx')]),
      screen.choose.press('Enter'),
    ]);
    await expect(screen.target).toContainText('Ohjelma 2027–2030');
  };
  await bring();
  await expect(screen.name).toBeHidden();
  await screen.anyWrite.press('Enter');
  await expect(notice(page)).toContainText('tuotiin ohjelmaan');
  await expect(programme.line('1.2 Laaditaan tunnistamisohje')).toBeVisible();

  // What the file has otherwise of an action that is there is said with what the plan says now, and taken where it is asked.
  await programme.line('1.1 Koulutetaan kuntia').press('Enter');
  const from = page.getByRole('textbox', { name: /^Alkaa/u });
  const schedule = await from.inputValue();
  await from.fill('1.3.2028');
  await from.press('Tab');
  await bring();
  const action = screen.item('1.1 Koulutetaan kuntia');
  await expect(action).toContainText(t('planImport:isThere'));
  await expect(screen.takes('1.1 Koulutetaan kuntia')).toBeHidden();
  await expect(screen.write(0)).toBeDisabled();
  const update = action.getByRole('checkbox', { name: t('planImport:update.schedule') });
  await expect(action).toContainText('1.3.2028');
  await update.press('Space');
  await page
    .getByRole('button', { name: t('planImport:writeUpdates', { count: 1 }) })
    .press('Enter');
  await expect(notice(page)).toContainText(t('planImport:doneUpdates', { count: 1 }));
  await expect(from).toHaveValue(schedule);
  await expect(programme.line(/ Koulutetaan kuntia/u)).toHaveCount(1);
  await keyboard.press('ControlOrMeta+z');
  await expect(from).toHaveValue('1.3.2028');
});
