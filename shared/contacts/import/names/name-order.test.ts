import { describe, expect, it } from 'vitest';
import { decideOrder, looksTurned, nameOrderOf } from './name-order.ts';
import { readName } from './read-name.ts';

describe('nameOrderOf', () => {
  it.each([
    ['Sukunimi Etunimi', [], 'familyFirst'],
    ['Etu- ja sukunimi', ['Meikäläinen Maija'], 'givenFirst'],
    ['Efternamn, förnamn', [], 'familyFirst'],
    ['För- och efternamn', [], 'givenFirst'],
    ['Nimi', ['Meikäläinen Maija', 'Virtanen Matti', 'Laine Outo'], 'mostlyFamilyFirst'],
    ['Nimi', ['Meikäläinen Outo', 'Lauri Virtanen', 'Öberg Xyz'], 'mixed'],
    ['Nimi', ['Meikäläinen Maija', 'Outo Nimi', 'Xyz Abc'], 'mostlyFamilyFirst'],
    ['Nimi', ['Maija Meikäläinen', 'Matti Virtanen'], 'givenFirst'],
    ['Nimi', ['Xyz Abc'], 'givenFirst'],
    ['Nimi', ['Meikäläinen Maija (pj.)', 'Virtanen Matti [OM]'], 'familyFirst'],
    ['Nimi', ['Meikäläinen Maija', 'Matti Virtanen'], 'mixed'],
    ['Nimi', ['Maija Meikäläinen', 'Nguyen Thi Lan', 'Tran Van Hung'], 'givenFirst'],
    ['Name', ['Nguyen Thi Lan', 'Zhang Wei'], 'familyFirst'],
    ['Nimi', ['A Maija', 'B Matti', 'C Pekka', 'D Liisa', 'Maija E'], 'mostlyFamilyFirst'],
  ] as const)('reads %j over %j as %s', (header, cells, order) => {
    expect(nameOrderOf(header, cells)).toBe(order);
  });

  it('asks the addresses of the same rows where the names show nothing', () => {
    const emails = ['outo.nimi@example.fi', 'x.abc@example.fi'];
    expect(nameOrderOf('Nimi', ['Nimi Outo', 'Abc Xyz'], emails)).toBe('familyFirst');
  });
});

describe('decideOrder', () => {
  it.each([
    ['Šárka Žák', 'mixed', '', 'givenFirst', false],
    ['Žák Šárka', 'mixed', 'sarka.zak@example.cz', 'familyFirst', true],
    ['Šárka Žák', 'mostlyFamilyFirst', 's.zak@example.cz', 'givenFirst', true],
    ['Šárka Žák', 'mostlyFamilyFirst', 'info@example.cz', 'familyFirst', false],
    ['Šárka Žák', 'familyFirst', '', 'familyFirst', true],
    ['Maija Virtanen', 'familyFirst', '', 'familyFirst', false],
    ['Maija Virtanen', 'mostlyFamilyFirst', '', 'givenFirst', false],
    ['Maija Virtanen', 'mixed', '', 'givenFirst', true],
    ['Matti Lauri', 'mixed', '', 'givenFirst', false],
    ['Virtanen Kari', 'mixed', '', 'familyFirst', true],
    ['Aho Kari', 'mixed', '', 'givenFirst', false],
    ['Maija Mäki-aho', 'mixed', '', 'givenFirst', true],
    ['Kim Min-jun', 'mixed', '', 'familyFirst', true],
    ['Sylvia Björn', 'mixed', 'sylvia.bjorn@example.fi', 'givenFirst', false],
    ['Nguyen Thi Lan', 'givenFirst', '', 'familyFirst', false],
    ['Nguyễn Thị Lan', 'mixed', '', 'familyFirst', true],
    ['Kovács Éva', 'givenFirst', 'kovacs.eva@example.hu', 'familyFirst', false],
    ['Kovács Éva', 'givenFirst', 'eva.kovacs@example.hu', 'familyFirst', true],
    ['Wei Zhang', 'givenFirst', '', 'givenFirst', true],
    ['Chen Yang', 'givenFirst', '', 'givenFirst', false],
    ['Li Lindberg', 'givenFirst', '', 'givenFirst', true],
  ] as const)('reads %j in a column that is %s, with %j', (name, column, email, order, isSure) => {
    expect(decideOrder(name.split(' '), column, email)).toEqual({ order, isSure });
  });

  it.each(['ŽÁK Šárka', 'Žák, Šárka', 'Šárka von Žák'])('is sure of %j by its form', (name) => {
    expect(readName(name, 'mixed').isOrderSure).toBe(true);
  });
});

it.each([
  ['Korhonen', 'Matti', '', true],
  ['Korhonen', 'Matti', 'matti.korhonen@example.fi', true],
  ['Korhonen', 'Matti', 'korhonen.matti@example.fi', false],
  ['Mäki', 'Liisa', 'liisa.maki@example.fi', true],
  ['Matti', 'Korhonen', '', false],
  ['Bertil', 'Paul', '', false],
  ['Nguyen', 'Thi Lan', '', true],
  ['Lan', 'Nguyen', '', false],
])('judges whether %j %j (%j) stand in each other’s cells', (given, family, email, turned) => {
  expect(looksTurned(given, family, email)).toBe(turned);
});
