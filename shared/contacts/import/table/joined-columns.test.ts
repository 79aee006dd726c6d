import { expect, it } from 'vitest';
import { joinedHeader, splitJoined, splitOrganisation } from './joined-columns.ts';

const fieldsOf = (header: string) => joinedHeader(header)?.fields.join(' ') ?? null;

it.each([
  ['Organisaatio / Yksikkö', 'organisation unit'],
  ['Organisation/Enhet', 'organisation unit'],
  ['Virasto, osasto', 'organisation unit'],
  ['Yksikkö | Organisaatio', 'unit organisation'],
  ['Organisaatio – osasto – yksikkö', 'organisation unit unit'],
  ['Organisaatio / osasto / yksikkö', 'organisation unit unit'],
  ['Virasto, osasto / Myndighet, avdelning', 'organisation unit'],
  ['Titteli, organisaatio', 'title organisation'],
  ['Asema ja organisaatio', 'title organisation'],
  ['Nimi / titteli', 'fullName title'],
  ['Nimi, titteli', null],
  ['Organisaatio / Organisation', null],
  ['Ministeriö/virasto', null],
  ['Osasto/yksikkö', null],
  ['Organisaatio', null],
])('reads the header %s as %s', (header, fields) => {
  expect(fieldsOf(header)).toBe(fields);
});

const split = (header: string, cell: string) => {
  const joined = joinedHeader(header);
  return joined && splitJoined(cell, joined);
};

it.each([
  ['Organisaatio / Yksikkö', 'Oikeusministeriö / Kriminaalipoliittinen osasto', 2, true],
  ['Organisaatio / Yksikkö', 'Oikeusministeriö', 1, true],
  ['Organisaatio / Yksikkö', 'Sisäministeriö, poliisiosasto', 2, true],
  ['Organisaatio / Yksikkö', 'Sisäministeriö / Poliisiosasto / Rikosyksikkö', 2, false],
  ['Virasto, osasto', 'Maahanmuuttovirasto, turvapaikkayksikkö', 2, true],
  ['Titteli, organisaatio', 'Ylitarkastaja, Maahanmuuttovirasto', 2, true],
])('divides under %s the cell %s', (header, cell, parts, isSure) => {
  const read = split(header, cell);
  expect([read?.parts.length, read?.isSure]).toEqual([parts, isSure]);
});

it('keeps together what goes on within one field', () => {
  expect(split('Organisaatio / Yksikkö', 'A / B / C')?.parts).toEqual([
    { field: 'organisation', text: 'A' },
    { field: 'unit', text: 'B / C' },
  ]);
});

it.each([
  ['another separator and nothing that shows the parts', 'Organisaatio / Yksikkö', 'Jokin, toinen'],
  ['more commas than the header has', 'Virasto, osasto', 'Laitos, LA, osasto'],
  ['the parts the other way round', 'Organisaatio / Yksikkö', 'Rikososasto / Poliisihallitus'],
])('does not divide a cell with %s', (_, header, cell) => {
  expect(split(header, cell)).toBeNull();
});

it('puts a cell with one thing where it belongs', () => {
  expect(split('Titteli, organisaatio', 'Maahanmuuttovirasto')?.parts).toEqual([
    { field: 'organisation', text: 'Maahanmuuttovirasto' },
  ]);
});

it.each([
  ['Poliisihallitus, rikosyksikkö', 'Poliisihallitus', 'rikosyksikkö'],
  ['Ministry of Justice\nUnit B', 'Ministry of Justice', 'Unit B'],
  ['Oikeusministeriö\nOsasto 2', 'Oikeusministeriö', 'Osasto 2'],
])('divides %j into an organisation and its unit', (text, organisation, unit) => {
  expect(splitOrganisation(text)).toEqual({ organisation, unit });
});

it.each(['Ministry of Social\nAffairs and Health', 'Poliisihallitus, Helsinki'])(
  'leaves %j whole',
  (text) => {
    expect(splitOrganisation(text)).toBeNull();
  },
);
