import { describe, expect, it } from 'vitest';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import {
  NO_CELLS,
  pastedSeatLines,
  readSeatLine,
  seatFaults,
  seatNames,
  splitName,
} from './seat-table.ts';

const organisation = (id: string, fi: string, abbr?: string) =>
  ({ id, name: { fi }, ...(abbr && { abbr: { fi: abbr } }) }) as Organisation;
const person = (id: string, familyName: string, givenName: string) =>
  ({ id, familyName, givenName }) as Person;

const names = seatNames(
  [organisation('om', 'Oikeusministeriö', 'OM'), organisation('sm', 'Sisäministeriö')],
  [
    person('aino', 'Mäki', 'Aino'),
    person('aino2', 'Mäki', 'Aino'),
    person('eino', 'Korhonen', 'Eino'),
  ],
  new Map([
    ['aino', ['om']],
    ['aino2', ['sm']],
  ]),
);
const DAY = '2026-03-01' as const;
const read = (cells: Partial<typeof NO_CELLS>) => {
  const all = { ...NO_CELLS, ...cells };
  const line = readSeatLine(all, names, DAY);
  return { line, faults: seatFaults(all, line) };
};

describe('a line of a table of seats', () => {
  it('finds organisations by name or abbreviation and persons in either order', () => {
    const { line, faults } = read({ organisation: 'om', person: 'Eino Korhonen', role: 'Chair' });
    expect(line).toMatchObject({
      organisation: { kind: 'known', id: 'om' },
      person: { kind: 'known', id: 'eino' },
      deputy: { kind: 'none' },
      role: 'chair',
      from: DAY,
    });
    expect(faults).toEqual([]);
  });

  it('means of those with one name the one of the organisation, or asks which', () => {
    expect(read({ organisation: 'OM', person: 'Mäki Aino' }).line.person).toEqual({
      kind: 'known',
      id: 'aino',
    });
    expect(read({ person: 'Mäki Aino' }).faults).toMatchObject([
      { column: 'person', code: 'several' },
    ]);
    expect(read({ person: 'Mäki Aino (Sisäministeriö)' }).line.person).toEqual({
      kind: 'known',
      id: 'aino2',
    });
    expect(names.nameOf(person('aino2', 'Mäki', 'Aino'))).toBe('Mäki Aino (Sisäministeriö)');
  });

  it('makes nothing of what it does not know: it is asked about', () => {
    const { faults } = read({
      organisation: 'Oikeusministerio uusi',
      role: 'kummi',
      person: 'Mäki Aino Maria',
      deputy: '131052-308T',
      from: '32.1.2026',
    });
    expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'organisation new',
      'person new',
      'deputy identity-code',
      'role role',
      'from day',
    ]);
  });
});

it('a copied table is read by its header words, or by the order of its columns', () => {
  expect(
    pastedSeatLines([
      ['Jäsen', 'Varajäsen', 'Organisaatio'],
      ['Eino Korhonen', '', 'OM'],
      ['', '', ''],
    ]),
  ).toEqual([{ ...NO_CELLS, person: 'Eino Korhonen', organisation: 'OM' }]);
  expect(pastedSeatLines([['OM', 'Jäsen', 'Eino  Korhonen', 'Aino Mäki', '1.3.2026']])).toEqual([
    {
      organisation: 'OM',
      role: 'Jäsen',
      person: 'Eino Korhonen',
      deputy: 'Aino Mäki',
      from: '1.3.2026',
    },
  ]);
});

it('a name has its family name last, or before a comma', () => {
  expect(splitName('Maija Liisa Virtanen')).toEqual({
    givenName: 'Maija Liisa',
    familyName: 'Virtanen',
  });
  expect(splitName('Testinen Aino')).toEqual({ givenName: 'Aino', familyName: 'Testinen' });
  expect(splitName('Heino Kari')).toEqual({ givenName: 'Heino', familyName: 'Kari' });
  expect(splitName('Zorn Xave')).toEqual({ givenName: 'Zorn', familyName: 'Xave' });
  expect(splitName('Virtanen, Maija')).toEqual({ givenName: 'Maija', familyName: 'Virtanen' });
});
