import { manyContacts } from './many-contacts.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';
import { againstLimit, inOfficeWindow, type OfficeWindow } from './office-window.ts';

const CONTACTS = 50_000;
const PAINTED_LIMIT_MS = 50;
const TYPED = ['ministeriö virtanen', '040 1001', 'jean claude', 'korhnen'];
/** Longer than any search: what has not changed by then is what is shown. */
const PAUSE_MS = 400;

/** Search as typed in the window over 50,000 contacts: from each key until the list that it gives is drawn. */
export async function rows(): Promise<BenchRow[]> {
  return await inOfficeWindow(manyContacts(CONTACTS), measured);
}

async function measured({ page }: OfficeWindow): Promise<BenchRow[]> {
  await page.locator('tbody tr').nth(20).waitFor({ timeout: 60_000 });
  const search = page.getByRole('searchbox').first();
  await search.click();
  await page.evaluate(() => {
    const seen = globalThis as unknown as { pressed: number; drawn: number };
    addEventListener(
      'beforeinput',
      () => {
        seen.pressed = performance.now();
        seen.drawn = seen.pressed;
      },
      true,
    );
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        seen.drawn = performance.now();
      }),
    ).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const taken: number[] = [];
  for (const text of TYPED) {
    await search.fill('');
    await page.waitForTimeout(PAUSE_MS);
    for (const key of text) {
      await page.keyboard.type(key);
      await page.waitForTimeout(PAUSE_MS);
      const passed = await page.evaluate(() => {
        const { pressed, drawn } = globalThis as unknown as { pressed: number; drawn: number };
        return drawn - pressed;
      });
      // A key that changes nothing in the list is not waited for.
      if (passed > 0) taken.push(passed);
    }
  }
  const slow = [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? 0;
  const what = `key to drawn list, ${CONTACTS.toLocaleString('en')} contacts`;
  return [
    againstLimit(`${what}: median`, median(taken), PAINTED_LIMIT_MS),
    againstLimit(`${what}: 95 in 100`, slow, PAINTED_LIMIT_MS),
  ];
}
