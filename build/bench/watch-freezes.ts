import type { Page } from '@playwright/test';

/**
 * Watches for how long the window's thread answers to nothing, whatever keeps it: its own work, drawing, or clearing away
 * what is no longer used, which the browser counts as no task. Returns what tells the longest since, in milliseconds.
 */
export async function watchFreezes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { longestFreeze: number };
    seen.longestFreeze = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longestFreeze = Math.max(seen.longestFreeze, now - last);
      last = now;
    }, 5);
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { longestFreeze: number }).longestFreeze);
}
