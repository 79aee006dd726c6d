import { describe, expect, it } from 'vitest';
import { addressLine, normalAddress, normalEmail, normalPhone } from './normal-form.ts';

describe('normalEmail', () => {
  it.each([
    [' Saimi.Tuulikari@STM.invalid ', 'saimi.tuulikari@stm.invalid'],
    ['mailto:saimi@stm.invalid?subject=Kokous', 'saimi@stm.invalid'],
    ['Saimi Tuulikari <Saimi@stm.invalid>', 'saimi@stm.invalid'],
    ['<saimi@stm.invalid>', 'saimi@stm.invalid'],
    ['saimi@stm.invalid.', 'saimi@stm.invalid'],
    ['kirjaamo@hyvinka\u0308a\u0308.invalid', 'kirjaamo@hyvinkää.invalid'],
    ["o'brien@example.org", "o'brien@example.org"],
  ])('%j → %s', (typed, normal) => {
    expect(normalEmail(typed)).toBe(normal);
  });
});

describe('normalPhone', () => {
  it('gives E.164 where the number parses and the typed text elsewhere', () => {
    expect(normalPhone('040 123 4567')).toEqual({ normal: '+358401234567', kind: 'mobile' });
    expect(normalPhone(' alanumero 113 ')).toEqual({ normal: 'alanumero 113', kind: 'other' });
  });
});

describe('addresses', () => {
  const address = { street: 'Mäkikatu 3', postalCode: '00023', city: 'Helsinki', country: 'FI' };

  it('are written in one line, Finland unsaid', () => {
    expect(addressLine(address)).toBe('Mäkikatu 3, 00023 Helsinki');
    expect(addressLine({ ...address, country: 'Sverige' })).toBe(
      'Mäkikatu 3, 00023 Helsinki, Sverige',
    );
    expect(addressLine({ street: '', postalCode: '', city: 'Espoo', country: '' })).toBe('Espoo');
  });

  it('compare folded', () => {
    expect(normalAddress(address)).toBe('makikatu 3, 00023 helsinki');
  });
});
