import { drawnPerKey } from './drawn-per-key.ts';
import { manyContacts } from './many-contacts.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';
import { againstLimit, inOfficeWindow, type OfficeWindow } from './office-window.ts';

const CONTACTS = Number(process.env['BENCH_CONTACTS'] ?? 50_000);
const PAINTED_LIMIT_MS = 50;
/** Names, organisations, fragments of numbers and addresses, names without their dots, and some with a typing mistake. */
const TYPED = [
  'ministeriö virtanen',
  '040 1001',
  'korhnen',
  'åkerman',
  'makinen poliisi',
  'esimerkin kunta',
  'virtanen-blaa',
  'saimi.laine',
];

/** The window with many contacts: search as typed. */
export async function rows(step: Step): Promise<BenchRow[]> {
  return await inOfficeWindow(manyContacts(CONTACTS), (window) => search(window, step), { step });
}

/** From each key until the list that it gives is drawn, as far as it is in sight. */
async function search({ page, goTo }: OfficeWindow, step: Step): Promise<BenchRow[]> {
  step('the search of contacts');
  await goTo('#/contacts');
  await page.locator('tbody tr').nth(20).waitFor({ timeout: 60_000 });
  const taken = await drawnPerKey(page, page.getByRole('searchbox').first(), 'tbody', TYPED);
  const slow = [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? 0;
  const what = `key to drawn list, ${CONTACTS.toLocaleString('en')} contacts`;
  return [
    againstLimit(`${what}: median`, median(taken), PAINTED_LIMIT_MS),
    againstLimit(`${what}: 95 in 100`, slow, PAINTED_LIMIT_MS),
  ];
}
