import { describe, expect, it } from 'vitest';
import { phoneText } from './phone-text.ts';

describe('phoneText', () => {
  it.each([
    ['+358295160001', '0295 160 001', '+358 29 516 0001'],
    ['+358401234567', '040 123 4567', '+358 40 123 4567'],
    ['+358912345678', '09 1234 5678', '+358 9 1234 5678'],
    ['+35890000101', '09 000 0101', '+358 9 000 0101'],
    ['+46701740605', '+46 70 174 06 05', '+46 70 174 06 05'],
    ['0295 160 001', '0295 160 001', '+358 29 516 0001'],
    ['alanumero 113', 'alanumero 113', 'alanumero 113'],
  ])('%s: %s at home, %s in English', (normal, home, english) => {
    expect(phoneText(normal, 'fi')).toBe(home);
    expect(phoneText(normal, 'sv')).toBe(home);
    expect(phoneText(normal, 'en')).toBe(english);
  });
});
