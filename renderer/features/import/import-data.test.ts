import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL_DECISIONS } from '#shared/contacts/import/match/row-decisions.ts';
import type { StateChoice } from '#shared/contacts/import/match/row-decisions.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { databaseOf, emptyOffice } from '#renderer/testing/empty-office.ts';
import type { ImportReader } from '#renderer/workers/import-reader/import-reader.ts';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { importedBefore, readImports, rememberedFields, writeImport } from './import-data.ts';
import type { ImportList } from './import-state.ts';

const CELLS = [
  ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio', 'Tehtävänimike', 'Puhelin', 'Ryhmät'],
  ['Aarnisalo', 'Veikko', 'veikko@sm.invalid', 'Sisäministeriö', 'ylitarkastaja', '', 'Verkosto'],
  ['Lehto', 'Ossi', 'ossi@poliisi.invalid', 'Poliisihallitus', 'tarkastaja', '', 'Verkosto'],
  ['Suvi', 'Helka', 'helka@poliisi.invalid', 'POLIISIHALLITUS', 'johtaja', '040 1234567', ''],
];
const PROMOTED = CELLS.map((row) => row.map((cell) => (cell === 'tarkastaja' ? 'johtaja' : cell)));
const never = new AbortController().signal;

let office: Office;
let reader: ImportReader;
beforeEach(async () => {
  office = await emptyOffice();
  reader = inProcessWorkers(databaseOf(office)).importReaderOf(office.reader);
});
afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

/** The list as the reader reads it, and keeps it. */
async function opened(cells: readonly string[][], more = 0): Promise<ImportList> {
  const extra = Array.from({ length: more }, (_, index) => [
    `Sukunimi${String(index)}`,
    'Aino',
    `aino${String(index)}@virasto.invalid`,
    'Esimerkkivirasto',
    ...['', '', ''],
  ]);
  const text = [...cells, ...extra].map((row) => row.join(';')).join('\r\n');
  const bytes = new TextEncoder().encode(text);
  const list = await reader.open({ kind: 'file', name: 'lista.csv', bytes }, never);
  if (!list.ok) throw new Error(list.failure.code);
  return { fileName: 'lista.csv', chosen: {}, mapping: 'guessed', ...list.value };
}

async function matched(): Promise<readonly string[]> {
  const found = await reader.match({ today: '2026-06-04', listLanguage: 'fi' }, never);
  if (!found.ok) throw new Error(found.failure.code);
  return found.value.matches.map(({ state }) => state);
}

type WriteOptions = {
  update?: StateChoice;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  onMatched?: () => Promise<unknown>;
};

async function write(list: ImportList, options: WriteOptions = {}) {
  const found = await reader.match({ today: '2026-06-04', listLanguage: 'fi' }, never);
  if (!found.ok) throw new Error(found.failure.code);
  await options.onMatched?.();
  const states = { ...USUAL_DECISIONS.states, update: options.update ?? 'all' };
  return writeImport(
    office,
    reader,
    {
      list,
      matches: found.value.matches,
      decisions: { states, rows: new Map() },
      name: 'lista.csv',
      now: new Date('2026-06-04T09:00:00Z'),
      frame: {
        today: '2026-06-04',
        provenance: {
          kind: 'import',
          source: 'Verkoston sihteeri',
          purpose: 'network',
          obtainedOn: '2026-06-01',
        },
        listLanguage: 'fi',
        labels: { title: 'Tehtävä', unit: 'Yksikkö' },
      },
    },
    { signal: options.signal ?? never, onProgress: options.onProgress ?? (() => undefined) },
  );
}

async function counts() {
  const { persons, organisations, positions, contactPoints, tags, taggings } = office.read;
  return Promise.all(
    [persons, organisations, positions, contactPoints, tags, taggings].map((table) =>
      table.count(),
    ),
  );
}

describe('writing an import', () => {
  it('adds persons, each organisation once, and keeps where they came from', async () => {
    expect(await write(await opened(CELLS))).toMatchObject({
      ok: true,
      value: { added: 3, persons: 3, organisations: 2, updated: 0, same: 0, leftOut: 0 },
    });
    expect(await counts()).toEqual([3, 2, 3, 4, 1, 2]);
    const persons = await office.read.persons.toArray();
    expect(persons[0]?.provenance).toEqual({
      kind: 'import',
      source: 'Verkoston sihteeri',
      purpose: 'network',
      obtainedOn: '2026-06-01',
    });
    expect(await readImports(office)).toMatchObject([
      { fileName: 'lista.csv', state: 'done', counts: { read: 3, added: 3, skipped: 0 } },
    ]);
  });

  it('answers that the disk is full where nothing is saved', async () => {
    office.storage.stop('disk-full');
    const refused = await write(await opened(CELLS));
    expect(refused).toEqual({ ok: false, failure: { code: 'storage-full' } });
    expect(await readImports(office)).toEqual([]);
  });

  it.each([
    ['amid its rows', (all: number) => Math.floor(all / 4)],
    ['at the last of them', (all: number) => all - 1],
  ])('leaves nothing where the disk becomes full %s', async (_, roomFor) => {
    const list = await opened(CELLS, 1500);
    let asked = 0;
    let room = Infinity;
    const add = IDBObjectStore.prototype.add as (...given: unknown[]) => never;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      const isRowOfImport = 'importId' in (given[0] as object) && !('seq' in (given[0] as object));
      if (isRowOfImport) asked += 1;
      if (isRowOfImport && asked > room) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    });
    expect(await write(list)).toMatchObject({ ok: true, value: { added: 1503 } });
    await office.undo();
    room = roomFor(asked);
    asked = 0;
    expect(await write(list)).toEqual({ ok: false, failure: { code: 'storage-full' } });
    expect(asked).toBeGreaterThan(room);
    expect(office.storage.stopped()).toBe('storage-full');
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await readImports(office)).map(({ state }) => state)).toEqual(['undone']);
    room = Infinity;
    await office.storage.retry();
    expect(await write(list)).toMatchObject({ ok: true, value: { added: 1503 } });
  });

  it('puts people into the organisation that the office has', async () => {
    const ministry = anOrganisation({ name: { fi: 'Sisäministeriö' }, kind: 'ministry' });
    await office.change({ name: 'addOrganisation' }, async (change) => {
      await change.add('organisations', ministry);
    });
    await write(await opened(CELLS));
    const positions = await office.read.positions
      .where('organisationId')
      .equals(ministry.id)
      .toArray();
    expect(positions).toHaveLength(1);
    expect(await office.read.organisations.count()).toBe(2);
  });

  it('is taken back whole, also later, and can be imported again', async () => {
    const list = await opened(CELLS);
    const written = await write(list);
    if (!written.ok) throw new Error('not written');
    await office.change({ name: 'editSettings' }, async (change) => {
      await change.update('settings', 'office', { email: 'koordinaattori@vn.invalid' });
    });
    expect(await importedBefore(office, list.sha256)).not.toBeNull();
    const [receipt] = await readImports(office);
    expect(receipt?.actId).toBe(written.value.actId);
    expect(await office.undoAct(receipt?.actId ?? '')).toMatchObject({ ok: true });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await readImports(office)).toMatchObject([{ state: 'undone' }]);
    expect(await importedBefore(office, list.sha256)).toBeNull();
    expect(await write(list)).toMatchObject({ ok: true, value: { added: 3 } });
  });

  it('leaves nothing when it is cancelled half-way, and can be begun again', async () => {
    const stopper = new AbortController();
    const list = await opened(CELLS, 3000);
    const stopped = await write(list, {
      signal: stopper.signal,
      onProgress: (done) => {
        if (done > 1000) stopper.abort();
      },
    });
    expect(stopped).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await readImports(office)).toEqual([]);
    expect(await rememberedFields(office, list.plan)).toBeNull();
    expect(await write(list)).toMatchObject({ ok: true, value: { added: 3003 } });
  });
});

describe('an import into an office that has some of the contacts', () => {
  it('knows those that are there and adds the others', async () => {
    await write(await opened(CELLS.slice(0, 3)));
    const list = await opened(CELLS);
    expect(await matched()).toEqual(['same', 'same', 'new']);
    expect(await write(list)).toMatchObject({ ok: true, value: { added: 1, same: 2 } });
    expect((await counts()).slice(0, 2)).toEqual([3, 2]);
  });

  it('finds nothing to do in the same file again', async () => {
    await write(await opened(CELLS));
    await opened(CELLS);
    expect(await matched()).toEqual(['same', 'same', 'same']);
  });

  it('changes what the list has otherwise, and gives the old values back', async () => {
    await write(await opened(CELLS));
    const before = await office.read.positions.toArray();
    expect(await write(await opened(PROMOTED))).toMatchObject({
      ok: true,
      value: { added: 0, updated: 1, same: 2 },
    });
    const titles = (await office.read.positions.toArray()).map(({ title }) => title.fi);
    expect(titles).toEqual(['ylitarkastaja', 'johtaja', 'johtaja']);
    expect((await readImports(office))[0]?.counts).toEqual({
      read: 3,
      added: 0,
      updated: 1,
      same: 2,
      skipped: 0,
    });
    await opened(PROMOTED);
    expect(await matched()).toEqual(['same', 'same', 'same']);
    await office.undo();
    expect((await office.read.positions.toArray()).map(({ title }) => title)).toEqual(
      before.map(({ title }) => title),
    );
    expect(await counts()).toEqual([3, 2, 3, 4, 1, 2]);
  });

  it('writes nothing where the office changed after it was compared', async () => {
    await write(await opened(CELLS.slice(0, 3)));
    const [person] = await office.read.persons.toArray();
    const list = await opened(CELLS);
    const late = await write(list, {
      onMatched: () =>
        office.change({ name: 'editPerson', facts: { name: '' } }, (change) =>
          change.update('persons', person?.id ?? '', { honorific: 'FT' }),
        ),
    });
    expect(late).toEqual({ ok: false, failure: { code: 'changed-meanwhile' } });
    expect((await counts())[0]).toBe(2);
    expect(await write(list)).toMatchObject({ ok: true, value: { added: 1 } });
  });

  it('hints at one who may be there under another form of her name', async () => {
    await write(await opened(CELLS));
    await opened([
      CELLS[0] ?? [],
      [
        'Lehto',
        'Osmo Ossi',
        'ossi@poliisihallitus.invalid',
        'Poliisihallitus',
        'tarkastaja',
        '',
        '',
      ],
      ['Kukaties', 'Kaino', 'kaino@kunta.invalid', 'Esimerkin kunta', '', '', ''],
    ]);
    expect(await matched()).toEqual(['new', 'new']);
    const hints: unknown[] = [];
    await reader.hints((found) => hints.push(...found), never);
    const ossi = (await office.read.persons.toArray()).find(
      ({ givenName }) => givenName === 'Ossi',
    );
    expect(hints).toMatchObject([{ index: 0, match: { state: 'possible', id: ossi?.id } }]);
  });
});

it('remembers the fields for the next list with the same headers', async () => {
  const list = await opened(CELLS);
  expect(await rememberedFields(office, list.plan)).toBeNull();
  const fields = list.plan.columns.map((column) =>
    column.header === 'Ryhmät' ? ('notes' as const) : column.field,
  );
  const planned = await reader.plan({ headerRow: 1, fields }, never);
  if (!planned.ok) throw new Error(planned.failure.code);
  await write({ ...list, ...planned.value });
  expect(await rememberedFields(office, (await opened(CELLS)).plan)).toEqual(fields);
  const other = await opened([
    ['Nimi', 'Sähköposti'],
    ['Aino Esimerkki', 'aino@esim.invalid'],
  ]);
  expect(await rememberedFields(office, other.plan)).toBeNull();
});
