import { expect, it } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { previewOf } from '#shared/contacts/import/preview.ts';
import type { Table } from '#shared/tabular/table.ts';
import { lineRanges } from './line-ranges.ts';
import { filterPlaces, rowsAt } from './preview-rows.ts';
import { rejectedRows } from './rejected-rows.ts';

const table: Table = {
  format: 'csv',
  remarks: [],
  rows: [
    ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio'],
    ['Aarnisalo', 'Veikko', 'veikko@sm.invalid', 'Sisäministeriö'],
    ['Koskenkorva', 'Ahti', 'ahti ilman osoitetta', 'Turvasatama ry'],
    ['', '', '040 555 0199', ''],
  ].map((cells, index) => ({ line: index + 1, cells })),
};
const plan = planImport(table);
const preview = previewOf(table, plan);

it('narrows to rows with remarks and to rows left out', () => {
  const lines = (filter: Parameters<typeof filterPlaces>[1]) =>
    rowsAt(preview, filterPlaces(preview, filter)).map((row) => row.line);
  expect(lines('all')).toEqual([2, 3, 4]);
  expect(lines('remarks')).toEqual([3, 4]);
  expect(lines('left-out')).toEqual([4]);
});

it('writes the rows left out in their own columns, with row and reason', () => {
  const rows = rejectedRows(
    { plan, preview },
    {
      row: 'Rivi',
      reason: 'Syy',
      nameOf: ({ header }) => header,
      explain: (issue) => issue.code,
    },
  );
  expect(rows).toEqual([
    ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio', 'Rivi', 'Syy'],
    ['', '', '040 555 0199', '', '4', 'row-without-name'],
  ]);
});

it('writes no identity code into that file', () => {
  const rows = [
    ['Sukunimi', 'Etunimi', 'Sähköposti', 'Lisätiedot'],
    ['Lehto', 'Ossi', 'ossi@poliisi.invalid', ''],
    ['', '', '', 'hlö 131052-308T soittaa'],
  ].map((cells, index) => ({ line: index + 1, cells }));
  const withCode: Table = { ...table, rows };
  const planned = planImport(withCode);
  const rejected = rejectedRows(
    { plan: planned, preview: previewOf(withCode, planned) },
    { row: 'Rivi', reason: 'Syy', nameOf: ({ header }) => header, explain: () => '' },
  );
  expect(rejected[1]?.[3]).toContain('soittaa');
  expect(rejected.flat().join(' ')).not.toContain('308T');
});

it('says line numbers in few words', () => {
  expect(lineRanges([1])).toBe('1');
  expect(lineRanges([5, 1, 3, 4, 3])).toBe('1, 3–5');
  expect(lineRanges(Array.from({ length: 20 }, (_, index) => index * 2))).toMatch(/22…$/u);
});
