import { expect, it } from 'vitest';
import { keptPhone } from './kept-phone.ts';

const at = (country: string, city = '', organisation = '') => ({
  organisation,
  address: { street: '', postalCode: '', city, country },
});

it('leaves a number that a row from abroad has without a country code as it was written', () => {
  const typed = { normal: '040 428380', shown: '040 428380' };
  expect(keptPhone('040 428380', at('', 'Hamburg'))).toEqual(typed);
  expect(keptPhone('040 428380', at('Nowhereland'))).toEqual(typed);
  expect(keptPhone('040 428380', at('Sweden', '', 'Embassy of Sweden'))).toEqual(typed);
  expect(keptPhone('+4940428380', at('', 'Hamburg')).normal).toBe('+4940428380');
});

it('reads a number of Finland as it is dialled, and shows it as it is written at home', () => {
  const read = { normal: '+358405550101', shown: '040 555 0101' };
  for (const row of [at(''), at('Suomi', 'Helsinki'), at('Åland')])
    expect(keptPhone('+358405550101', row)).toEqual(read);
});
