import { expect, it } from 'vitest';
import type { ContactPoint } from '../contact-point.ts';
import { exportedContacts, type ExportTables } from './exported-contacts.ts';

const TODAY = '2026-11-25';
const base = (id: string) => ({ id, createdAt: '', updatedAt: '', rev: 1 });
const email = (ownerKind: ContactPoint['ownerKind'], ownerId: string, value: string) =>
  ({
    ...base(value),
    ownerKind,
    ownerId,
    preferred: false,
    kind: 'email',
    value,
    normal: value,
  }) as const;

const TABLES: ExportTables = {
  persons: [{ ...base('p'), givenName: 'Maija', familyName: 'Esimerkki', language: 'sv' }],
  organisations: [
    {
      ...base('o'),
      name: { fi: 'Esimerkkivirasto', sv: 'Exempelverket' },
      kind: 'agency',
      country: 'FI',
    },
  ],
  positions: [
    {
      ...base('old'),
      personId: 'p',
      organisationId: 'x',
      title: {},
      primary: true,
      to: '2025-01-01',
    },
    {
      ...base('pos'),
      personId: 'p',
      organisationId: 'o',
      title: { fi: 'johtaja', sv: 'direktör' },
      unit: { fi: 'Osasto' },
      primary: false,
    },
  ],
  contactPoints: [
    email('person', 'p', 'oma@x.invalid'),
    { ...email('position', 'pos', 'toissijainen@x.invalid') },
    { ...email('position', 'pos', 'ensin@x.invalid'), preferred: true },
    { ...email('position', 'pos', 'ei@x.invalid'), doNotUse: true },
    { ...email('position', 'old', 'vanha@x.invalid') },
    { ...email('organisation', 'o', 'kirjaamo@x.invalid') },
    { ...email('organisation', 'o', 'pois@x.invalid'), doNotUse: true },
  ],
  tags: [{ ...base('t'), label: 'Verkosto' }],
  taggings: [{ ...base('tg'), tagId: 't', ownerKind: 'person', ownerId: 'p' }],
};
const person = (fields: object): ExportTables => ({
  ...TABLES,
  persons: TABLES.persons.map((one) => ({ ...one, ...fields })),
});

it('resolves what is held on the day, in the language asked for, in the order asked for', () => {
  const { contacts, withheld } = exportedContacts(TABLES, ['o', 'gone', 'p'], 'sv', TODAY);
  expect(contacts).toMatchObject([
    {
      id: 'o',
      kind: 'organisation',
      organisation: 'Exempelverket',
      emails: ['kirjaamo@x.invalid'],
      address: { country: 'FI' },
    },
    {
      id: 'p',
      kind: 'person',
      organisation: 'Exempelverket',
      title: 'direktör',
      unit: 'Osasto',
      emails: ['ensin@x.invalid', 'toissijainen@x.invalid', 'oma@x.invalid'],
      language: 'sv',
      groups: ['Verkosto'],
    },
  ]);
  expect(withheld).toEqual({ objected: 0, restricted: 0 });
});

it('lets nothing out that is a person’s own under an order for non-disclosure', () => {
  const her = person({ nonDisclosure: true, notes: 'Kotona 040 555 0101, Salakuja 3' });
  const { contacts } = exportedContacts(her, ['p'], 'fi', TODAY);
  expect(contacts[0]?.emails).toEqual(['ensin@x.invalid', 'toissijainen@x.invalid']);
  expect(contacts[0]?.notes).toBe('');
});

it.each([
  [{ objectedOn: '2026-01-01' }, { objected: 1, restricted: 0 }],
  [{ restrictedOn: '2026-01-01' }, { objected: 0, restricted: 1 }],
])('leaves out and counts who has %j', (fields, withheld) => {
  expect(exportedContacts(person(fields), ['p', 'o'], 'fi', TODAY)).toMatchObject({
    contacts: [{ id: 'o' }],
    withheld,
  });
});
