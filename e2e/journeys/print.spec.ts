import { goTo } from '../fixtures/go-to.ts';
import { expect, test } from '../fixtures/test.ts';
import { t } from '../pages/texts.ts';
import { welcomePage } from '../pages/welcome-page.ts';

test.describe.configure({ timeout: 120_000 });

test('on paper nothing can be pressed, and what a button or a choice tells stays', async ({
  office,
}) => {
  const { page } = office;
  const main = page.getByRole('main');
  const buttons = main.getByRole('button');
  await welcomePage(page).startWithSample();
  for (const { list, name } of [
    { list: '#/engagements', name: t('engagements:party.add') },
    { list: '#/obligations/list', name: t('engagements:attachments.add') },
    { list: '#/recommendations', name: t('recommendations:page.acts') },
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await goTo(page, list);
    await main.getByRole('table').getByRole('link').first().click();
    await expect(buttons.filter({ visible: true }).first()).toBeVisible();
    const seen = main.getByRole('button', { name });
    await expect(seen).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(seen).toBeHidden();
    // The names of tasks open them on the screen, and are to be read on paper.
    const left = buttons
      .and(page.locator(':not([aria-haspopup="listbox"])'))
      .filter({ hasNotText: /^Esimerkki: / });
    const names = (all: Element[]) => all.map((one) => one.ariaLabel ?? one.textContent);
    await expect
      .poll(() => left.filter({ visible: true }).evaluateAll(names), { message: list })
      .toEqual([]);
  }
  // How far each action carries the recommendation out is a choice on the screen.
  const cover = main.locator('[aria-haspopup="listbox"]').first();
  await expect(cover).toBeVisible();
  await expect(cover.locator('svg')).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await goTo(page, '#/obligations/rounds');
  const stage = main.getByRole('cell').getByRole('button').first();
  await expect(stage).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(stage).toBeVisible();
  await expect(main.getByRole('button', { name: t('obligations:rounds.newRound') })).toBeHidden();
});
