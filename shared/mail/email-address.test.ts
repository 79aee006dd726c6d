import { describe, expect, it } from 'vitest';
import { isEmailAddress } from './email-address.ts';

describe('isEmailAddress', () => {
  it.each([
    'saimi.tuulikari@stm.invalid',
    'kirjaamo@hyvinkää.fi',
    'päivi.mäki@example.org',
    "o'brien@example.org",
    'a+b@sub.example.co.uk',
    'info@xn--hyvink-eua.xn--p1ai',
  ])('accepts %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    '',
    'saimi',
    'saimi@stm',
    'saimi@@stm.invalid',
    'saimi@ stm.invalid',
    'saimi tuulikari@stm.invalid',
    'saimi..tuulikari@stm.invalid',
    '.saimi@stm.invalid',
    'saimi.@stm.invalid',
    'saimi@stm..invalid',
    'saimi@-stm.invalid',
    'saimi@stm.invalid, ilkka@tem.invalid',
    '<saimi@stm.invalid>',
    `${'a'.repeat(250)}@stm.invalid`,
  ])('refuses %j', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});
