import type { Page } from '@playwright/test';

/** Longer than what is done in idle moments after the start takes to end, milliseconds. */
const SETTLED_AFTER = 2_000;

type Watched = { picture?: number; key?: number };

/**
 * Opens `origin` and returns when its first picture was drawn, its navigation and its title in it, and when the first key
 * that was pressed in it was answered by a dialog: milliseconds since the address was asked for. The key is pressed anew in
 * every frame until then, as by someone who does not wait.
 */
export async function watchStart(
  page: Page,
  origin: string,
): Promise<{ picture: number; key: number }> {
  await page.addInitScript(() => {
    const watched: Watched = {};
    (globalThis as unknown as { watched: Watched }).watched = watched;
    // Methods: what names a function for the reader of a trace does not reach into the page.
    const watching = {
      has(selector: string) {
        return document.querySelector(selector) !== null;
      },
      press() {
        const keys = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', keys));
      },
      look() {
        const isDrawn = watching.has('nav') && watching.has('h1');
        const isAnswered = watching.has('[role="dialog"]');
        // Nothing comes between the last callback of a frame and its drawing: a task stands behind both.
        setTimeout(() => {
          if (isDrawn) watched.picture ??= performance.now();
          if (isAnswered) watched.key ??= performance.now();
          if (isDrawn && watched.key === undefined) watching.press();
        });
        if (watched.key === undefined) requestAnimationFrame(() => watching.look());
      },
    };
    requestAnimationFrame(() => watching.look());
  });
  await page.goto(origin);
  await page.waitForFunction(
    () => (globalThis as unknown as { watched: Watched }).watched.key !== undefined,
    undefined,
    { timeout: 60_000 },
  );
  await page.waitForTimeout(SETTLED_AFTER);
  return (await page.evaluate(
    () => (globalThis as unknown as { watched: Watched }).watched,
  )) as Required<Watched>;
}
