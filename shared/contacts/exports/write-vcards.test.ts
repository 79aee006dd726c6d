import { expect, it } from 'vitest';
import { EXPORT_COLUMNS } from './exported-contact.ts';
import { personOf } from './testing/any-contact.ts';
import { writeVcards } from './write-vcards.ts';

const linesOf = (...contacts: Parameters<typeof personOf>[0][]) =>
  new TextDecoder().decode(writeVcards(contacts.map(personOf), EXPORT_COLUMNS, 'fi')).split('\r\n');

it('writes what RFC 6350 says', () => {
  const lines = linesOf({
    id: '019b9700-0000-7000-8000-000000000001',
    familyName: 'af Malmholm',
    givenName: 'Åke',
    honorific: 'OTT, dos.',
    title: 'johtaja',
    organisation: 'Esimerkki; virasto',
    unit: 'Osasto',
    emails: ['a@x.invalid', 'b@x.invalid'],
    phones: [
      { kind: 'mobile', value: '+358405550101' },
      { kind: 'other', value: 'vaihde, 112' },
    ],
    address: { street: 'Katu 1', postalCode: '00100', city: 'Helsinki', country: 'FI' },
    language: 'sv',
    groups: ['Itä, länsi', 'Verkosto'],
    notes: 'Rivi 1\nC:\\kansio',
  });
  expect(lines.filter((line) => !line.startsWith('PRODID'))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    'FN:Åke af Malmholm',
    'N:af Malmholm;Åke;;OTT\\, dos.;',
    'ORG:Esimerkki\\; virasto;Osasto',
    'TITLE:johtaja',
    'EMAIL;PREF=1:a@x.invalid',
    'EMAIL:b@x.invalid',
    'TEL;VALUE=uri;PREF=1;TYPE="cell,voice":tel:+358405550101',
    'TEL;VALUE=text;TYPE="x-other,voice":vaihde\\, 112',
    'ADR:;;Katu 1;Helsinki;;00100;Suomi',
    'LANG:sv',
    'CATEGORIES:Itä\\, länsi,Verkosto',
    'NOTE:Rivi 1\\nC:\\\\kansio',
    'UID:urn:uuid:019b9700-0000-7000-8000-000000000001',
    'END:VCARD',
    '',
  ]);
});

it.each(['\r', '\r\n', '\n', '\v', '\u0085', '\u2028'])(
  'lets no value begin a line by %j',
  (lineEnd) => {
    const name = `Aino${lineEnd}TEL:+358000`;
    const lines = linesOf({ familyName: name, notes: name, groups: [name] });
    expect(lines).toContain('NOTE:Aino\\nTEL:+358000');
    expect(
      lines
        .join('\n')
        .split(/\r\n?|[\n\v\u0085\u2028]/u)
        .some((line) => line.startsWith('TEL')),
    ).toBe(false);
  },
);

it('folds at 75 octets and never within a letter', () => {
  const notes = 'Ääkkösiä ja 😀 sekä muuta tekstiä. '.repeat(20).trim();
  const lines = linesOf({ familyName: 'Esimerkki', notes });
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\uFFFD');
  }
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`NOTE:${notes}\r\n`);
});

it('writes an organisation as one', () => {
  const lines = linesOf({ kind: 'organisation', organisation: 'Esimerkkivirasto' });
  expect(lines).toContain('KIND:org');
  expect(lines).toContain('FN:Esimerkkivirasto');
  expect(lines.some((line) => line.startsWith('N:'))).toBe(false);
});
