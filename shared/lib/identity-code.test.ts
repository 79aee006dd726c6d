import { describe, expect, it } from 'vitest';
import { hasIdentityCode, isIdentityCode, removeIdentityCodes } from './identity-code.ts';

describe('hasIdentityCode', () => {
  it.each([
    'Asiakas 131052-308T soitti',
    '131052-308t',
    '010190-123X',
    '(010101A123N)',
    '131052Y308T',
    'hetu 131052308T',
    '131052-3083 ja 131052-308T',
    '131052\u2013308T',
    '131052\u2011308T',
    '131052\u2212308T',
  ])('finds the code in %j', (text) => {
    expect(hasIdentityCode(text)).toBe(true);
  });

  it('finds a code of digits alone when its check mark is right', () => {
    expect(hasIdentityCode('010180-0014')).toBe(true);
    expect(hasIdentityCode('010180-0015')).toBe(false);
    expect(hasIdentityCode('010180\u20130014')).toBe(true);
    expect(hasIdentityCode('010180\u20130015')).toBe(false);
  });

  it.each([
    '040123-4567',
    '0101800014',
    '131052308U',
    'VN/5645/2020',
    'OM031:00/2020',
    '321052-308T',
    '0131052-308T',
    'p. 0295 160 001',
    '',
  ])('lets %j through', (text) => {
    expect(hasIdentityCode(text)).toBe(false);
  });
});

describe('isIdentityCode and removeIdentityCodes', () => {
  // 131052-308T is the example of the Digital and Population Data Services Agency; numbers 900–999 are never given out.
  it.each([
    '131052-308T',
    '131052\u2013308T',
    '010190-999W',
    '010101A901S',
    '131052-308t',
    '010190Y997U',
  ])('knows %s', (code) => {
    expect(isIdentityCode(code)).toBe(true);
    expect(removeIdentityCodes(`Teppo (${code}) Testi`)).toBe('Teppo Testi');
  });

  it.each([
    ['a wrong check character', '131052-308U'],
    ['a day that does not exist', '310252-308T'],
    ['a phone number', '040555-0101'],
    ['a reference number', 'VN/131052-3081/2025'],
    ['a longer number', '9131052-308T'],
  ])('leaves %s alone', (_, text) => {
    expect(isIdentityCode(text)).toBe(false);
    expect(removeIdentityCodes(text)).toBe(text);
  });
});
