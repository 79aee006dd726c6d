import { expect, it } from 'vitest';
import { isIdentityCode, removeIdentityCodes } from './identity-code.ts';

// 131052-308T is the example of the Digital and Population Data Services Agency; numbers 900–999 are never given out.
it.each(['131052-308T', '010190-999W', '010101A901S', '131052-308t', '010190Y997U'])(
  'knows %s',
  (code) => {
    expect(isIdentityCode(code)).toBe(true);
    expect(removeIdentityCodes(`Teppo (${code}) Testi`)).toBe('Teppo Testi');
  },
);

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
