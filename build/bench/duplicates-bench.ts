import type { DuplicateRecord } from '#shared/contacts/duplicates/duplicate-record.ts';
import { findDuplicates } from '#shared/contacts/duplicates/find-duplicates.ts';
import { recordOf } from '#shared/contacts/duplicates/record-of.ts';
import {
  addressRegister,
  COPIED_AT_HOME,
} from '#shared/contacts/duplicates/testing/address-register.ts';
import {
  agreementOf,
  madeListAsCsv,
  type MadeList,
} from '#shared/contacts/duplicates/testing/made-list.ts';
import { noisyCopies } from '#shared/contacts/duplicates/testing/noisy-copies.ts';
import { severalLists } from '#shared/contacts/duplicates/testing/several-lists.ts';
import {
  SPOILT_ADDRESS_BOOK,
  SPOILT_AMONG_NAMESAKES,
  SPOILT_HOMES,
  spoiltRegister,
} from '#shared/contacts/duplicates/testing/spoilt-register.ts';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import type { Step } from '../progress.ts';
import type { BenchRow } from './bench-row.ts';

const ROWS = 50_000;

/** Seeds that no weight was chosen by. */
const LISTS: readonly (readonly [string, () => MadeList])[] = [
  ['noisy copies', () => noisyCopies(ROWS, 8301)],
  ['several lists', () => severalLists(ROWS, 8302, { smallWorld: false, oneNameColumn: false })],
  ['a register with namesakes', () => spoiltRegister(ROWS, 8303, SPOILT_AMONG_NAMESAKES)],
  ['an address book', () => spoiltRegister(ROWS, 8304, SPOILT_ADDRESS_BOOK)],
  ['a register with homes', () => spoiltRegister(ROWS, 8305, SPOILT_HOMES)],
  ['names and addresses alone', () => addressRegister(ROWS, 8106, COPIED_AT_HOME)],
];

/** Reading a list and finding who stands in it twice, against reading it and putting the same addresses together. */
export async function rows(step: Step): Promise<BenchRow[]> {
  const table: BenchRow[] = [];
  for (const [at, [name, make]] of LISTS.entries()) {
    step(`${name}, list`, at + 1, LISTS.length);
    const list = make();
    const csv = new TextEncoder().encode(madeListAsCsv(list));
    const byEmail = await timed(async () => pairsByEmail(await recordsOf(csv)));
    const ours = await timed(async () => findDuplicates(await recordsOf(csv)));
    const { sure, possible } = ours.value;
    const text = (pairs: readonly (readonly [string, string])[]) => {
      const { precision, recall } = agreementOf(list, pairs);
      return `${precision.toFixed(3)}/${recall.toFixed(3)}`;
    };
    const ids = (pairs: typeof sure) => pairs.map(({ first, second }) => [first, second] as const);
    table.push({
      what: `duplicates, ${name} of 50,000: precision/recall sure ${text(ids(sure))}, with possible ${text(ids([...sure, ...possible]))}`,
      ours: ours.time,
      floor: byEmail.time,
      floorName: `reading, same e-mail (${text(byEmail.value)})`,
      unit: 'ms',
    });
  }
  return table;
}

async function recordsOf(csv: Uint8Array): Promise<DuplicateRecord[]> {
  const table = await readTable(csv);
  if (!table.ok) throw new Error(table.failure.code);
  const ids = new Map(table.value.rows.map(({ line, cells }) => [line, cells[0] ?? '']));
  return planImport(table.value, { fields: ['ignore'] }).contacts.map((contact) =>
    recordOf(contact, ids.get(contact.row) ?? ''),
  );
}

function pairsByEmail(records: readonly DuplicateRecord[]): (readonly [string, string])[] {
  const holders = new Map<string, string[]>();
  const pairs: (readonly [string, string])[] = [];
  for (const { id, emails } of records) {
    for (const email of emails) {
      const known = holders.get(email);
      if (!known) holders.set(email, [id]);
      else {
        // Everyone at a registry's address would be a pair with everyone.
        if (known.length < 20) pairs.push(...known.map((other) => [other, id] as const));
        known.push(id);
      }
    }
  }
  return pairs;
}

async function timed<T>(act: () => Promise<T>): Promise<{ value: T; time: number }> {
  const start = performance.now();
  const value = await act();
  return { value, time: performance.now() - start };
}
