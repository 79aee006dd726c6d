import { expect, it } from 'vitest';
import { planImport, type PlanOptions } from '#shared/contacts/import/plan-import.ts';
import { previewOf } from '#shared/contacts/import/preview.ts';
import type { Result } from '#shared/lib/result.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import { createImportReader } from './import-reader.ts';
import { importReaderHandlers, type PlannedList } from './read-import.ts';
import { inProcessPort } from './serve-calls.ts';

const reader = () =>
  createImportReader(() =>
    inProcessPort(() => importReaderHandlers(() => Promise.reject(new Error('no office is read')))),
  );

/** More rows than are handed over at a time; some are remarked on, and some are no contacts. */
const longList = () => {
  const rows = Array.from({ length: 2_345 }, (_, at) => [
    at % 7 === 0 ? '' : `Virtanen${String(at)}`,
    at % 5 === 0 ? `maija${String(at)}@virasto.invalid` : 'maija',
  ]);
  const text = [['Sukunimi', 'Sähköposti'], ...rows].map((cells) => cells.join(';')).join('\n');
  return { kind: 'file' as const, name: 'lista.csv', bytes: new TextEncoder().encode(text) };
};

it('hands a long list over whole and in its order, and its plan as it was worked out', async () => {
  const read = await readTable(longList().bytes);
  if (!read.ok) throw new Error('unreadable');
  const { rows, ...frame } = read.value;
  const list = reader();
  const { signal } = new AbortController();
  /** All that is shown of a list that was taken in, and all that the reader worked out. */
  const both = (planned: Result<PlannedList>, options: PlanOptions) => {
    if (!planned.ok) throw new Error('not planned');
    const { preview } = planned.value;
    const taken = Array.from({ length: preview.rows.length }, (_, at) => preview.rows.at(at));
    const plan = planImport(read.value, options);
    expect(plan).toMatchObject(planned.value.plan);
    expect(planned.value.plan).not.toHaveProperty('contacts');
    return [{ ...preview, rows: taken }, previewOf(read.value, plan)];
  };
  const opened = await list.open(longList(), signal);
  expect(opened).toMatchObject({ ok: true, value: { table: frame } });
  const [taken, whole] = both(opened, {});
  expect(taken).toEqual(whole);
  expect(taken?.rows).toHaveLength(rows.length - 1);
  const options = { headerRow: null, fields: ['notes' as const, null] };
  const [again, otherwise] = both(await list.plan(options, signal), options);
  expect(again).toEqual(otherwise);
});

it('reads the next list anew when one was stopped', async () => {
  const list = reader();
  const stopper = new AbortController();
  const opened = list.open(longList(), stopper.signal);
  await Promise.resolve();
  stopper.abort();
  expect(await opened).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(await list.plan({}, new AbortController().signal)).toMatchObject({
    ok: false,
    failure: { code: 'unreadable' },
  });
  expect(await list.open(longList(), new AbortController().signal)).toMatchObject({ ok: true });
});

it.each([
  ['while it is made', 'match', 0],
  ['while it is handed over', 'matchPart', 2],
] as const)('takes in no more of a match that is cancelled %s', async (_, during, most) => {
  const stopper = new AbortController();
  let asked = 0;
  const stopIn = (call: string) => {
    if (call === during) stopper.abort();
  };
  const list = createImportReader(() =>
    inProcessPort(() => ({
      match: () => {
        stopIn('match');
        return { newOrganisations: new Int32Array(20_000) };
      },
      matchPart: () => {
        asked += 1;
        stopIn('matchPart');
        return [];
      },
    })),
  );
  const order = { today: '2026-11-28', listLanguage: 'fi' } as const;
  expect(await list.match(order, stopper.signal)).toMatchObject({
    ok: false,
    failure: { code: 'cancelled' },
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBeLessThanOrEqual(most);
});
