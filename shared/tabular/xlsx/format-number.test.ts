import { describe, expect, it } from 'vitest';
import { formatGeneral, numberFormatOf } from './format-number.ts';

const format = (code: string, value: number) => numberFormatOf(code, false)(value);

describe('numberFormatOf', () => {
  it.each([
    ['00000', 23, '00023'],
    ['0## ### ####', 405550101, '040 555 0101'],
    ['[<=9999999]###-####;(###) ###-####', 405550101, '40555-0101'],
    ['"+"0', 358405550101, '+358405550101'],
    ['0', 12, '12'],
    ['0.00', 1.5, '1,50'],
    ['#,##0', 1234567, '1234567'],
    ['0.##', 1.5, '1,5'],
    ['0%', 0.25, '25 %'],
    ['General', 1.5, '1,5'],
    ['@', 23, '23'],
    ['d.m.yyyy', 43101, '1.1.2018'],
    ['[$-40B]d\\.m\\.yyyy;@', 43101, '1.1.2018'],
    ['yyyy\\-mm\\-dd', 43101, '1.1.2018'],
    ['mmm yy', 43101, '1.1.2018'],
    ['d.m.yyyy h:mm', 43101.5, '1.1.2018 12.00'],
    ['h:mm', 0.75, '18.00'],
    ['[h]:mm:ss', 0.5, '12.00'],
    ['0;-0;"ei ole"', 0, '0'],
    ['0;(0)', -5, '(5)'],
    [';;;', 5, '5'],
  ])('shows %s of %d as %s', (code, value, shown) => {
    expect(format(code, value)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(numberFormatOf('d.m.yyyy', true)(41639)).toBe('1.1.2018');
  });

  it.each([
    [1, '1.1.1900'],
    [59, '28.2.1900'],
    [61, '1.3.1900'],
  ])('knows that Excel counts a day in 1900 that never was (%i)', (value, shown) => {
    expect(format('d.m.yyyy', value)).toBe(shown);
  });
});

it.each([
  [358405550101, '358405550101'],
  [4.05550104e8, '405550104'],
  [0.1 + 0.2, '0,3'],
  [-1.25, '-1,25'],
  [123456789012345680, '123456789012345680'],
])('shows %d in full', (value, shown) => {
  expect(formatGeneral(value)).toBe(shown);
});
