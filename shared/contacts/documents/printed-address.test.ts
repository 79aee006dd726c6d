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

  it('writes the box and the town of Finland in the document’s language, however they are kept', () => {
    expect(printedAddress(address, 'sv')).toEqual(['PB 25', '00023\u00a0Statsrådet']);
    expect(printedAddress(address, 'en')).toEqual(['P.O. Box 25', '00023\u00a0Government']);
    const inSwedish = { ...address, street: 'PB 176', city: 'Statsrådet' };
    expect(printedAddress(inSwedish, 'fi')).toEqual(['PL 176', '00023\u00a0Statsrådet']);
    const home = { street: 'Plommonvägen 1', postalCode: '20100', city: 'Turku', country: '' };
    expect(printedAddress(home, 'sv')).toEqual(['Plommonvägen 1', '20100\u00a0Åbo']);
    expect(printedAddress(home, 'en').at(-1)).toBe('20100\u00a0Turku');
  });

  it('leaves boxes and towns of other countries as they are', () => {
    const abroad = { street: 'PB 12', postalCode: '0030', city: 'Turku', country: 'NO' };
    expect(printedAddress(abroad, 'fi').slice(0, 2)).toEqual(['PB 12', '0030\u00a0Turku']);
  });

  it('leaves out what is not known', () => {
    expect(
      printedAddress({ street: ' ', postalCode: '', city: 'Espoo', country: '' }, 'fi'),
    ).toEqual(['Espoo']);
  });
});
