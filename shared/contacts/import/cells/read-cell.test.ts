import { expect, it } from 'vitest';
import { collectIssues } from '../issue-collector.ts';
import { isOrdinary } from './ordinary-cell.ts';
import { isPlain, readCell } from './read-cell.ts';

const read = (cell: string) => {
  const issues = collectIssues();
  const text = readCell(cell, { row: 1, column: 0, kind: 'list' }, issues);
  return { text, codes: issues.all.map(({ code }) => code) };
};

it.each([
  ["'00100", '00100', []],
  ['#PUUTTUU!', '', ['cell-error']],
  ['MÃ¤kinen', 'Mäkinen', ['encoding-repaired']],
  ['M&auml;kinen', 'Mäkinen', ['encoding-repaired']],
  ['M\\u00e4kinen', 'Mäkinen', ['encoding-repaired']],
  ['131052-308T', '', ['identity-code-left-out']],
  ['131052308T', '', ['identity-code-left-out']],
  ['13 10 52-308T', '', ['identity-code-left-out']],
  ['hetu131052\u00a0-308T', 'hetu', ['identity-code-left-out']],
  ['=1+1', '=1+1', ['formula-kept-as-text']],
  ['@sum', '@sum', ['formula-kept-as-text']],
  ['+sum', '+sum', ['formula-kept-as-text']],
  ['-sum', '-sum', ['formula-kept-as-text']],
  ['="00100"', '00100', []],
  ['Maija  Virtanen', 'Maija Virtanen', []],
  [' Maija', 'Maija', []],
  ['Maija ', 'Maija', []],
  ['Maija\u00A0Virtanen', 'Maija Virtanen', []],
  ['A\u0308ijälä', 'Äijälä', []],
  [' ', '', []],
])('puts right %j, and takes it for no plain cell', (cell, text, codes) => {
  expect(read(cell)).toEqual({ text, codes });
  expect(isPlain(cell)).toBe(false);
});

it.each(['', 'Mäkinen', 'Åbo Akademi', 'Élodie Müller-Çelik', 'PL 24 (2. krs), 00023', 'a - b'])(
  'leaves %j as it is, without a second look',
  (cell) => {
    expect(read(cell)).toEqual({ text: cell, codes: [] });
    expect(isPlain(cell)).toBe(true);
  },
);

it('shortens a plain cell that is longer than any name', () => {
  expect(read('a'.repeat(2_001))).toEqual({ text: 'a'.repeat(2_000), codes: ['value-too-long'] });
});

it.each([
  '-',
  '...',
  'n/a',
  'ei ole',
  'Avoin',
  'N.N.',
  'Null',
  'a@b.fi',
  '040 555 0101',
  '"Avoin"',
])('takes %j for no ordinary text, also when it comes again', (cell) => {
  expect([isOrdinary(cell), isOrdinary(cell)]).toEqual([false, false]);
});
