import type { ContactTables } from '#shared/contacts/contact-tables.ts';
import { orderAt } from '#shared/records/order.ts';
import { ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';

const FAMILY =
  'Virtanen Korhonen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lindström Åkerman Öhman Wikgård'.split(
    ' ',
  );
const GIVEN =
  'Maija Matti Aino Saimi Jussi Päivi Åsa Kerttu Onni Eino Sofia Linnéa Väinö Tuuli Jean-Claude'.split(
    ' ',
  );
const PLACES =
  'Oikeusministeriö;Sisäministeriö;Sosiaali- ja terveysministeriö;Poliisihallitus;Rajavartiolaitos;Maahanmuuttovirasto;Esimerkin kunta;Hyvinvointialue'.split(
    ';',
  );
const TITLES =
  'erityisasiantuntija;neuvotteleva virkamies;johtaja;hallitussihteeri;tutkija;ylitarkastaja'.split(
    ';',
  );
const TOWNS = 'Helsinki;Tampere;Turku;Oulu;Rovaniemi;Maarianhamina'.split(';');

const BASE = {
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
  rev: 1,
};
const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
const id = (kind: string, at: number) => `${kind}-${String(at).padStart(7, '0')}`;

/** A made-up register of `count` persons in a twenty-fifth as many organisations, the same each time. */
export function manyContacts(count: number): ContactTables {
  const organisations = Math.max(1, Math.floor(count / 25));
  const range = (length: number) => Array.from({ length }, (_, at) => at);
  const syllable = (at: number) => `${'klmnprst'[at % 8] ?? ''}${'aeiouyäö'[(at >> 3) % 8] ?? ''}`;
  return {
    persons: range(count).map((at) => ({
      ...BASE,
      id: id('p', at),
      givenName: pick(GIVEN, at * 7),
      familyName: `${pick(FAMILY, at)}${at % 5 === 0 ? '' : `-${'BCDFGHJL'[at % 8] ?? ''}${syllable(at >> 2)}${syllable(at >> 5)}nen`}`,
      ...(at % 9 === 0 ? {} : { language: at % 7 === 0 ? ('sv' as const) : ('fi' as const) }),
    })),
    organisations: range(organisations).map((at) => ({
      ...BASE,
      id: id('o', at),
      name: { fi: `${pick(PLACES, at)} ${at}`, sv: `Exempelorganisation ${at}` },
      kind: ORGANISATION_KINDS[at % ORGANISATION_KINDS.length] ?? 'other',
      country: 'FI',
      ...(at > 10 ? { parentId: id('o', at % 10) } : {}),
    })),
    positions: range(count).map((at) => ({
      ...BASE,
      id: id('q', at),
      personId: id('p', at),
      organisationId: id('o', at % organisations),
      title: { fi: pick(TITLES, at) },
      unit: { fi: `Yksikkö ${at % 60}` },
      primary: true,
    })),
    contactPoints: range(count).flatMap((at) => [
      {
        ...BASE,
        id: id('e', at),
        ownerKind: 'position' as const,
        ownerId: id('q', at),
        preferred: true,
        kind: 'email' as const,
        value: `contact.${at}@organisation${at % organisations}.invalid`,
        normal: `contact.${at}@organisation${at % organisations}.invalid`,
      },
      {
        ...BASE,
        id: id('f', at),
        ownerKind: 'person' as const,
        ownerId: id('p', at),
        preferred: true,
        kind: 'phone' as const,
        phoneKind: 'mobile' as const,
        value: `040 ${String(1_000_000 + at * 13)}`,
        normal: `+35840${String(1_000_000 + at * 13)}`,
      },
      {
        ...BASE,
        id: id('g', at),
        ownerKind: 'person' as const,
        ownerId: id('p', at),
        preferred: true,
        kind: 'address' as const,
        value: `Esimerkkikatu ${at % 90}, ${pick(TOWNS, at)}`,
        normal: `esimerkkikatu ${at % 90}`,
        address: {
          street: `Esimerkkikatu ${at % 90}`,
          postalCode: '00100',
          city: pick(TOWNS, at),
          country: 'Suomi',
        },
      },
    ]),
    tags: range(20).map((at) => ({ ...BASE, id: id('t', at), label: `Ryhmä ${at}` })),
    taggings: range(count).map((at) => ({
      ...BASE,
      id: id('u', at),
      tagId: id('t', at % 20),
      ownerKind: 'person' as const,
      ownerId: id('p', at),
    })),
    bodies: range(10).map((at) => ({
      ...BASE,
      id: id('b', at),
      name: { fi: `Toimielin ${at}` },
      kind: 'network' as const,
    })),
    seats: range(300).map((at) => ({
      ...BASE,
      id: id('s', at),
      bodyId: id('b', at % 10),
      organisationId: id('o', at % organisations),
      role: 'member' as const,
      order: orderAt(at),
    })),
    mandates: range(300).map((at) => ({
      ...BASE,
      id: id('m', at),
      seatId: id('s', at),
      personId: id('p', at * 100),
      from: '2024-01-01',
    })),
    lists: [],
    listMembers: [],
  };
}
