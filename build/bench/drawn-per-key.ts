import type { Locator, Page } from '@playwright/test';

/** Longer than any search: what has not changed by then is what is shown. */
const PAUSE_MS = 400;

/**
 * From each key of `texts` until the list that it gives is drawn, as far as it is in sight, in milliseconds; `list` is
 * what holds it. A key that changes nothing in the list is not waited for.
 */
export async function drawnPerKey(
  page: Page,
  field: Locator,
  list: string,
  texts: readonly string[],
): Promise<number[]> {
  await field.click();
  await page.evaluate((holder) => {
    const seen = globalThis as unknown as { pressed: number; drawn: number };
    addEventListener(
      'beforeinput',
      () => {
        seen.pressed = performance.now();
        seen.drawn = seen.pressed;
      },
      true,
    );
    // The rows that fill the screen come first, those below it a moment later: she waits for the first.
    new MutationObserver((changes) => {
      const isOfList = changes.some(
        ({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(holder) !== null,
      );
      if (!isOfList || seen.drawn !== seen.pressed) return;
      requestAnimationFrame(() => {
        if (seen.drawn === seen.pressed) seen.drawn = performance.now();
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, list);
  const taken: number[] = [];
  for (const text of texts) {
    await field.fill('');
    await page.waitForTimeout(PAUSE_MS);
    for (const key of text) {
      await page.keyboard.type(key);
      await page.waitForTimeout(PAUSE_MS);
      const passed = await page.evaluate(() => {
        const { pressed, drawn } = globalThis as unknown as { pressed: number; drawn: number };
        return drawn - pressed;
      });
      if (passed > 0) taken.push(passed);
    }
  }
  return taken;
}
