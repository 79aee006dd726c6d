import { describe, expect, it } from 'vitest';
import { readPhone, shownPhone, splitPhones } from './phone-number.ts';

describe('readPhone', () => {
  it.each([
    ['040 123 4567', '+358401234567', 'mobile'],
    ['+358 (0)40 123 4567', '+358401234567', 'mobile'],
    ['00358401234567', '+358401234567', 'mobile'],
    ['405550101', '+358405550101', 'mobile'],
    ['p. 050/123 4567', '+358501234567', 'mobile'],
    ['0295 000 113', '+358295000113', 'work'],
    ['09 1234 5678', '+358912345678', 'work'],
    ['+46 8 123 456 78', '+46812345678', 'other'],
  ])('reads %s', (text, e164, kind) => {
    expect(readPhone(text)).toMatchObject({ e164, kind });
  });

  it.each([
    '112',
    '116 006',
    '116111',
    'abc',
    '',
    '12',
    '09 1234 5678 / 050 1234567',
    '040 123 4567 890 123',
    '(404) 555-1212',
    '4045551212',
    '501 234 567',
    '49 30 12345678',
  ])('leaves %j as typed rather than making a wrong number of it', (text) => {
    expect(readPhone(text)).toEqual({ e164: null, kind: 'other', national: text });
  });

  it('gives the form used at home', () => {
    expect(readPhone('+358401234567').national).toBe('040 123 4567');
    expect(readPhone('+46812345678').national).toBe('+46 8 123 456 78');
  });
});

describe('splitPhones', () => {
  it('parts the numbers of one cell', () => {
    expect(splitPhones('09 1234 5678 / 050 1234567')).toEqual(['09 1234 5678', '050 1234567']);
    expect(splitPhones('040 1234567 tai 050 1234567')).toEqual(['040 1234567', '050 1234567']);
    expect(splitPhones('040 1234567;\n050 1234567')).toEqual(['040 1234567', '050 1234567']);
    expect(splitPhones('040 1234567 ::: 050 1234567')).toEqual(['040 1234567', '050 1234567']);
  });

  it('keeps a number written with a slash whole', () => {
    expect(splitPhones('050/1234567')).toEqual(['050/1234567']);
  });

  it('answers nothing for nothing', () => {
    expect(splitPhones('  ')).toEqual([]);
  });
});

describe('a number as it is shown', () => {
  it.each([
    ['0295488201', '0295 488 201'],
    ['+358 29 548 8201', '0295 488 201'],
    ['029 548 8201', '0295 488 201'],
    ['029516001', '0295 16001'],
    ['+358401234567', '040 123 4567'],
    ['+46 8 12345678', '+46 8 123 456 78'],
    ['vaihde 123', 'vaihde 123'],
  ])('%s is %s', (typed, shown) => expect(shownPhone(typed)).toBe(shown));
});
