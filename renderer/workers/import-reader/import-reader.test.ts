import { describe, expect, it } from 'vitest';
import { USUAL_DECISIONS } from '#shared/contacts/import/match/row-decisions.ts';
import { planImport, type PlanOptions } from '#shared/contacts/import/plan-import.ts';
import { previewOf } from '#shared/contacts/import/preview.ts';
import type { ImportFrame } from '#shared/contacts/import/write/contact-rows.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import { readTable } from '#shared/tabular/read-table.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import { createImportReader } from './import-reader.ts';
import { importReaderHandlers, type PlannedList } from './read-import.ts';
import { inProcessPort } from '../serve-calls.ts';

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
        return { newOrganisations: new Int32Array(20_000), organisationNames: [] };
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

describe('the adding of rows in the worker', () => {
  const stamp = { importId: 'i', at: '2026-11-28T10:00:00.000Z' };
  const decisions = { states: USUAL_DECISIONS.states, rows: new Map() };
  /** What adds rows, with a worker that answers `answers` one after the other. */
  const adding = async (answers: (() => unknown)[]) => {
    const calls: string[] = [];
    const list = createImportReader(() =>
      inProcessPort(() => ({
        start: () => true,
        addNext: () => {
          calls.push('addNext');
          return answers.shift()?.();
        },
        endAdding: () => {
          calls.push('endAdding');
          return null;
        },
      })),
    );
    const begun = await list.start(decisions, {} as ImportFrame);
    if (!begun.ok || !begun.value) throw new Error('not begun');
    return { parts: begun.value(stamp), calls };
  };
  const part = () => ({ ok: true, value: { done: 500, persons: 500, organisations: 0 } });

  it('goes on part by part, and ends it after the last', async () => {
    const { parts, calls } = await adding([part, part, () => ({ ok: true, value: null })]);
    const seen: number[] = [];
    for await (const { done } of parts) seen.push(done);
    expect(seen).toEqual([500, 500]);
    expect(calls).toEqual(['addNext', 'addNext', 'addNext', 'endAdding']);
  });

  it('is ended before anything else is done where it is left early', async () => {
    const { parts, calls } = await adding([part, part]);
    for await (const { done } of parts) if (done === 500) break;
    expect(calls).toEqual(['addNext', 'endAdding']);
  });

  it('tells that the disk is full as the database does', async () => {
    const { parts, calls } = await adding([part, () => fail('storage-full', { detail: 'full' })]);
    const all = async () => {
      for await (const { done } of parts) expect(done).toBe(500);
    };
    const error: unknown = await all().catch((thrown: unknown) => thrown);
    expect(writeFailure(error)).toBe('storage-full');
    expect(calls.at(-1)).toBe('endAdding');
  });
});

it('gathers hints that come one upon the other, and tells all of them', async () => {
  const batches = Array.from({ length: 40 }, (_, at) => ({
    found: [{ index: at, match: { row: at, state: 'new' } }],
    next: at < 39 ? at + 1 : null,
  }));
  const list = createImportReader(() =>
    inProcessPort(() => ({ hints: ({ from }: { from: number }) => batches[from] })),
  );
  const told: number[][] = [];
  const ends: number[] = [];
  await list.hints((found, at) => {
    told.push(found.map(({ index }) => index));
    ends.push(at);
  }, new AbortController().signal);
  expect(told.flat()).toEqual(Array.from(batches, (_, at) => at));
  expect(told.length).toBeLessThan(batches.length);
  expect(ends.at(-1)).toBe(Infinity);
});

it('does not take a worker that died between two parts for one that is done', async () => {
  const office = await emptyOffice();
  let die: (message: string) => void = () => undefined;
  const list = createImportReader(() => {
    const port = inProcessPort(() =>
      importReaderHandlers(() => Promise.resolve(office.reader), databaseOf(office)),
    );
    return {
      ...port,
      listen: (onMessage, onCrash) => {
        die = onCrash;
        port.listen(onMessage, onCrash);
      },
    };
  });
  const { signal } = new AbortController();
  expect(await list.open(longList(), signal)).toMatchObject({ ok: true });
  expect(await list.match({ today: '2026-06-04', listLanguage: 'fi' }, signal)).toMatchObject({
    ok: true,
  });
  const frame = {
    today: '2026-06-04',
    provenance: {
      kind: 'import',
      source: 'Verkosto',
      purpose: 'network',
      obtainedOn: '2026-06-01',
    },
    listLanguage: 'fi',
    labels: { title: '', unit: '' },
  } as const;
  const begun = await list.start({ states: USUAL_DECISIONS.states, rows: new Map() }, frame);
  if (!begun.ok || !begun.value) throw new Error('not begun');
  const importing = office.importRows(
    { name: 'importContacts', facts: { file: 'lista.csv' } },
    { fileName: 'lista.csv', sha256: '', source: '', counts: { read: 1, added: 1, skipped: 0 } },
    { total: 2_000, add: begun.value },
    { onProgress: (done) => (done === 1_000 ? die('gone') : undefined), signal },
  );
  await expect(importing).rejects.toThrow('Nothing is being written');
  expect(await office.read.persons.count()).toBe(0);
  expect(await office.read.imports.count()).toBe(0);
});
