import { createDirectory } from '#shared/contacts/directory/directory.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';
import { median } from './median.ts';
import { manyContacts } from './many-contacts.ts';

const CONTACTS = 50_000;
const ROUNDS = 5;

/** As they are typed, key by key: a compound and a name, a number, letters without dots, a typo, an address. */
const TYPED = ['ministeriö virtanen', '0401234', 'makinen', 'oikeusminsteriö', 'contact.12'];

/** Finding as it is typed: all keys together, against asking every text for the same words once, without ranking. */
export async function rows(step: Step): Promise<BenchRow[]> {
  step('making contacts');
  const tables = manyContacts(CONTACTS);
  const setting = { language: 'fi', today: '2026-06-01' } as const;
  const directory = createDirectory(tables, setting);
  const query = { of: 'persons', text: '', filters: {}, sort: [] } as const;
  directory.find(query);
  while (!directory.warm(1000));
  const texts = directory
    .rows('persons', directory.find(query))
    .map((row) => Object.values(row.cells).join(' ').toLowerCase());
  const keys = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));

  const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  const single: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    step('all keys', round + 1, ROUNDS + 1);
    const each = keys.map((text) => timed(() => directory.find({ ...query, text })));
    const floor = timed(() => {
      for (const text of keys) texts.filter((one) => text.split(' ').every((w) => one.includes(w)));
    });
    // The first round warms up.
    if (round === 0) continue;
    single.push(...each);
    times.ours.push(each.reduce((sum, one) => sum + one, 0));
    times.floor.push(floor);
  }
  return await Promise.resolve([
    {
      what: `search as typed over 50,000 contacts, ${String(keys.length)} keys`,
      ours: median(times.ours),
      floor: median(times.floor),
      floorName: 'includes() of every text',
      unit: 'ms',
    },
    {
      what: 'the slowest key in twenty of these',
      ours: single.toSorted((a, b) => a - b)[Math.floor(single.length * 0.95)] ?? 0,
      floor: 16,
      floorName: 'one frame of the screen',
      unit: 'ms',
    },
  ]);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
