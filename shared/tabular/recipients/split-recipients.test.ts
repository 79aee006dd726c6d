import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recipientParts, splitRecipients } from './split-recipients.ts';

const namesOf = (text: string) =>
  splitRecipients(text)?.map(({ name, email }) => `${name}|${email}`) ?? null;

it.each([
  [
    '"Virtanen, Maija" <a@x.invalid>; Matti <b@x.invalid>',
    ['Virtanen, Maija|a@x.invalid', 'Matti|b@x.invalid'],
  ],
  [
    'Virtanen, Maija <a@x.invalid>, Lahti, Liisa <b@x.invalid>',
    ['Virtanen, Maija|a@x.invalid', 'Lahti, Liisa|b@x.invalid'],
  ],
  ['a@x.invalid, b@x.invalid;c@x.invalid', ['|a@x.invalid', '|b@x.invalid', '|c@x.invalid']],
  ["'Maija Virtanen' <mailto:a@x.invalid>", ['Maija Virtanen|a@x.invalid']],
  ["'a@x.invalid' <a@x.invalid>", ['|a@x.invalid']],
  ['Maija Virtanen (a@x.invalid)', ['Maija Virtanen|a@x.invalid']],
  ['Maija Virtanen [a@x.invalid]', ['Maija Virtanen|a@x.invalid']],
  ['a@x.invalid (Maija Virtanen)', ['Maija Virtanen|a@x.invalid']],
  [
    'Maija Virtanen a@x.invalid\nÅke Öhman b@x.invalid',
    ['Maija Virtanen|a@x.invalid', 'Åke Öhman|b@x.invalid'],
  ],
  ['Till: Åke <a@x.invalid>', ['Åke|a@x.invalid']],
  ['"Virtanen \\"Maikki\\" Maija" <a@x.invalid>', ['Virtanen "Maikki" Maija|a@x.invalid']],
  ['<a@x.invalid>;', ['|a@x.invalid']],
  [
    '"Example; Ministry, Unit" <a@x.invalid>; \'b@x.invalid\'',
    ['Example; Ministry, Unit|a@x.invalid', '|b@x.invalid'],
  ],
  [
    "'Virtanen, Gina' <a@x.invalid>;'Lahti; Liisa' <b@x.invalid>, 'c@x.invalid' <c@x.invalid>",
    ['Virtanen, Gina|a@x.invalid', 'Lahti; Liisa|b@x.invalid', '|c@x.invalid'],
  ],
  ['mailto:a@x.invalid?subject=Hei, <mailto:b@x.invalid>', ['|a@x.invalid', '|b@x.invalid']],
  ['Aino <a@x.invalid>;\r\n\tBo <b@x.invalid>', ['Aino|a@x.invalid', 'Bo|b@x.invalid']],
  ['Aino <a@x.invalid> (töissä)', ['Aino|a@x.invalid']],
  ['a@x.invalid b@x.invalid  c@x.invalid', ['|a@x.invalid', '|b@x.invalid', '|c@x.invalid']],
  ['Aino <a@x.invalid> "Berg, Bo" <b@x.invalid>', ['Aino|a@x.invalid', 'Berg, Bo|b@x.invalid']],
  [
    'Virtanen Maija; Aino <a@x.invalid>; Bo <b@x.invalid>',
    ['Virtanen Maija|', 'Aino|a@x.invalid', 'Bo|b@x.invalid'],
  ],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

it('takes quotes as word processors turn them', () => {
  expect(namesOf('“Virtanen, Maija” <a@x.invalid>; ”Lahti, Liisa” <b@x.invalid>')).toEqual([
    'Virtanen, Maija|a@x.invalid',
    'Lahti, Liisa|b@x.invalid',
  ]);
  expect(namesOf('‘Maija O’Sample’ <a@x.invalid>')).toEqual(['Maija O’Sample|a@x.invalid']);
  expect(namesOf('Maija “Maikki” Virtanen <a@x.invalid>')).toEqual([
    'Maija “Maikki” Virtanen|a@x.invalid',
  ]);
});

const groupsOf = (text: string) =>
  splitRecipients(text)?.map(({ email, group }) => `${email}|${group ?? ''}`) ?? null;

it.each([
  [
    'a@x.invalid; Verkosto: b@x.invalid, "Berg, Bo" <c@x.invalid>; d@x.invalid',
    ['a@x.invalid|', 'b@x.invalid|Verkosto', 'c@x.invalid|Verkosto', 'd@x.invalid|'],
  ],
  [
    '"NGO network": a@x.invalid, b@x.invalid;',
    ['a@x.invalid|NGO network', 'b@x.invalid|NGO network'],
  ],
  ['Verkosto: a@x.invalid; b@x.invalid', ['a@x.invalid|Verkosto', 'b@x.invalid|Verkosto']],
  ['Verkosto: a@x.invalid;', ['a@x.invalid|Verkosto']],
  ['mailto:a@x.invalid, mailto:b@x.invalid', ['a@x.invalid|', 'b@x.invalid|']],
])('knows the members of lists in %j', (text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

it.each([
  'Lisätietoja: a@x.invalid',
  'Sähköposti: a@x.invalid, b@x.invalid',
  'Nimi;Sähköposti\nMaija;a@x.invalid',
  'Maija Virtanen;a@x.invalid',
  'a@x.invalid\tMaija',
  'Sähköposti\na@x.invalid',
  'kirjoita osoitteeseen a@x.invalid, kiitos',
  'a@x.invalid;040 555 0101',
  '',
  ';;',
  '"a <b@x.invalid>',
])('leaves %j to others', (text) => {
  expect(splitRecipients(text)).toBeNull();
});

it('answers whatever the text', () => {
  const part = fc.constantFrom(
    'a@x.invalid',
    '<',
    '>',
    '"',
    ',',
    ';',
    ' ',
    '(',
    ')',
    '[',
    'A b',
    '\n',
    '\\',
    ':',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const recipients = splitRecipients(parts.join(''));
      expect(recipients?.every(({ name, email }) => email.includes('@') || name) ?? true).toBe(
        true,
      );
    }),
  );
});

it('takes a comment before an address for its name (RFC 5322)', () => {
  expect(splitRecipients('(Anna Aalto) anna@virasto.invalid; bo@virasto.invalid')).toEqual([
    { name: 'Anna Aalto', email: 'anna@virasto.invalid' },
    { name: '', email: 'bo@virasto.invalid' },
  ]);
});

it('gives what is no recipient as it stands, among those that are one', () => {
  expect(
    recipientParts(
      'Virtanen Maija\n\'a@x.invalid\'; "Lahti; Liisa" <b@x.invalid>\tOpetusministeriö',
    ),
  ).toEqual([
    { text: 'Virtanen Maija', recipient: null },
    { text: 'a@x.invalid', recipient: { name: '', email: 'a@x.invalid' } },
    {
      text: '"Lahti; Liisa" <b@x.invalid>',
      recipient: { name: 'Lahti; Liisa', email: 'b@x.invalid' },
    },
    { text: 'Opetusministeriö', recipient: null },
  ]);
});
