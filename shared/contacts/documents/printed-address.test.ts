import { describe, expect, it } from 'vitest';
import { printedAddress } from './printed-address.ts';

const address = { street: 'PL 25', postalCode: '00023', city: 'Valtioneuvosto', country: 'FI' };

describe('printedAddress', () => {
  it('never parts a postal code from its town', () => {
    expect(printedAddress(address, 'fi')).toEqual(['PL 25', '00023\u00a0Valtioneuvosto']);
  });

  it('names a country other than Finland, in the document’s language', () => {
    const abroad = { ...address, country: 'SE' };
    expect(printedAddress(abroad, 'fi').at(-1)).toBe('Ruotsi');
    expect(printedAddress(abroad, 'sv').at(-1)).toBe('Sverige');
    expect(printedAddress({ ...address, country: 'Suomi' }, 'en')).toHaveLength(2);
  });

  it('leaves out what is not known', () => {
    expect(
      printedAddress({ street: ' ', postalCode: '', city: 'Espoo', country: '' }, 'fi'),
    ).toEqual(['Espoo']);
  });
});
