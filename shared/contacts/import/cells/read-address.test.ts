import { describe, expect, it } from 'vitest';
import { readPlace, readPostalCode, splitAddress } from './read-address.ts';

const split = (text: string, country?: string) => {
  const found = splitAddress(text, country);
  return found && [found.street, found.postalCode, found.city, found.country];
};

describe('splitAddress', () => {
  it.each([
    ['Storgatan 5, 106 30 Stockholm, Sverige', 'Storgatan 5', '106 30', 'Stockholm', 'Sverige'],
    ['106 30 Stockholm, Sverige', '', '106 30', 'Stockholm', 'Sverige'],
    ['SE-106 30 Stockholm, Sweden', '', '106 30', 'Stockholm', 'Sweden'],
    ['00100 Helsinki', '', '00100', 'Helsinki', ''],
    ['PL 23\n00023 Valtioneuvosto\nSuomi', 'PL 23', '00023', 'Valtioneuvosto', 'Suomi'],
    ['Katu 1, 2. krs, FI-00100 Helsinki', 'Katu 1, 2. krs', '00100', 'Helsinki', ''],
    [
      'Slotsholmsgade 10, 1216 København K, Tanska',
      'Slotsholmsgade 10',
      '1216',
      'København K',
      'Tanska',
    ],
    ['Prinsengracht 1, 1015 DX Amsterdam, NL', 'Prinsengracht 1', '1015 DX', 'Amsterdam', 'NL'],
    ['2 Marsham Street, London SW1P 4DF, UK', '2 Marsham Street', 'SW1P 4DF', 'London', 'UK'],
    ['2 Marsham Street, London, SW1P 4DF, UK', '2 Marsham Street', 'SW1P 4DF', 'London', 'UK'],
    ['Brīvības 1, Rīga, LV-1050, Latvia', 'Brīvības 1', 'LV-1050', 'Rīga', 'Latvia'],
    ['Pikk 61, 15065 Tallinn, Eesti', 'Pikk 61', '15065', 'Tallinn', 'Eesti'],
    ['Rue de la Loi 1, Belgium', 'Rue de la Loi 1', '', '', 'Belgium'],
  ])('takes %j apart', (text, ...parts) => {
    expect(split(text)).toEqual(parts);
  });

  it('knows the codes of other countries where the row names the country', () => {
    expect(split('Akersgata 42, 0180 Oslo', 'Norge')).toEqual(['Akersgata 42', '0180', 'Oslo', '']);
    expect(split('Akersgata 42, 0180 Oslo')).toBeNull();
  });

  it.each([
    'Mannerheimintie 1',
    'Katu 1, 2. krs',
    'Talo 1234 B',
    'Pikk 61, 15065 Tallinn, Xyz',
    '',
  ])('leaves %j whole', (text) => {
    expect(split(text)).toBeNull();
  });
});

it('reads a place with its country', () => {
  expect(readPlace('106 30 Stockholm, Sverige')).toEqual({
    postalCode: '106 30',
    city: 'Stockholm',
    country: 'Sverige',
  });
  expect(readPlace('Helsinki')).toBeNull();
});

it('reads a postal code that was saved as a number', () => {
  expect(readPostalCode('00530.0', true)).toEqual({ value: '00530', padded: false });
  expect(readPostalCode('530,0', true)).toEqual({ value: '00530', padded: true });
});
