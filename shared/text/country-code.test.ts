import { expect, it } from 'vitest';
import { countryCodeOf } from './country-code.ts';

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
  expect(countryCodeOf(text)).toBe(code);
});

it.each(['', 'Uusimaa', 'EU', 'ZZ', 'XYZ'])('finds no country in "%s"', (text) => {
  expect(countryCodeOf(text)).toBeNull();
});
