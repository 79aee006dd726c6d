import { expect, it } from 'vitest';
import type { Table } from '../../tabular/table.ts';
import { planImport, type PlanOptions } from './plan-import.ts';
import { previewOf } from './preview.ts';

const table: Table = {
  format: 'csv',
  remarks: [],
  rows: [
    ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio'],
    ['Aarnisalo', 'Veikko', 'veikko@sm.invalid', 'Sisäministeriö'],
    ['Koskenkorva', 'Ahti', 'ahti ilman osoitetta', 'Turvasatama ry'],
    ['', '', 'ei nimeä eikä osoitetta', '', 'liikaa'],
    ['', '', '', ''],
  ].map((cells, index) => ({ line: index + 1, cells })),
};
const shown = (options?: PlanOptions) => previewOf(table, planImport(table, options));

it('joins each row with its contact and its remarks', () => {
  const { rows, lines } = shown();
  expect(rows.map((row) => [row.line, row.contact?.familyName ?? null])).toEqual([
    [2, 'Aarnisalo'],
    [3, 'Koskenkorva'],
    [4, null],
  ]);
  expect(rows[1]?.issues).toMatchObject([{ code: 'email-invalid' }]);
  expect([...lines]).toEqual([2, 3, 4]);
});

it('tells where the contacts stand, what is remarked on and what is left out', () => {
  const { contacts, remarked, leftOut } = shown();
  expect([[...contacts], [...remarked], [...leftOut]]).toEqual([[0, 1], [1, 2], [2]]);
});

it('tells how wide the list is, and its first lines with the header, wherever that stands', () => {
  expect(shown()).toMatchObject({ width: 5, head: table.rows });
  const blank = Array.from({ length: 20 }, (_, index) => ({ line: index + 1, cells: [''] }));
  const below = table.rows.map(({ line, cells }) => ({ line: line + 20, cells }));
  const low = { ...table, rows: [...blank, ...below] };
  const { head } = previewOf(low, planImport(low, { headerRow: 21 }));
  expect(head.map(({ line }) => line)).toEqual([
    ...Array.from(blank, ({ line }) => line).slice(0, 15),
    21,
  ]);
});

it('counts data above a header that was chosen by hand', () => {
  expect(shown({ headerRow: 3 }).aboveHeader).toBe(2);
  expect(shown().aboveHeader).toBe(0);
});

it('says once what is remarked on more than half of the rows, and on no row', () => {
  const listOf = (count: number) => ({
    ...table,
    rows: [
      ['Nimi', 'Puhelin'],
      ...Array.from({ length: 8 }, (_, index) => [
        `Veikko Aarnisalo${'a'.repeat(index)}`,
        index < count ? `kysy ${String(index)}` : '+358 40 555 0101',
      ]),
    ].map((cells, index) => ({ line: index + 1, cells })),
  });
  const of = (count: number) => previewOf(listOf(count), planImport(listOf(count)));
  const most = of(5);
  expect(most.common).toMatchObject([
    {
      count: 5,
      issue: { row: 2, code: 'phone-invalid', facts: { value: 'kysy 0' } },
    },
  ]);
  expect(most.rows.flatMap(({ issues }) => issues)).toEqual([]);
  expect(most.general).toEqual([]);
  expect([...most.remarked]).toEqual([]);
  expect(of(4).common).toEqual([]);
  expect([...of(4).remarked]).toEqual([0, 1, 2, 3]);
});

it('counts the contacts whose numbers are taken for Finnish though nothing names a country', () => {
  const list = {
    ...table,
    rows: [
      ['Nimi', 'Puhelin', 'Maa'],
      ['Veikko Aarnisalo', '040 555 0101', ''],
      ['Ahti Koskenkorva', '+358 40 555 0101', ''],
      ['Åke Exempel', '040 555 0101', 'Suomi'],
      ['Saimi Tuulikari', '', ''],
    ].map((cells, index) => ({ line: index + 1, cells })),
  };
  expect(previewOf(list, planImport(list)).assumedFinnish).toBe(1);
});

it('counts the deputies who are named beside somebody', () => {
  const list = {
    ...table,
    rows: [
      ['Rooli', 'Jäsen', 'Varajäsen'],
      ['Puheenjohtaja', 'johtaja Ahti Koskenkorva, Esimerkkivirasto', ''],
      ['Jäsen', 'neuvos Åke Exempel, Esimerkkivirasto', 'neuvos Saimi Tuulikari, Esimerkkivirasto'],
      ['Jäsen', 'neuvos Veikko Aarnisalo, Esimerkkivirasto', 'nimetään myöhemmin'],
    ].map((cells, index) => ({ line: index + 1, cells })),
  };
  expect(previewOf(list, planImport(list)).deputiesBeside).toBe(1);
});

it('sets remarks apart that are on no row shown', () => {
  const remarks = [{ line: 0, code: 'encoding-uncertain' as const }];
  const preview = previewOf(table, planImport({ ...table, remarks }));
  expect(preview.general).toMatchObject([{ code: 'encoding-uncertain' }]);
  expect(preview.rows.flatMap(({ issues }) => issues)).not.toContainEqual(preview.general[0]);
});
