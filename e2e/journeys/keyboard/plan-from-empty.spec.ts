import type { Locator } from '@playwright/test';
import { goTo } from '../../fixtures/go-to.ts';
import { expect, test } from '../../fixtures/test.ts';
import { actionTablePage } from '../../pages/action-table-page.ts';
import { programmePage, programmesPage } from '../../pages/programme-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 240_000 });

/** Goals with their actions, and of each action who leads it and when it is carried out. */
const GOALS = [
  ['Uhrit tunnistetaan', ['Ohje kunnille', 'Neuvontapiste', 'Koulutus poliisille', 'Tulkkaus']],
  ['Uhrit saavat apua', ['Turvallinen asuminen', 'Lasten palvelut', 'Vertaistuki']],
  ['Rikosvastuu toteutuu', ['Syyttäjien koulutus', 'Rikoshyöty', 'Todistajat']],
] as const;
const ACTIONS = GOALS.flatMap(([, actions]) => actions);
const CHAPTERS = ['Ihmiskauppa Suomessa', 'Resurssit'];
const MOST_KEYS = 12;

test('a plan is drafted from nothing by keyboard alone, with few keys beside its texts', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programme = programmePage(page);
  const table = actionTablePage(page);
  await welcomePage(page).startWithSample();
  await goTo(page, '#/programme');
  await programmesPage(page).newProgramme.click();
  await programmesPage(page).new.name.fill('Ohjelma 2027–2030');
  await programmesPage(page).new.create.click();
  await expect(programme.outline).toBeVisible();
  await expect(programme.heading('Ohjelma 2027–2030')).toBeVisible();

  let pressed = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      pressed += 1;
      await keyboard.press(key);
    }
  };
  const isIn = (target: Locator) =>
    target.evaluate((element) => element.contains(document.activeElement));
  const pressUntilIn = async (key: string, target: Locator) => {
    for (let steps = 0; steps < 40 && !(await isIn(target)); steps += 1) await press(key);
    expect(await isIn(target)).toBe(true);
  };
  const { nameField } = programme;
  const write = async (name: string) => {
    await expect(nameField).toBeFocused();
    await expect(nameField).toHaveValue('');
    await keyboard.type(name);
    await press('Enter');
    await expect(programme.line(name)).toBeVisible();
  };

  await test.step('three goals and ten actions, as in a text editor', async () => {
    await press('ControlOrMeta+n');
    await expect(nameField).toBeFocused();
    await press('Shift+Tab');
    for (const [goal, actions] of GOALS) {
      await write(goal);
      await press('Tab');
      for (const action of actions) await write(action);
      // From an empty action a level out.
      await press('Enter');
    }
    await press('Escape');
    await expect(nameField).toBeHidden();
    await expect(programme.line('3.3 Todistajat')).toBeFocused();
  });

  await test.step('two chapters', async () => {
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ControlOrMeta+Enter');
    for (const chapter of CHAPTERS) await write(chapter);
    await press('Escape');
    await expect(programme.line('3 Resurssit')).toBeFocused();
  });

  await test.step('who leads each action, and when', async () => {
    await pressUntilIn('Shift+Tab', table.link);
    await press('Enter');
    await pressUntilIn('Tab', table.grid);
    await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    for (const action of ACTIONS) {
      await keyboard.type('STM');
      await press('Enter');
      await expect(table.row(action)).toContainText('STM');
    }
    await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await press('ArrowRight');
    for (const action of ACTIONS) {
      await keyboard.type('2027–2029');
      await press('Enter');
      await expect(table.row(action)).toContainText('1.1.2027');
      await expect(table.row(action)).toContainText('31.12.2029');
    }
  });

  const parts = GOALS.length + ACTIONS.length + CHAPTERS.length;
  test.info().annotations.push({ type: 'keys', description: `${pressed} for ${parts} parts` });
  expect(pressed / parts).toBeLessThanOrEqual(MOST_KEYS);
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByText(t('actionTable:empty.title'))).toBeHidden();
});
