import { expect, it } from 'vitest';
import { newcomerFault, newcomerOf } from './newcomer.ts';

it.each([
  ['"Virtanen, Maija" <MAIJA@uusi.invalid>', 'Virtanen', 'Maija', 'maija@uusi.invalid'],
  ['Maija Virtanen <maija@uusi.invalid>', 'Virtanen', 'Maija', 'maija@uusi.invalid'],
  ['Maija Virtanen', 'Virtanen', 'Maija', ''],
  ['kuka@muu.invalid', '', '', 'kuka@muu.invalid'],
])('%s reads as a contact to be', (pasted, familyName, givenName, email) => {
  expect(newcomerOf(pasted)).toEqual({ familyName, givenName, email });
});

it('one without a name or with half an address is not added', () => {
  expect(newcomerFault(newcomerOf('kuka@muu.invalid'))).toBe('name');
  expect(newcomerFault({ familyName: 'Aho', givenName: '', email: 'aho@' })).toBe('email');
  expect(newcomerFault({ familyName: 'Aho', givenName: '', email: '' })).toBeNull();
});
