import type { Page } from '@playwright/test';
import { goTo } from '../../fixtures/go-to.ts';
import { expect, test } from '../../fixtures/test.ts';
import { twoFrames } from '../../fixtures/two-frames.ts';
import { t } from '../../pages/texts.ts';
import { welcomePage } from '../../pages/welcome-page.ts';

test.describe.configure({ timeout: 240_000 });

/** What lies over what has the focus, in words; null where it is seen, a text of many lines with one of its ends. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has it';
    // A tick is drawn beside the field that the browser knows: both are in its label.
    const seen = focused.closest('label') ?? focused;
    const { left, top, bottom, width, height } = seen.getBoundingClientRect();
    const said = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent ?? ''}`;
    if (height === 0) return null;
    if (bottom < 0 || top > innerHeight) return `${said}: out of sight`;
    const over = [top + 2, bottom - 2].flatMap((y) => {
      const at = document.elementFromPoint(left + Math.min(width / 2, 40), y);
      return at === null || seen.contains(at) || at.contains(seen) ? [] : [at.className];
    });
    const isTall = focused.tagName === 'TEXTAREA' || focused.isContentEditable;
    return over.length > (isTall ? 1 : 0) ? `${said}: under ${over.join(' ')}` : null;
  });

const FORMS = ['contacts', 'organisations', 'bodies', 'lists', 'engagements', 'recommendations'];

for (const size of [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
]) {
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
      for (let step = 0; step < 45; step += 1) {
        await page.evaluate(twoFrames);
        const isInForm = await form.evaluate((one) => one.contains(document.activeElement));
        if (!isInForm) break;
        const under = await covered(page);
        if (under !== null) found.push(`${place}: ${under}`);
        await page.keyboard.press('Tab');
      }
    }
    expect(found).toEqual([]);
  });
}
