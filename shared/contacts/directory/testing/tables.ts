import type { Body } from '../../bodies/body.ts';
import type { Mandate } from '../../bodies/mandate.ts';
import type { Seat } from '../../bodies/seat.ts';
import type { ContactPoint } from '../../contact-point.ts';
import type { ContactTables } from '../../contact-tables.ts';
import type { ListMember } from '../../lists/mailing-list.ts';
import type { Organisation } from '../../organisation.ts';
import type { Person } from '../../person.ts';
import type { Position } from '../../position.ts';
import type { Tagging } from '../../tag.ts';

/** What a record carries; written on the first of May 2026. */
export const base = (id: string) => ({
  id,
  createdAt: '2026-05-01T09:00:00.000Z',
  updatedAt: '2026-05-01T09:00:00.000Z',
  rev: 1,
});

export const person = (id: string, own: Partial<Person> = {}): Person => ({
  ...base(id),
  givenName: 'Aino',
  familyName: id,
  ...own,
});
export const organisation = (id: string, own: Partial<Organisation> = {}): Organisation => ({
  ...base(id),
  name: { fi: id },
  kind: 'agency',
  country: 'FI',
  ...own,
});
export const position = (
  personId: string,
  organisationId: string,
  own: Partial<Position> = {},
): Position => ({
  ...base(`${personId}@${organisationId}`),
  personId,
  organisationId,
  title: { fi: 'asiantuntija' },
  primary: true,
  ...own,
});
export const email = (ownerId: string, value: string, own: Partial<ContactPoint> = {}) =>
  ({
    ...base(`${ownerId} ${value}`),
    ownerKind: 'person',
    ownerId,
    preferred: true,
    kind: 'email',
    value,
    normal: value,
    ...own,
  }) as ContactPoint;
export const phone = (ownerId: string, value: string, normal = value): ContactPoint => ({
  ...base(`${ownerId} ${value}`),
  ownerKind: 'person',
  ownerId,
  preferred: true,
  kind: 'phone',
  phoneKind: 'work',
  value,
  normal,
});
export const tagging = (tagId: string, ownerId: string): Tagging => ({
  ...base(`${tagId} ${ownerId}`),
  tagId,
  ownerKind: 'person',
  ownerId,
});
export const body = (id: string, own: Partial<Body> = {}): Body => ({
  ...base(id),
  name: { fi: id },
  kind: 'network',
  ...own,
});
export const seat = (id: string, bodyId: string, own: Partial<Seat> = {}): Seat => ({
  ...base(id),
  bodyId,
  role: 'member',
  order: 'a0',
  ...own,
});
export const mandate = (seatId: string, personId: string, own: Partial<Mandate> = {}): Mandate => ({
  ...base(`${seatId} ${personId}`),
  seatId,
  personId,
  from: '2024-01-01',
  ...own,
});
export const member = (listId: string, ownerId: string): ListMember => ({
  ...base(`${listId} ${ownerId}`),
  listId,
  ownerKind: 'person',
  ownerId,
});

/** The area's tables with these rows and nothing else. */
export const tables = (some: Partial<ContactTables>): ContactTables => ({
  persons: [],
  organisations: [],
  positions: [],
  contactPoints: [],
  tags: [],
  taggings: [],
  bodies: [],
  seats: [],
  mandates: [],
  lists: [],
  listMembers: [],
  ...some,
});
