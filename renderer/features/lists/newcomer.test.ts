import { expect, it } from 'vitest';
import { newcomerFault, newcomerOf } from './newcomer.ts';

it.each([
  ['"Virtanen, Maija" <MAIJA@uusi.invalid>', 'Virtanen', 'Maija', 'maija@uusi.invalid'],
  ['Maija Virtanen <maija@uusi.invalid>', 'Virtanen', 'Maija', 'maija@uusi.invalid'],
  ['Maija Virtanen', 'Virtanen', 'Maija', ''],
  // The address tells which of the two words is the family name, as Outlook writes those of an organisation.
  [
    "'Korhonen Pekka (OM)' <pekka.korhonen@uusi.invalid>",
    'Korhonen',
    'Pekka',
    'pekka.korhonen@uusi.invalid',
  ],
  [
    'Korhonen Pekka <pekka.korhonen@uusi.invalid>',
    'Korhonen',
    'Pekka',
    'pekka.korhonen@uusi.invalid',
  ],
  [
    'Pekka Korhonen <korhonen.pekka@uusi.invalid>',
    'Korhonen',
    'Pekka',
    'korhonen.pekka@uusi.invalid',
  ],
  ['Zorn Xave <xave.zorn@uusi.invalid>', 'Zorn', 'Xave', 'xave.zorn@uusi.invalid'],
  ['Xave Zorn <zx@uusi.invalid>', 'Zorn', 'Xave', 'zx@uusi.invalid'],
  // Without one, what the words show by themselves.
  ['Korhonen Pekka', 'Korhonen', 'Pekka', ''],
  ['Testinen Aino', 'Testinen', 'Aino', ''],
  ['Aino Testinen', 'Testinen', 'Aino', ''],
  ['Heino Kari', 'Kari', 'Heino', ''],
  ['kuka@muu.invalid', '', '', 'kuka@muu.invalid'],
])('%s reads as a contact to be', (pasted, familyName, givenName, email) => {
  expect(newcomerOf(pasted)).toEqual({ familyName, givenName, email });
});

it('one without a name or with half an address is not added', () => {
  expect(newcomerFault(newcomerOf('kuka@muu.invalid'))).toBe('name');
  expect(newcomerFault({ familyName: 'Aho', givenName: '', email: 'aho@' })).toBe('email');
  expect(newcomerFault({ familyName: 'Aho', givenName: '', email: '' })).toBeNull();
});
