import { describe, expect, it } from 'vitest';
import type { ContactPoint } from '../contact-point.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { contactListModel, type ContactListRows } from './contact-list-model.ts';

const TODAY = '2026-11-25';
const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  ...base,
  id,
  name: { fi: id },
  kind: 'ministry',
  country: 'FI',
  ...more,
});
const person = (id: string, familyName: string, more: Partial<Person> = {}): Person => ({
  ...base,
  id,
  givenName: 'Aino',
  familyName,
  ...more,
});
const position = (
  personId: string,
  organisationId: string,
  more: Partial<Position> = {},
): Position => ({
  ...base,
  id: `${personId}-${organisationId}`,
  personId,
  organisationId,
  title: {},
  primary: false,
  ...more,
});
const email = (ownerId: string, value: string, preferred = false): ContactPoint => ({
  ...base,
  id: value,
  ownerKind: 'person',
  ownerId,
  preferred,
  kind: 'email',
  value,
  normal: value,
});
const rows = (some: Partial<ContactListRows>): ContactListRows => ({
  organisations: [],
  persons: [],
  positions: [],
  contactPoints: [],
  ...some,
});

describe('contactListModel', () => {
  it('orders organisations and people by the alphabet of the language', () => {
    const some = rows({
      organisations: ['Öljy', 'Åbo', 'Ääni', 'Zeta', 'Aula'].map((id) => organisation(id)),
      persons: ['Örn', 'von Ahlskog', 'Zetter', 'Ång'].map((name) => person(name, name)),
      positions: ['Örn', 'von Ahlskog', 'Zetter', 'Ång'].map((name) => position(name, 'Aula')),
    });
    const names = (language: 'fi' | 'sv' | 'en') =>
      contactListModel(some, language, TODAY).groups.map((group) => group.organisation);
    expect(names('fi')).toEqual(['Aula', 'Zeta', 'Åbo', 'Ääni', 'Öljy']);
    expect(names('en')).toEqual(['Ääni', 'Åbo', 'Aula', 'Öljy', 'Zeta']);
    const people = contactListModel(some, 'fi', TODAY).groups[0]?.people.map(({ name }) => name);
    expect(people).toEqual(['Aino von Ahlskog', 'Aino Zetter', 'Aino Ång', 'Aino Örn']);
  });

  it('lists a person once, under her primary position, and those without one last', () => {
    const model = contactListModel(
      rows({
        organisations: [organisation('A'), organisation('B')],
        persons: [
          person('1', 'Yksi'),
          person('2', 'Kaksi'),
          person('3', 'Kolme'),
          person('4', 'Neljä'),
        ],
        positions: [
          position('1', 'A'),
          position('1', 'B', { primary: true, title: { fi: 'johtaja' } }),
          position('2', 'A', { to: '2020-01-01' }),
          position('2', 'B'),
          position('3', 'A', { to: '2020-01-01' }),
          position('4', 'gone'),
        ],
      }),
      'fi',
      TODAY,
    );
    const listed = model.groups.map((group) => [
      group.organisation,
      ...group.people.map(({ name }) => name),
    ]);
    expect(listed).toEqual([
      ['A'],
      ['B', 'Aino Kaksi', 'Aino Yksi'],
      ['', 'Aino Kolme', 'Aino Neljä'],
    ]);
    expect(model.groups[1]?.people[1]?.title).toBe('johtaja');
  });

  it('takes texts in the language, and names the language of those that it has only in another', () => {
    const { groups } = contactListModel(
      rows({
        organisations: [
          organisation('om', { name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' } }),
          organisation('ry', { name: { fi: 'Yhdistys ry' } }),
        ],
        persons: [person('1', 'Yksi')],
        positions: [position('1', 'om', { title: { fi: 'ylitarkastaja' } })],
      }),
      'sv',
      TODAY,
    );
    expect(groups).toMatchObject([
      {
        organisation: 'Justitieministeriet',
        people: [{ title: 'ylitarkastaja', titleLanguage: { from: 'fi', to: 'sv' } }],
      },
      { organisation: 'Yhdistys ry', organisationLanguage: { from: 'fi', to: 'sv', quiet: true } },
    ]);
    expect(groups[0]).not.toHaveProperty('organisationLanguage');
  });

  it('gives addresses of the person and of the position, the preferred first, each once', () => {
    const { groups } = contactListModel(
      rows({
        organisations: [organisation('A')],
        persons: [person('1', 'Yksi')],
        positions: [position('1', 'A')],
        contactPoints: [
          email('1', 'toinen@a.invalid'),
          email('1', 'ensin@a.invalid', true),
          { ...email('1-A', 'toinen@a.invalid'), id: 'x', ownerKind: 'position' },
          { ...email('1-A', 'virka@a.invalid'), ownerKind: 'position' },
          { ...email('1', 'poistettu@a.invalid'), deletedAt: base.createdAt },
        ],
      }),
      'fi',
      TODAY,
    );
    expect(groups[0]?.people[0]?.emails).toEqual([
      'ensin@a.invalid',
      'toinen@a.invalid',
      'virka@a.invalid',
    ]);
  });

  it('leaves out what lies in the trash, and says whether anything is made up', () => {
    const binned = { deletedAt: base.createdAt };
    const model = contactListModel(
      rows({
        organisations: [organisation('A'), organisation('B', binned)],
        persons: [person('1', 'Yksi', binned), person('2', 'Kaksi')],
        positions: [position('2', 'B')],
      }),
      'fi',
      TODAY,
    );
    expect(model.groups.map((group) => [group.organisation, group.people.length])).toEqual([
      ['A', 0],
      ['', 1],
    ]);
    expect(model.sampleData).toBe(false);
    const sample = rows({ persons: [person('1', 'Yksi', { sample: true })] });
    expect(contactListModel(sample, 'fi', TODAY).sampleData).toBe(true);
  });

  it('leaves out who objected or is restricted, and what may not be passed on', () => {
    const { groups } = contactListModel(
      rows({
        organisations: [organisation('A')],
        persons: [
          person('1', 'Yksi', { objectedOn: '2026-01-01' }),
          person('2', 'Kaksi', { restrictedOn: '2026-01-01' }),
          person('3', 'Kolme', { nonDisclosure: true }),
          person('4', 'Neljä'),
        ],
        positions: ['1', '2', '3', '4'].map((id) => position(id, 'A')),
        contactPoints: [
          email('3', 'oma@a.invalid'),
          { ...email('3-A', 'virka@a.invalid'), ownerKind: 'position' },
          email('4', 'uusi@a.invalid'),
          { ...email('4', 'vanha@a.invalid'), doNotUse: true },
          { ...email('A', 'kirjaamo@a.invalid'), ownerKind: 'organisation' },
          { ...email('A', 'suljettu@a.invalid'), ownerKind: 'organisation', doNotUse: true },
        ],
      }),
      'fi',
      TODAY,
    );
    expect(groups).toMatchObject([{ organisation: 'A', emails: ['kirjaamo@a.invalid'] }]);
    expect(groups[0]?.people.map(({ name, emails }) => [name, ...emails])).toEqual([
      ['Aino Kolme', 'virka@a.invalid'],
      ['Aino Neljä', 'uusi@a.invalid'],
    ]);
  });

  it('shows where people are now, not where a position has ended', () => {
    const { groups } = contactListModel(
      rows({
        organisations: [organisation('A'), organisation('B')],
        persons: [person('1', 'Yksi')],
        positions: [
          position('1', 'A', { primary: true, to: '2026-10-31' }),
          position('1', 'B', { from: '2026-11-01' }),
        ],
        contactPoints: [{ ...email('1-A', 'entinen@a.invalid'), ownerKind: 'position' }],
      }),
      'fi',
      TODAY,
    );
    expect(groups.map(({ people }) => people.length)).toEqual([0, 1]);
    expect(groups[1]?.people[0]?.emails).toEqual([]);
  });
});
