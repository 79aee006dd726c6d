import { expect, it } from 'vitest';
import { planImport } from './plan-import.ts';
import { readPasted } from '../../tabular/read-pasted.ts';
import { startRepeatCheck } from './check-repeats.ts';

const linesOfRepeats = (rows: string[][]) => {
  const firstOf = startRepeatCheck();
  return rows.map((cells, index) => firstOf({ line: index + 1, cells })?.line ?? null);
};

it('finds rows again that say the same, whatever their capitals and the blanks around', () => {
  const rows = [
    ['Äijälä', 'Maija'],
    ['ÄIJÄLÄ ', ' maija'],
    ['Äijälä', 'Matti'],
    ['äijälä\u00A0', 'Maija'],
  ];
  expect(linesOfRepeats(rows)).toEqual([null, 1, null, 1]);
});

it('tells cells apart that read the same when written together', () => {
  expect(
    linesOfRepeats([
      ['ab', 'c'],
      ['a', 'bc'],
      ['ab', 'c', ''],
    ]),
  ).toEqual([null, null, null]);
});

it('tells of a person who stands in the list a second time, also at another house', () => {
  const rows = [
    'Sukunimi\tEtunimi\tOrganisaatio\tSähköposti',
    'Esimerkki\tMaija\tSisäministeriö\tmaija.esimerkki@sm.invalid',
    'Esimerkki\tMaija\tMaahanmuuttovirasto\tMaija.Esimerkki@migri.invalid',
    'Malli\tMatti\tSisäministeriö\tinfo@sm.invalid',
    'Keksitty\tAnna\tPoliisihallitus\tinfo@poliisi.invalid',
    'Esimerkki\tMaija\tSM\tmaija.esimerkki@sm.invalid',
  ];
  const read = readPasted({ text: rows.join('\n') });
  if (!read.ok) throw new Error(read.failure.code);
  const { contacts, issues } = planImport(read.value);
  expect(contacts).toHaveLength(5);
  expect(issues.map(({ row, code, facts }) => [row, code, facts?.['first']])).toEqual([
    [3, 'person-elsewhere', 2],
    [6, 'person-repeats', 2],
  ]);
});
