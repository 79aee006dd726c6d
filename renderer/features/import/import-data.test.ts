import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import type { Table } from '#shared/tabular/table.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { checkImport, readImports, rememberedFields, writeImport } from './import-data.ts';
import type { ImportList } from './import-state.ts';

const CELLS = [
  ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio', 'Tehtävänimike', 'Puhelin', 'Ryhmät'],
  ['Aarnisalo', 'Veikko', 'veikko@sm.invalid', 'Sisäministeriö', 'ylitarkastaja', '', 'Verkosto'],
  ['Lehto', 'Ossi', 'ossi@poliisi.invalid', 'Poliisihallitus', 'tarkastaja', '', 'Verkosto'],
  ['Suvi', 'Helka', 'helka@poliisi.invalid', 'POLIISIHALLITUS', 'johtaja', '040 1234567', ''],
];

function listOf(cells: readonly string[][], more = 0): ImportList {
  const extra = Array.from({ length: more }, (_, index) => [
    `Sukunimi${String(index)}`,
    'Aino',
    `aino${String(index)}@virasto.invalid`,
    'Esimerkkivirasto',
    '',
    '',
    '',
  ]);
  const table: Table = {
    format: 'csv',
    remarks: [],
    rows: [...cells, ...extra].map((row, index) => ({ line: index + 1, cells: [...row] })),
  };
  return {
    fileName: 'lista.csv',
    sha256: 'abc',
    table,
    plan: planImport(table),
    chosen: {},
    mapping: 'guessed',
  };
}

let office: Office;
beforeEach(async () => {
  office = await emptyOffice();
});
afterEach(() => {
  office.close();
});

function write(list: ImportList, options: { addKnown?: boolean; signal?: AbortSignal } = {}) {
  return writeImport(
    office,
    {
      list,
      addKnown: options.addKnown ?? false,
      name: 'lista.csv',
      now: new Date('2026-06-04T09:00:00Z'),
      frame: {
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
    {
      signal: options.signal ?? new AbortController().signal,
      onProgress: () => undefined,
    },
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
    const written = await write(listOf(CELLS));
    expect(written).toMatchObject({
      ok: true,
      value: { added: 3, persons: 3, organisations: 2, leftOut: 0, known: 0 },
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

  it('puts people into the organisation that the office has', async () => {
    const ministry = anOrganisation({ name: { fi: 'Sisäministeriö' }, kind: 'ministry' });
    await office.change({ name: 'addOrganisation' }, async (change) => {
      await change.add('organisations', ministry);
    });
    await write(listOf(CELLS));
    const positions = await office.read.positions
      .where('organisationId')
      .equals(ministry.id)
      .toArray();
    expect(positions).toHaveLength(1);
    expect(await office.read.organisations.count()).toBe(2);
  });

  it('is taken back whole, also later, and can be imported again', async () => {
    const written = await write(listOf(CELLS));
    if (!written.ok) throw new Error('not written');
    await office.change({ name: 'editSettings' }, async (change) => {
      await change.update('settings', 'office', { email: 'koordinaattori@vn.invalid' });
    });
    const [receipt] = await readImports(office);
    expect(receipt?.actId).toBe(written.value.actId);
    expect(await office.undoAct(receipt?.actId ?? '')).toMatchObject({ ok: true });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await readImports(office)).toMatchObject([{ state: 'undone' }]);
    expect(await checkImport(office, listOf(CELLS))).toMatchObject({ known: [], sameFileAt: null });
    expect(await write(listOf(CELLS))).toMatchObject({ ok: true, value: { added: 3 } });
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const stopper = new AbortController();
    const list = listOf(CELLS, 3000);
    const writing = writeImport(
      office,
      {
        list,
        addKnown: false,
        name: 'lista.csv',
        now: new Date(),
        frame: {
          provenance: { kind: 'import', source: 'x', purpose: 'network', obtainedOn: '2026-06-01' },
          listLanguage: 'fi',
          labels: { title: 'Tehtävä', unit: 'Yksikkö' },
        },
      },
      {
        signal: stopper.signal,
        onProgress: (done) => {
          if (done > 2000) stopper.abort();
        },
      },
    );
    expect(await writing).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await readImports(office)).toEqual([]);
  });
});

describe('an import into an office that has some of the contacts', () => {
  it('knows those that are there and leaves them out', async () => {
    await write(listOf(CELLS.slice(0, 3)));
    const check = await checkImport(office, listOf(CELLS));
    expect(check).toMatchObject({
      known: [2, 3],
      newOrganisations: { leavingKnown: 0, withKnown: 0 },
    });
    expect(check.sameFileAt).not.toBeNull();
    expect(await write(listOf(CELLS))).toMatchObject({ ok: true, value: { added: 1, known: 2 } });
    expect((await counts()).slice(0, 2)).toEqual([3, 2]);
  });

  it('adds them again only when the user says so', async () => {
    await write(listOf(CELLS));
    expect(await write(listOf(CELLS), { addKnown: true })).toMatchObject({
      ok: true,
      value: { added: 3, organisations: 0 },
    });
    expect((await counts()).slice(0, 2)).toEqual([6, 2]);
  });
});

it('remembers the fields for the next list with the same headers', async () => {
  const list = listOf(CELLS);
  expect(await rememberedFields(office, list.plan)).toBeNull();
  const fields = list.plan.columns.map((column) =>
    column.header === 'Ryhmät' ? ('notes' as const) : column.field,
  );
  await write({ ...list, plan: planImport(list.table, { headerRow: 1, fields }) });
  expect(await rememberedFields(office, listOf(CELLS).plan)).toEqual(fields);
  const other = listOf([
    ['Nimi', 'Sähköposti'],
    ['Aino Esimerkki', 'aino@esim.invalid'],
  ]);
  expect(await rememberedFields(office, other.plan)).toBeNull();
});
