import { expect, it } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import { createImportReader } from './import-reader.ts';
import { importReaderHandlers } from './read-import.ts';
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
  const list = reader();
  const { signal } = new AbortController();
  const opened = await list.open(longList(), signal);
  expect(opened).toMatchObject({
    ok: true,
    value: { table: read.value, plan: planImport(read.value) },
  });
  const fields = ['notes', null] as const;
  expect(await list.plan({ headerRow: null, fields: [...fields] }, signal)).toEqual({
    ok: true,
    value: planImport(read.value, { headerRow: null, fields: [...fields] }),
  });
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
