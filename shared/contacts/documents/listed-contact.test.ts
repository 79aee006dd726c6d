import { describe, expect, it } from 'vitest';
import { contactLookup } from '../lists/contact-lookup.ts';
import type { Person } from '../person.ts';
import { listedContacts } from './listed-contact.ts';

const TODAY = '2026-11-25';
const base = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z', rev: 1 };
const address = (ownerKind: 'person' | 'position' | 'organisation', ownerId: string) => ({
  ...base,
  id: `address ${ownerId}`,
  ownerKind,
  ownerId,
  preferred: true,
  kind: 'address' as const,
  value: '',
  normal: '',
  address: { street: `${ownerId}-tie 1`, postalCode: '00100', city: 'Helsinki', country: 'FI' },
});

function listed(
  own: Partial<Person>,
  points: ReturnType<typeof address>[],
  { to }: { to?: string } = {},
) {
  const lookup = contactLookup({
    persons: [{ ...base, id: 'p', givenName: 'Maija', familyName: 'Virtanen', ...own }],
    organisations: [
      { ...base, id: 'om', name: { fi: 'Oikeusministeriö' }, kind: 'ministry', country: 'FI' },
    ],
    positions: [
      {
        ...base,
        id: 'post',
        personId: 'p',
        organisationId: 'om',
        title: { fi: 'tarkastaja' },
        primary: true,
        ...(to !== undefined && { to }),
      },
    ],
    contactPoints: points,
  });
  const members = [
    { ownerKind: 'person' as const, ownerId: 'p' },
    { ownerKind: 'person' as const, ownerId: 'gone' },
  ];
  return listedContacts(members, lookup, { language: 'sv', today: TODAY }).contacts;
}

describe('a letter', () => {
  it('goes to the post, else to its organisation, else home', () => {
    const points = [
      address('person', 'p'),
      address('organisation', 'om'),
      address('position', 'post'),
    ];
    const [first] = listed({}, points);
    expect(first).toMatchObject({
      postal: ['post-tie 1', '00100\u00a0Helsingfors'],
      isOwnAddress: false,
    });
    expect(listed({}, points.slice(0, 2))[0]?.postal[0]).toBe('om-tie 1');
    expect(listed({}, points.slice(0, 1))[0]).toMatchObject({
      postal: ['p-tie 1', '00100\u00a0Helsingfors'],
      isOwnAddress: true,
    });
  });

  it('goes home and not to a house that she left', () => {
    const points = [address('person', 'p'), address('organisation', 'om')];
    const [one] = listed({}, points, { to: '2026-01-31' });
    expect(one).toMatchObject({ organisation: { text: '' }, isOwnAddress: true });
    expect(one?.postal[0]).toBe('p-tie 1');
  });

  it('does not go home under an order for non-disclosure, nor to who objected', () => {
    const home = [address('person', 'p')];
    expect(listed({ nonDisclosure: true }, home)[0]?.postal).toEqual([]);
    expect(listed({ objectedOn: '2026-01-01' }, home)).toEqual([]);
    expect(listed({ restrictedOn: '2026-01-01' }, home)).toEqual([]);
  });
});

describe('a listed contact', () => {
  it('marks texts that are in another language than the document', () => {
    const [one] = listed({}, []);
    expect(one?.organisation).toEqual({
      text: 'Oikeusministeriö',
      language: { from: 'fi', to: 'sv', quiet: true },
    });
    expect(one?.title).toEqual({ text: 'tarkastaja', language: { from: 'fi', to: 'sv' } });
  });
});
