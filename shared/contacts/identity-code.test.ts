import { describe, expect, it } from 'vitest';
import { hasIdentityCode } from './identity-code.ts';

describe('hasIdentityCode', () => {
  it.each([
    'Asiakas 131052-308T soitti',
    '131052-308t',
    '010190-123X',
    '(010101A123N)',
    '131052Y308T',
    '131052-3083 ja 131052-308T',
  ])('finds the code in %j', (text) => {
    expect(hasIdentityCode(text)).toBe(true);
  });

  it('finds a code of digits alone when its check mark is right', () => {
    expect(hasIdentityCode('010180-0014')).toBe(true);
    expect(hasIdentityCode('010180-0015')).toBe(false);
  });

  it.each([
    '040123-4567',
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
