import { expect, it } from 'vitest';
import { isForeignCity, isForeignPostalCode } from './foreign-place.ts';

it.each([
  'Berlin',
  'Tukholma',
  'Den Haag',
  'Bryssel',
  'WIEN',
  'New York',
  'Portland, OR',
  'København K',
  'Praha 1',
])('%s is not in Finland', (city) => expect(isForeignCity(city)).toBe(true));

it.each(['Helsinki', 'Helsingfors', 'Mariehamn', 'Vaasa', 'Hki', ''])('%s may be', (city) =>
  expect(isForeignCity(city)).toBe(false),
);

it.each(['SW1P 4DF', '1049', '113 64', '00-950', 'LV-1050', 'D-10117', '30303-1234', '2511 CV'])(
  'no postal code of Finland is written %s',
  (code) => expect(isForeignPostalCode(code)).toBe(true),
);

it.each(['00100', 'FI-00100', 'AX-22100', '10557', ''])('one may be written %s', (code) =>
  expect(isForeignPostalCode(code)).toBe(false),
);
