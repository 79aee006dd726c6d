import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasIdentityCode,
  isIdentityCode,
  maskIdentityCodes,
  removeIdentityCodes,
} from './identity-code.ts';

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
    '131052 -308T',
    '131052- 308T',
    '131052 \u2013 308T',
    '131052\u00a0-\u00a0308T',
    '131052-\r\n308T',
    '131052\u00ad-\u00ad308T',
    '13\u200b1052\u2060-308T',
    '\uff11\uff13\uff11\uff10\uff15\uff12\uff0d\uff13\uff10\uff18\uff34',
    '\u{1d7d9}31052-308T',
    'hetu131052-308T',
    '131052-308Tkatu',
    'x010180 - 0014y',
    '131052-308T\u00b2',
    '13 10 52 - 308 T',
    '131052 308T',
    '131052-30\n8T',
    '131052-308 131052 -308T',
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
    '131052 -308U',
    'x131052-308Uy',
    '9131052 - 308T',
    '131052 - 308T1',
    '13 10 52-308 toimijaa',
    '01 01 80-001 4',
    'a1310523b-131052-3083-8083-131052a30830'.slice(1),
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

const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** Codes with a right check mark, of every century, to whom they can be given out and for tests (900–999). */
const CODES = fc
  .record({
    day: fc.date({
      min: new Date('1800-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    }),
    which: fc.nat(),
    number: fc.integer({ min: 2, max: 999 }),
  })
  .map(({ day, which, number }) => {
    const signs =
      day.getUTCFullYear() < 1900 ? '+' : day.getUTCFullYear() < 2000 ? '-YXWVU' : 'ABCDEF';
    const date = `${pad(day.getUTCDate(), 2)}${pad(day.getUTCMonth() + 1, 2)}${pad(day.getUTCFullYear() % 100, 2)}`;
    const digits = `${date}${pad(number, 3)}`;
    return {
      date,
      sign: signs[which % signs.length] ?? '',
      rest: `${pad(number, 3)}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] ?? ''}`,
    };
  });

const BLANKS = ['', ' ', '\u00a0', '\u202f', '\n', '\r\n', '\t', '  \n ', '\u2028'];
const UNSEEN = ['', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u061c', '\ufe0f'];
const DASHES = [
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '\uff0d',
  '\ufe63',
];
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** A code as somebody may have written it or a program broken it. */
const WRITTEN = fc
  .record({
    code: CODES,
    dash: fc.constantFrom(...DASHES),
    blanks: fc.tuple(fc.constantFrom(...BLANKS), fc.constantFrom(...BLANKS)),
    unseen: fc.array(fc.constantFrom(...UNSEEN), { minLength: 12, maxLength: 12 }),
    look: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      fullWidth,
    ),
  })
  .map(({ code: { date, sign, rest }, dash, blanks, unseen, look }) => {
    const written = `${date}${blanks[0]}${sign === '-' ? dash : sign}${blanks[1]}${rest}`;
    return [...look(written)].map((one, at) => one + (unseen[at % 12] ?? '')).join('');
  });

/** Words that end and begin with no digit: a longer number is no code. */
const WORDS = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.lorem(), fc.constantFrom('hetu', 'VN/1234/2026-', '_'))
  .filter((text) => !/^\p{Nd}|\p{Nd}$/u.test(text) && !/^\p{M}/u.test(text.normalize('NFKD')));

describe('codes however they are written', () => {
  it('are found, masked and taken out within any words', () => {
    fc.assert(
      fc.property(WORDS, WRITTEN, WORDS, (before, code, after) => {
        const text = before + code + after;
        expect(hasIdentityCode(text)).toBe(true);
        const masked = maskIdentityCodes(text);
        expect(hasIdentityCode(masked)).toBe(false);
        expect(masked.startsWith(before)).toBe(true);
        expect(masked.endsWith(after)).toBe(true);
        expect(hasIdentityCode(removeIdentityCodes(text))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('are not found in what has no right check mark', () => {
    fc.assert(
      fc.property(WRITTEN, (code) => {
        const mark = code.search(/[0-9a-y\uff10-\uff39\uff41-\uff59][^\p{L}\p{N}]*$/iu);
        const wrong = `x${code.slice(0, mark)}${code[mark]?.normalize('NFKC') === '0' ? '1' : '0'}x`;
        expect(hasIdentityCode(wrong)).toBe(false);
      }),
    );
  });

  const digits = (length: number) =>
    fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`, 'u'));
  it.each<[string, fc.Arbitrary<string>]>([
    ['a phone number', fc.tuple(digits(2), digits(7)).map(([a, b]) => `+358 ${a} ${b}`)],
    ['a number in groups', fc.tuple(digits(3), digits(3), digits(4)).map((all) => all.join(' '))],
    ['a case number', digits(4).map((number) => `VN/${number}/2026-OM-1`)],
    ['an account', digits(16).map((all) => `FI${(all.match(/.{1,4}/g) ?? []).join(' ')}`)],
    ['a business id', fc.tuple(digits(7), digits(1)).map((all) => all.join('-'))],
    ['a VAT number', digits(8).map((number) => `FI${number}`)],
    ['an id', fc.uuid()],
    ['a date', fc.date({ noInvalidDate: true }).map((date) => date.toISOString())],
    ['a Finnish date', fc.tuple(digits(2), digits(2), digits(4)).map((all) => all.join('.'))],
    ['a span of years', fc.tuple(digits(4), digits(4)).map((all) => all.join('\u2013'))],
    ['a span of times', fc.tuple(digits(4), digits(4)).map((all) => `klo ${all.join(' - ')}`)],
  ])('let %s through', (_, alike) => {
    fc.assert(
      fc.property(alike, (text) => {
        expect(hasIdentityCode(text)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
