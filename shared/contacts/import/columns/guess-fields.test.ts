import { expect, it } from 'vitest';
import { guessFields } from './guess-fields.ts';

const fieldsOf = (header: string[], ...rows: string[][]) =>
  guessFields(
    header,
    header.map((_, column) => rows.map((row) => row[column] ?? '')),
  ).map(({ field }) => field);
const rowsOf = (count: number, cell: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => [
    `Maija Meikäläinen${'a'.repeat(index)}`,
    cell(index),
  ]);

it.each(['R', '', 'ID-'])('takes rows counted from %j001 on for no numbers to call', (before) => {
  const rows = rowsOf(4, (index) => `${before}000001${String(index)}`);
  expect(fieldsOf(['Nimi', 'Laji'], ...rows)).toEqual(['fullName', null]);
});

it('takes what each has alone for no group, and what several have for one', () => {
  const groups = (cell: (index: number) => string) =>
    fieldsOf(['Nimi', 'Tagit'], ...rowsOf(20, cell));
  expect(groups((index) => `Tagi ${'abcdefghijklmnopqrst'[index] ?? ''}`)).toEqual([
    'fullName',
    null,
  ]);
  expect(groups((index) => (index % 2 ? 'Verkosto' : 'Ohjausryhmä'))).toEqual([
    'fullName',
    'groups',
  ]);
});

it('takes the name that somebody goes by where everybody has one, and all given names elsewhere', () => {
  const header = ['Sukunimi', 'Etunimet', 'Kutsumanimi'];
  const first = ['Testinen', 'Maria Elisabeth', 'Liisa'];
  expect(fieldsOf(header, first, ['Koe', 'Aino Maria', 'Maria'])).toEqual([
    'familyName',
    'ignore',
    'givenName',
  ]);
  expect(fieldsOf(header, first, ['Koe', 'Aino Maria', ''])).toEqual([
    'familyName',
    'givenName',
    'ignore',
  ]);
});

it('takes a group or a street that is called as a role is for what its heading says', () => {
  const fields = (names: string[], columns: string[][]) =>
    guessFields(names, columns).map(({ field }) => field);
  const families = ['Esimerkki', 'Mallikas', 'Kuvitteellinen'];
  const alike = ['Jäsenet', 'Jäsenet', 'Puheenjohtaja'];
  expect(fields(['Sukunimi', 'Ryhmät'], [families, alike])).toEqual(['familyName', 'groups']);
  expect(fields(['Sukunimi', 'Katuosoite'], [families, alike])).toEqual(['familyName', 'street']);
  expect(fields(['Sukunimi', 'Asema ryhmässä'], [families, alike])).toEqual(['familyName', 'role']);
});
