import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expect, it } from 'vitest';
import { readPhones } from './read-phones.ts';

const values = (cell: string) => readPhones(cell, null).phones.map(({ value }) => value);

it.each([
  ['040 555 0101', ['+358405550101']],
  ['+358 (0)40 555 0101', ['+358405550101']],
  ['00358 40 555 0101', ['+358405550101']],
  ['358405550101', ['+358405550101']],
  ['405550101', ['+358405550101']],
  ['p. 040-555 0101', ['+358405550101']],
  ['0295 16001 (vaihde)', ['+35829516001']],
  ['09-310 1691, vaihde', ['+35893101691']],
  ['040 555 0101, (gsm)', ['+358405550101']],
  ['09 1234 5678 / 050 555 0101', ['+358912345678', '+358505550101']],
  ['040 555 0101 tai 040 555 0102', ['+358405550101', '+358405550102']],
  ['040 555 0101 eller 040 555 0102', ['+358405550101', '+358405550102']],
  ['040 555 0101; 040 555 0102, 09 1234567', ['+358405550101', '+358405550102', '+35891234567']],
  ['040 555 0101 050 555 0102', ['+358405550101', '+358505550102']],
  ['040 555 0101, +358405550101', ['+358405550101']],
  ['+46 8 505 555 01', ['+46850555501']],
  ['018 123 45', ['+3581812345']],
  ['0700 12345', ['+35870012345']],
  ['075 325 1000', ['+358753251000']],
  ['116 006', ['116 006']],
  ['116111 (ma-su)', ['116111']],
  ['p. 116 123 / 09 2525 0111', ['116 123', '+358925250111']],
  ['-', []],
  ['ei ole', []],
])('reads %j', (cell, expected) => {
  const read = readPhones(cell, null);
  expect(read.phones.map(({ value }) => value)).toEqual(expected);
  expect(read.invalid).toEqual([]);
});

it.each([
  '07700 900123',
  '(07911) 123456',
  '112',
  '3,58405E+11',
  '09 1234567 alanro 12',
  '09 1234 567/568',
  '1.1.1980',
  '1234',
])('keeps %j as typed, and says so', (cell) => {
  expect(values(cell)).toEqual([cell]);
  expect(readPhones(cell, null).invalid).toEqual([cell]);
});

it('says what is no number at all, and keeps it aside', () => {
  expect(readPhones('kysy sihteeriltä', null)).toEqual({
    phones: [],
    invalid: ['kysy sihteeriltä'],
    rest: 'kysy sihteeriltä',
  });
});

it.each([
  ['040 555 0101', null, 'mobile'],
  ['050 555 0101', null, 'mobile'],
  ['0295 16001', null, 'work'],
  ['09 1234567 koti', null, 'other'],
  ['gsm 09 1234567', null, 'mobile'],
  ['työ 040 555 0101', null, 'work'],
  ['+44 20 7946 0958', null, 'other'],
  ['040 555 0101', 'work', 'work'],
  ['09 1234567', 'mobile', 'mobile'],
] as const)('takes %j in a column of kind %s for %s', (cell, column, kind) => {
  expect(readPhones(cell, column).phones[0]?.kind).toBe(kind);
});

it('reads a number without a country code as one of the contact’s country', () => {
  expect(readPhones('08-505 555 01', null, 'SE').phones[0]?.value).toBe('+46850555501');
});

it('takes a plain Finnish number for what the library takes it for', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const subscriber = fc
    .tuple(
      fc.integer({ min: 2, max: 9 }),
      fc.array(fc.tuple(fc.constantFrom('', '', ' ', '-'), digit), { minLength: 5, maxLength: 8 }),
    )
    .map(([first, digits]) => `${first}${digits.map((one) => one.join('')).join('')}`);
  const number = fc
    .tuple(
      fc.constantFrom('', '', 'p. ', 'puh. ', 'tel. '),
      fc.constantFrom('0', '+358', '+358 ', '+358-', '+358 (0)', '00358', '00358 '),
      subscriber,
    )
    .map((parts) => parts.join(''));
  const digits = fc.array(digit, { minLength: 8, maxLength: 10 }).map((all) => all.join(''));
  const bare = fc
    .tuple(fc.constantFrom('4', '50'), digits)
    .map(([range, more]) => `${range}${more}`.slice(0, 9));
  const withoutPlus = digits.map((number) => `358${number}`);
  fc.assert(
    fc.property(fc.oneof(number, bare, withoutPlus), (text) => {
      const parsed = parsePhoneNumberFromString(text, 'FI');
      const value = parsed?.isValid() ? parsed.number : text;
      expect(readPhones(text, 'work').phones).toEqual([{ kind: 'work', value }]);
    }),
    { numRuns: 5_000 },
  );
});

it('takes a slash behind an area code for a blank', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 0, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.tuple(fc.integer({ min: 2, max: 9 }), digits),
      fc.tuple(fc.integer({ min: 1, max: 9 }), digits),
      ([area, more], [first, others]) => {
        fc.pre(more.length < 3 && others.length >= 4);
        const [code, rest] = [`0${area}${more.join('')}`, `${first}${others.join('')}`];
        // Read as a British mobile number, which is none of Finland.
        fc.pre(!/^07\d{9}$/.test(`${code}${rest}`));
        const parsed = parsePhoneNumberFromString(`${code} ${rest}`, 'FI');
        const value = parsed?.isValid() ? parsed.number : `${code} ${rest}`;
        expect(readPhones(`${code}/${rest}`, 'work').phones).toEqual([{ kind: 'work', value }]);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('takes no number of another country for a Finnish one', () => {
  expect(readPhones('0401234567', 'work', 'SE').phones[0]?.value).not.toContain('+358');
});
