import { goTo } from '../../fixtures/go-to.ts';
import { goDownTo, tabTo } from '../../fixtures/keyboard.ts';
import { outOfSight } from '../../fixtures/out-of-sight.ts';
import { expect, test } from '../../fixtures/test.ts';
import { engagementsPage } from '../../pages/engagements-page.ts';
import { contactsPage } from '../../pages/contacts-page.ts';
import { notice } from '../../pages/notice.ts';
import { programmePage, programmesPage } from '../../pages/programme-page.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 240_000 });

const SIZES = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
];

const FORMS = ['contacts', 'organisations', 'bodies', 'lists', 'engagements', 'recommendations'];

for (const size of SIZES) {
  test(`no field of a form has the keyboard under a banner or the foot, at ${String(size.width)}`, async ({
    office,
  }) => {
    const { page } = office;
    await page.setViewportSize(size);
    await welcomePage(page).startWithSample();
    const found: string[] = [];
    for (const place of FORMS) {
      await goTo(page, `#/${place}/new`);
      const form = page.getByRole('form').filter({
        has: page.getByRole('button', { name: t('common:save') }),
      });
      await expect(form).toBeVisible();
      await expect(form.locator(':focus')).toHaveCount(1);
      await page.keyboard.press('ControlOrMeta+Enter');
      const faults = await outOfSight(page, form, 45);
      found.push(...faults.map((fault) => `${place}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test(`nor what is done on a page with files, in a window and in a text with form, at ${String(size.width)}`, async ({
    office,
  }) => {
    const { page } = office;
    const main = page.locator('main');
    const window = page.getByRole('dialog');
    const programme = programmePage(page);
    await page.setViewportSize(size);
    await welcomePage(page).startWithSample();

    await goTo(page, '#/engagements');
    await engagementsPage(page).table.getByRole('link').first().press('Enter');
    const addNote = page.getByRole('button', { name: t('engagements:note.add.intervention') });
    await expect(addNote).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await outOfSight(page, main, 60)).toEqual([]);
    await addNote.press('Enter');
    await expect(window.locator(':focus')).toHaveCount(1);
    expect(await outOfSight(page, window, 25)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(window).toBeHidden();

    await goTo(page, '#/programme');
    await programmesPage(page).table.getByRole('link').first().press('Enter');
    await tabTo(programme.outline);
    await goDownTo(programme.line('1.1 ').first());
    await page.keyboard.press('Enter');
    await expect(programme.title).toBeVisible();
    await programme.title.focus();
    const part = page.getByLabel(t('programme:detail'), { exact: true });
    expect(await outOfSight(page, part, 70)).toEqual([]);
  });

  test(`nor under a notice over a form, at ${String(size.width)}`, async ({ office }) => {
    const { page } = office;
    await page.setViewportSize(size);
    await welcomePage(page).startWithSample();
    await goTo(page, '#/contacts');
    const { rows } = contactsPage(page);
    await rows.first().getByRole('link').first().focus();
    await page.keyboard.press('Delete');
    await expect(notice(page)).toBeVisible();
    await goTo(page, '#/contacts/new');
    const form = page.getByRole('form').filter({
      has: page.getByRole('button', { name: t('common:save') }),
    });
    await expect(form.locator(':focus')).toHaveCount(1);
    // What is pointed at does not go away meanwhile.
    await notice(page).hover();
    const last = form.getByRole('button', { name: t('common:save') });
    for (let step = 0; step < 40; step += 1) {
      const covered = await page.evaluate(coveredByNotice);
      expect(covered).toBeNull();
      if (await last.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(notice(page)).toBeVisible();
  });
}

/** What has the keyboard, where a notice stands over it once the frame after is drawn. */
const coveredByNotice = () =>
  new Promise<string | null>((done) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const focused = document.activeElement;
        const spot = document.querySelector('[role=status] > [role=presentation]');
        if (!focused || !spot) {
          done('no notice');
          return;
        }
        const one = focused.getBoundingClientRect();
        const other = spot.getBoundingClientRect();
        const isApart =
          one.bottom <= other.top ||
          one.top >= other.bottom ||
          one.right <= other.left ||
          one.left >= other.right;
        done(isApart ? null : focused.outerHTML.slice(0, 120));
      });
    });
  });
