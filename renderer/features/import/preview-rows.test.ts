import { expect, it } from 'vitest';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import type { Table } from '#shared/tabular/table.ts';
import { lineRanges } from './line-ranges.ts';
import { filterRows, previewAhead, previewOf } from './preview-rows.ts';
import { rejectedRows } from './rejected-rows.ts';

const table: Table = {
  format: 'csv',
  remarks: [],
  rows: [
    ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio'],
    ['Aarnisalo', 'Veikko', 'veikko@sm.invalid', 'Sisäministeriö'],
    ['Koskenkorva', 'Ahti', 'ahti ilman osoitetta', 'Turvasatama ry'],
    ['', '', 'ei-nimeä@esim.invalid', ''],
    ['', '', '', ''],
  ].map((cells, index) => ({ line: index + 1, cells })),
};
const plan = planImport(table);
const preview = previewOf(table, plan);

it('joins each row with its contact and its remarks', () => {
  expect(preview.rows.map((row) => [row.line, row.contact?.familyName ?? null])).toEqual([
    [2, 'Aarnisalo'],
    [3, 'Koskenkorva'],
    [4, null],
  ]);
  expect(preview.rows[1]?.issues).toMatchObject([{ code: 'email-invalid' }]);
  expect(preview.counts).toEqual({ all: 3, remarks: 2, 'left-out': 1 });
});

it('narrows to rows with remarks and to rows left out', () => {
  expect(filterRows(preview.rows, 'all')).toHaveLength(3);
  expect(filterRows(preview.rows, 'remarks').map((row) => row.line)).toEqual([3, 4]);
  expect(filterRows(preview.rows, 'left-out').map((row) => row.line)).toEqual([4]);
});

it('counts data above a header that was chosen by hand', () => {
  expect(previewOf(table, planImport(table, { headerRow: 3 })).aboveHeader).toBe(2);
  expect(preview.aboveHeader).toBe(0);
});

it('is worked out ahead in slices of a long list, and is then what it would be at once', async () => {
  const [head, person, , nameless] = table.rows.map(({ cells }) => cells);
  const long: Table = {
    ...table,
    rows: Array.from({ length: 45_000 }, (_, index) => ({
      line: index + 1,
      cells: (index === 0 ? head : index % 9_000 === 0 ? nameless : person) ?? [],
    })),
  };
  const ofLong = planImport(long);
  let pauses = 0;
  await previewAhead(long, ofLong, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThan(5);
  expect(previewOf(long, ofLong)).toEqual(previewOf(long, { ...ofLong }));
  expect(previewOf(long, ofLong).counts).toMatchObject({ all: 44_999, 'left-out': 4 });
});

it('writes the rows left out in their own columns, with row and reason', () => {
  const rows = rejectedRows(table, plan, {
    row: 'Rivi',
    reason: 'Syy',
    nameOf: ({ header }) => header,
    explain: (issue) => issue.code,
  });
  expect(rows).toEqual([
    ['Sukunimi', 'Etunimi', 'Sähköposti', 'Organisaatio', 'Rivi', 'Syy'],
    ['', '', 'ei-nimeä@esim.invalid', '', '4', 'row-without-name'],
  ]);
});

it('says line numbers in few words', () => {
  expect(lineRanges([1])).toBe('1');
  expect(lineRanges([5, 1, 3, 4, 3])).toBe('1, 3–5');
  expect(lineRanges(Array.from({ length: 20 }, (_, index) => index * 2))).toMatch(/22…$/u);
});
