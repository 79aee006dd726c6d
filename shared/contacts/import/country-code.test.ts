import { expect, it } from 'vitest';
import { countryCode } from './country-code.ts';

it.each([
  ['Suomi', 'FI'],
  ['Finland', 'FI'],
  [' finland ', 'FI'],
  ['FI', 'FI'],
  ['se', 'SE'],
  ['Ruotsi', 'SE'],
  ['Sverige', 'SE'],
  ['Sweden', 'SE'],
  ['Germany', 'DE'],
  ['Saksa', 'DE'],
  ['Viro', 'EE'],
])('reads %s as %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

it.each(['', 'Uusimaa', 'EU', 'ZZ', 'XYZ'])('finds no country in "%s"', (text) => {
  expect(countryCode(text)).toBeNull();
});
