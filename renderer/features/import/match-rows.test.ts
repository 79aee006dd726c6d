import { expect, it } from 'vitest';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { previewOf } from '#shared/contacts/import/preview.ts';
import type { ImportList, MatchFilter } from './import-state.ts';
import {
  comparedLine,
  comparedRow,
  comparedRows,
  countCompared,
  leftOutRows,
} from './match-rows.ts';

const CELLS = [
  ['Sukunimi', 'Sähköposti'],
  ['Aarnisalo', 'veikko@sm.invalid'],
  ['', '040 555 0199'],
  ['Lehto', 'ossi@poliisi.invalid'],
];
const rows = CELLS.map((cells, index) => ({ line: index + 1, cells }));
const table = { format: 'csv' as const, remarks: [], rows };
const plan = planImport(table);
const list: ImportList = {
  fileName: 'lista.csv',
  sha256: '',
  table,
  plan,
  preview: previewOf(table, plan),
  chosen: {},
  mapping: 'guessed',
};
const matches: RowMatch[] = [
  { row: 2, state: 'same', of: 'person', id: 'p1', name: 'Aarnisalo' },
  { row: 4, state: 'new' },
];

/** The lines that are shown, each with the contact's name where it gives one. */
function shown(filter: MatchFilter) {
  const compared = comparedRows({ matches }, leftOutRows(list), filter);
  return Array.from({ length: countCompared(compared) }, (_, at) => {
    const row = comparedRow(compared, at, list, { matches });
    expect(comparedLine(compared, at, list)).toBe(row?.line);
    return row && 'match' in row
      ? `${row.line} ${row.contact.familyName} ${row.match.state}`
      : row?.line;
  });
}

it('shows each contact with what it is in the office, and then the rows left out', () => {
  expect(shown('all')).toEqual(['2 Aarnisalo same', '4 Lehto new', 3]);
  expect(shown('new')).toEqual(['4 Lehto new']);
  expect(shown('left-out')).toEqual([3]);
  expect(shown('update')).toEqual([]);
});

it('has no row beyond the last', () => {
  const compared = comparedRows({ matches }, leftOutRows(list), 'all');
  for (const at of [-1, 3]) {
    expect(comparedRow(compared, at, list, { matches })).toBeUndefined();
    expect(comparedLine(compared, at, list)).toBeUndefined();
  }
});
