import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactPoint } from '../contact-point.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { contactLookup } from './contact-lookup.ts';
import { inOrderOf, membersOf, type MemberRef } from './list-members.ts';
import { recipientsOf } from './recipients.ts';

const TODAY = '2026-11-25';
const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };

const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...base,
  id,
  givenName: 'Maija',
  familyName: id,
  ...more,
});
const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  ...base,
  id,
  name: { fi: id },
  kind: 'ministry',
  country: 'FI',
  ...more,
});
const position = (personId: string, organisationId: string, more: Partial<Position> = {}) => ({
  ...base,
  id: `${personId}-${organisationId}`,
  personId,
  organisationId,
  title: {},
  primary: true,
  ...more,
});
let count = 0;
const email = (
  ownerKind: ContactPoint['ownerKind'],
  ownerId: string,
  value: string,
  more: Partial<Extract<ContactPoint, { kind: 'email' }>> = {},
): ContactPoint => ({
  ...base,
  id: `point-${String((count += 1)).padStart(6, '0')}`,
  ownerKind,
  ownerId,
  preferred: false,
  kind: 'email',
  value,
  normal: value.toLowerCase(),
  ...more,
});

type Rows = Parameters<typeof contactLookup>[0];

function written(rows: Partial<Rows>, members?: MemberRef[]) {
  const all: Rows = { persons: [], organisations: [], positions: [], contactPoints: [], ...rows };
  const everyone: MemberRef[] = [
    ...all.persons.map(({ id }) => ({ ownerKind: 'person' as const, ownerId: id })),
    ...all.organisations.map(({ id }) => ({ ownerKind: 'organisation' as const, ownerId: id })),
  ];
  return recipientsOf(members ?? everyone, contactLookup(all), { today: TODAY, language: 'fi' });
}
const addressesOf = (rows: Partial<Rows>) => written(rows).recipients.map(({ address }) => address);
const reasonsOf = (rows: Partial<Rows>) => written(rows).leftOut.map(({ reason }) => reason);

describe('the address of a person', () => {
  it('is the one of the post held now, the primary post and the preferred address first', () => {
    const rows = {
      persons: [person('A')],
      positions: [
        position('A', 'old', { to: '2026-11-24' }),
        position('A', 'side', { primary: false }),
        position('A', 'main'),
      ],
      contactPoints: [
        email('person', 'A', 'oma@koti.invalid', { preferred: true }),
        email('position', 'A-old', 'entinen@old.invalid', { preferred: true }),
        email('position', 'A-side', 'sivu@side.invalid'),
        email('position', 'A-main', 'toinen@main.invalid'),
        email('position', 'A-main', 'Ensin@main.invalid', { preferred: true }),
      ],
    };
    expect(addressesOf(rows)).toEqual(['ensin@main.invalid']);
  });

  it('is that of the post she is written to in, as long as she holds it', () => {
    const rows = {
      persons: [person('Virtanen')],
      positions: [
        position('Virtanen', 'om'),
        position('Virtanen', 'turva', { primary: false, to: '2026-12-31' }),
      ],
      contactPoints: [
        email('position', 'Virtanen-om', 'v@om.invalid'),
        email('position', 'Virtanen-turva', 'v@turva.invalid'),
      ],
    };
    const member = { ownerKind: 'person', ownerId: 'Virtanen', positionId: 'Virtanen-turva' };
    const addressOn = (today: string) =>
      recipientsOf(
        [{ ...member, ownerKind: 'person' }],
        contactLookup({ organisations: [], ...rows }),
        {
          today,
          language: 'fi',
        },
      ).recipients.map(({ address }) => address);
    expect(addressOn('2026-12-31')).toEqual(['v@turva.invalid']);
    expect(addressOn('2027-01-01')).toEqual(['v@om.invalid']);
  });

  it('is her own where her post has none, and never one that is not to be used', () => {
    const points = [
      email('position', 'A-om', 'virka@om.invalid', { doNotUse: true }),
      email('person', 'A', 'oma@koti.invalid'),
    ];
    const rows = { persons: [person('A')], positions: [position('A', 'om')] };
    expect(addressesOf({ ...rows, contactPoints: points })).toEqual(['oma@koti.invalid']);
    expect(reasonsOf({ ...rows, contactPoints: points.slice(0, 1) })).toEqual(['not-to-be-used']);
  });

  it('is never her own under an order for non-disclosure', () => {
    const rows = {
      persons: [person('A', { nonDisclosure: true })],
      positions: [position('A', 'om')],
    };
    const own = email('person', 'A', 'oma@koti.invalid', { preferred: true });
    expect(reasonsOf({ ...rows, contactPoints: [own] })).toEqual(['not-disclosed']);
    const both = [own, email('position', 'A-om', 'virka@om.invalid')];
    expect(addressesOf({ ...rows, contactPoints: both })).toEqual(['virka@om.invalid']);
  });

  it('is not that of a house she left, whoever the address is kept with', () => {
    const left = { persons: [person('A')], positions: [position('A', 'om', { to: '2026-06-30' })] };
    const atWork = email('person', 'A', 'maija@om.invalid');
    const house = organisation('om', { domains: ['om.invalid', 'vanha.invalid'] });
    const withHouse = { ...left, organisations: [house] };
    const members: MemberRef[] = [{ ownerKind: 'person', ownerId: 'A' }];
    const reason = (points: ContactPoint[], rows: Partial<Rows> = withHouse) =>
      written({ ...rows, contactPoints: points }, members).leftOut[0]?.reason;
    expect(reason([atWork])).toBe('position-ended');
    expect(reason([email('person', 'A', 'maija@posti.vanha.invalid')])).toBe('position-ended');
    expect(reason([email('position', 'A-om', 'maija@om.invalid')])).toBe('position-ended');
    const home = email('person', 'A', 'maija@koti.invalid');
    const at = (rows: Partial<Rows>) =>
      written({ ...rows, contactPoints: [atWork, home] }, members).recipients[0]?.address;
    expect(at(withHouse)).toBe('maija@koti.invalid');
    // Nothing is known of the house: nobody can tell whether the address is still hers.
    expect(reason([home], { ...left, organisations: [organisation('om')] })).toBe('position-ended');
  });

  it('is not looked for where she objected or her data are only kept', () => {
    const contactPoints = [
      email('person', 'A', 'a@a.invalid'),
      email('person', 'B', 'b@b.invalid'),
    ];
    const persons = [
      person('A', { objectedOn: '2026-01-01' }),
      person('B', { restrictedOn: '2026-01-01' }),
      person('C'),
    ];
    expect(reasonsOf({ persons, contactPoints })).toEqual(['objected', 'restricted', 'no-address']);
  });

  it('is left alone where what is kept is no address', () => {
    const contactPoints = [email('person', 'A', 'ei ole')];
    expect(reasonsOf({ persons: [person('A')], contactPoints })).toEqual(['no-address']);
  });
});

describe('the recipients of a list', () => {
  it('are organisations at their registry, else at the preferred address', () => {
    const rows = {
      organisations: [organisation('Aula'), organisation('Baari')],
      contactPoints: [
        email('organisation', 'Aula', 'info@aula.invalid', { preferred: true }),
        email('organisation', 'Aula', 'kirjaamo@aula.invalid', { registry: true }),
        email('organisation', 'Baari', 'toinen@baari.invalid'),
        email('organisation', 'Baari', 'ensin@baari.invalid', { preferred: true }),
      ],
    };
    expect(addressesOf(rows)).toEqual(['kirjaamo@aula.invalid', 'ensin@baari.invalid']);
  });

  it('have each address once, and say who gets it through whom', () => {
    const { recipients, leftOut } = written({
      persons: [person('Virtanen'), person('Aho')],
      contactPoints: [
        email('person', 'Virtanen', 'tiimi@a.invalid'),
        email('person', 'Aho', 'Tiimi@a.invalid'),
      ],
    });
    expect(recipients.map(({ name }) => name)).toEqual(['Aho, Maija']);
    expect(leftOut).toMatchObject([
      { name: 'Virtanen, Maija', reason: 'same-address', sharedWith: 'Aho, Maija' },
    ]);
  });

  it('keep the language that each is written to in', () => {
    const { recipients } = written({
      persons: [person('Aho', { language: 'sv' }), person('Eho')],
      contactPoints: [email('person', 'Aho', 'a@a.invalid'), email('person', 'Eho', 'e@a.invalid')],
    });
    expect(recipients.map(({ language }) => language)).toEqual(['sv', 'none']);
  });

  it('are never written to at an address that another owns, whatever the rows', () => {
    const ids = fc.constantFrom('A', 'B', 'C');
    const houses = fc.constantFrom('om', 'sm');
    const owners = fc.oneof(
      ids.map((id) => ['person', id] as const),
      fc.tuple(ids, houses).map(([id, house]) => ['position', `${id}-${house}`] as const),
      houses.map((house) => ['organisation', house] as const),
    );
    const flags = fc.record({ doNotUse: fc.boolean(), preferred: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(owners, fc.nat(9), flags), { maxLength: 20 }),
        fc.array(fc.tuple(ids, houses, fc.boolean()), { maxLength: 6 }),
        (points, posts) => {
          const contactPoints = points.map(([[kind, id], number, { doNotUse, preferred }]) =>
            email(kind, id, `n${String(number)}@${number % 2 ? 'om' : 'muu'}.invalid`, {
              preferred,
              ...(doNotUse && { doNotUse }),
            }),
          );
          const { recipients } = written({
            persons: ['A', 'B', 'C'].map((id) => person(id)),
            organisations: ['om', 'sm'].map((id) => organisation(id)),
            positions: posts.map(([id, house, ended]) =>
              position(id, house, ended ? { to: '2026-01-01' } : {}),
            ),
            contactPoints,
          });
          for (const { ownerId, address } of recipients) {
            const theirs = contactPoints.filter(
              (point) => point.ownerId === ownerId || point.ownerId.startsWith(`${ownerId}-`),
            );
            expect(theirs.some((one) => one.normal === address && !one.doNotUse)).toBe(true);
          }
          const addresses = recipients.map(({ address }) => address);
          expect(new Set(addresses).size).toBe(addresses.length);
        },
      ),
    );
  });
});

describe('the members of a list', () => {
  const list = { ...base, id: 'list', name: 'Sihteeristö', purpose: 'kokouskutsut' };
  const member = (ownerId: string, listId = 'list') => ({
    ...base,
    id: `${listId}-${ownerId}-${String((count += 1))}`,
    listId,
    ownerKind: 'person' as const,
    ownerId,
  });

  it('are the fixed ones of this list, each once', () => {
    const rows = [member('A'), member('B', 'other'), member('C'), member('A')];
    const found = membersOf({ ...list, mode: 'fixed' }, rows, () => []);
    expect(found.map(({ ownerId }) => ownerId)).toEqual(['A', 'C']);
  });

  it('go out in the order asked for, those that it does not know last', () => {
    const refs = ['new', 'b', 'a'].map((ownerId) => ({ ownerId }));
    expect(inOrderOf(refs, ['a', 'gone', 'b'])).toEqual([
      { ownerId: 'a' },
      { ownerId: 'b' },
      { ownerId: 'new' },
    ]);
  });

  it('are whoever the rule finds today', () => {
    const rule = { languages: ['sv'], kinds: ['ngo'] } as const;
    const found = membersOf({ ...list, mode: 'rule', of: 'organisations', rule }, [], (query) =>
      query.of === 'organisations' && query.filters === rule && query.text === '' ? ['X', 'Y'] : [],
    );
    expect(found).toEqual([
      { ownerKind: 'organisation', ownerId: 'X' },
      { ownerKind: 'organisation', ownerId: 'Y' },
    ]);
  });
});
