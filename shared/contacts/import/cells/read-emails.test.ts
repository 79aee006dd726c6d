import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEmailAddress, readEmails } from './read-emails.ts';

it.each([
  ['maija@x.invalid', ['maija@x.invalid']],
  ['päivi@hyvinkää.invalid', ['päivi@hyvinkää.invalid']],
  ["sean.o'sample@x.invalid", ["sean.o'sample@x.invalid"]],
  [
    'a@x.invalid; b@x.invalid,c@x.invalid d@x.invalid',
    ['a@x.invalid', 'b@x.invalid', 'c@x.invalid', 'd@x.invalid'],
  ],
  ['a@x.invalid ::: b@x.invalid', ['a@x.invalid', 'b@x.invalid']],
  ['a@x.invalid tai b@x.invalid', ['a@x.invalid', 'b@x.invalid']],
  ['a@x.invalid A@X.INVALID', ['a@x.invalid']],
  ['Meikäläinen Maija <maija@x.invalid>', ['maija@x.invalid']],
  ['-', []],
  ['ei ole', []],
])('reads %j without a word', (cell, emails) => {
  expect(readEmails(cell)).toMatchObject({ emails, repaired: [], invalid: [] });
});

it.each([
  ['mailto:maija@x.invalid'],
  ['<maija@x.invalid>'],
  ['maija@x.invalid.'],
  ['maija(at)x.invalid'],
  ['maija [at] x [dot] invalid'],
  ['maija at x.invalid'],
  ['maija @ x.invalid'],
  ['maija(ät)x(piste)invalid'],
])('puts %j right, and says so', (cell) => {
  expect(readEmails(cell)).toMatchObject({
    emails: ['maija@x.invalid'],
    repaired: [{ from: cell, to: 'maija@x.invalid' }],
    invalid: [],
  });
});

it.each([
  ['maija@x,fi', 'maija@x.fi'],
  ['maija.oja@om,invalid', 'maija.oja@om.invalid'],
  ['maija,oja@om.invalid', 'maija.oja@om.invalid'],
])('takes the comma of %j for a dot, and says so', (cell, to) => {
  expect(readEmails(cell)).toMatchObject({
    emails: [to],
    repaired: [{ from: cell, to }],
    invalid: [],
    rest: '',
  });
});

it.each(['a@x.invalid,b@x.invalid', 'Oja,maija@x.invalid', 'oja, maija@x.invalid'])(
  'takes the comma of %j for what it is',
  (cell) => {
    expect(readEmails(cell).repaired).toEqual([]);
  },
);

it.each(['maija@x', 'maija@@x.invalid', '@x.invalid', 'maija..m@x.invalid'])(
  'keeps %j as typed, and says that it is not valid',
  (cell) => {
    expect(readEmails(cell)).toMatchObject({ emails: [cell], invalid: [cell] });
  },
);

it('keeps words that are no address aside', () => {
  expect(readEmails('kysy sihteeriltä')).toEqual({
    emails: [],
    patterns: [],
    repaired: [],
    invalid: ['kysy sihteeriltä'],
    rest: 'kysy sihteeriltä',
  });
});

it('says of every address that it gives whether it is valid', () => {
  const part = fc.constantFrom(
    'a',
    'ä',
    '@',
    '.',
    ' ',
    ';',
    '<',
    '>',
    '(at)',
    'mailto:',
    'x.fi',
    '/',
    ',',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const { emails, invalid } = readEmails(parts.join(''));
      for (const email of emails)
        expect(isEmailAddress(email) || invalid.includes(email)).toBe(true);
    }),
  );
});
