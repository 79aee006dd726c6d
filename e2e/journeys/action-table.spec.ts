import { beginByKeyboard } from '../fixtures/begin-by-keyboard.ts';
import { tabAndChoose, tabAndPress, tabAndWrite, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { actionTablePage, picturesPage } from '../pages/action-table-page.ts';
import { programmePage, programmesPage } from '../pages/programme-page.ts';
import { goTo } from '../fixtures/go-to.ts';
import { t } from '../pages/texts.ts';

test.describe.configure({ timeout: 120_000 });

test('actions are written in a table like a spreadsheet, many at once, and seen in pictures, by keyboard alone', async ({
  office,
}) => {
  const { page } = office;
  const { keyboard } = page;
  const programmes = programmesPage(page);
  const programme = programmePage(page);
  const table = actionTablePage(page);
  const pictures = picturesPage(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await beginByKeyboard(page, 'sample');
  await goTo(page, '#/programme');
  await tabAndPress(programmes.table.getByRole('link').first());
  await expect(programme.outline).toBeVisible();

  await test.step('a day is typed into a cell; what is no day is said and not saved', async () => {
    await tabAndPress(table.link);
    await tabTo(table.grid);
    // The first action, past title, kind, leads and partners: its beginning.
    await press(
      'Control+Home',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
    );
    await keyboard.type('32.1.2028');
    await press('Enter');
    await expect(page.getByRole('alert')).toContainText('32.1.2028');
    await press('Escape');
    await keyboard.type('15.2.2027');
    await press('Enter');
    await expect(table.row('Tunnistamisen ohje')).toContainText('15.2.2027');
  });

  await test.step('a state is chosen by its first letter, and filled down', async () => {
    await press('Control+Home', 'Escape');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await press('ArrowRight');
    await keyboard.type('h');
    await press('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    for (const title of [
      'Tunnistamisen ohje',
      'työsuojelutarkastajille',
      'Etsivän työn verkosto',
    ]) {
      await expect(table.row(title)).toContainText(t('programme:actionState.approved'));
    }
  });

  await test.step('all are given one thing in one act, and one step takes it back', async () => {
    await press('Control+a');
    await tabAndPress(table.edit);
    await expect(table.bulk.dialog).toBeVisible();
    await tabAndChoose(table.bulk.field, t('actionTable:column.money'));
    await tabAndChoose(table.bulk.value, t('programme:money.withinFrames'));
    await expect(table.bulk.value).toBeFocused();
    await press('ControlOrMeta+Enter');
    await expect(table.bulk.dialog).toBeHidden();
    const within = table.grid.getByRole('gridcell', {
      name: t('programme:money.withinFrames'),
      exact: true,
    });
    await expect(within).toHaveCount(await table.grid.getByRole('rowheader').count());
    await tabTo(table.grid);
    await press('ControlOrMeta+z');
    await expect(within).not.toHaveCount(await table.grid.getByRole('rowheader').count());
  });

  await test.step('the search narrows the table', async () => {
    await tabAndWrite(table.search, 'tilastopohja');
    await expect(table.grid.getByRole('rowheader')).toHaveCount(1);
  });

  await test.step('a bar leads to the actions that it counts', async () => {
    await tabAndPress(pictures.link);
    const states = pictures.figure(t('pictures:state.title'));
    await expect(states).toBeVisible();
    await tabAndPress(
      states.getByRole('link', { name: new RegExp(t('programme:actionState.approved')) }),
    );
    await expect(table.grid.getByRole('rowheader')).toHaveCount(3);
  });
});
