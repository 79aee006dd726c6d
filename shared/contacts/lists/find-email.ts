import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ContactPoint } from '../contact-point.ts';
import { hasEnded, heldPositions } from '../current-positions.ts';
import { isEmailAddress } from '../../mail/email-address.ts';
import { domainsOf, isAtDomain } from '../email-domains.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { mayBeUsed, mayGoOut, mayBeListed, pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import type { ContactLookup } from './contact-lookup.ts';
import type { MemberRef } from './list-members.ts';

/**
 * Why someone on a list is not written to. `position-ended`: she has left, and the address is the old house's, or
 * nobody can tell. `not-disclosed`: what is left is her own, and an order for non-disclosure covers it.
 */
export const NO_EMAIL_REASONS = [
  'objected',
  'restricted',
  'position-ended',
  'not-disclosed',
  'not-to-be-used',
  'no-address',
] as const;
export type NoEmailReason = (typeof NO_EMAIL_REASONS)[number];

export type FoundEmail = { address: string } | { reason: NoEmailReason };

/**
 * The one address that a member of a list is written to at, or why there is none. A person's is that of the post that
 * she holds on `today` (the main one first), else her own; an organisation's is its registry (kirjaamo), else the
 * preferred one. Only points that she, her posts or the organisation own are looked at: never another's. `positionId` is
 * the post that she is written to in (a seat's, say): where she holds it, its address comes before those of the others.
 */
export function findEmail(
  { ownerKind, ownerId, positionId }: MemberRef & { positionId?: string | undefined },
  lookup: ContactLookup,
  today: CalendarDate,
): FoundEmail {
  if (ownerKind === 'organisation') return emailOfOrganisation(ownerId, lookup);
  const person = lookup.person(ownerId);
  if (!person) return { reason: 'no-address' };
  if (!mayGoOut(person)) return { reason: 'restricted' };
  if (!mayBeListed(person)) return { reason: 'objected' };
  return emailOfPerson(person, positionId, lookup, today);
}

function emailOfOrganisation(id: string, lookup: ContactLookup): FoundEmail {
  const all = emails(lookup.pointsOf(id));
  const usable = all.filter(mayBeUsed);
  const [first] = [...usable.filter(({ registry }) => registry), ...usable];
  if (first) return { address: first.normal };
  return { reason: all.length > 0 ? 'not-to-be-used' : 'no-address' };
}

function emailOfPerson(
  person: Person,
  positionId: string | undefined,
  lookup: ContactLookup,
  today: CalendarDate,
): FoundEmail {
  const positions = lookup.positionsOf(person.id);
  const held = heldPositions(positions, today);
  const own = emails(lookup.pointsOf(person.id));
  const asked = held.filter(({ id }) => id === positionId);
  const ofPosts = [...asked, ...held].flatMap(({ id }) => emails(lookup.pointsOf(id)));
  const hasLeft = held.length === 0 && positions.some((position) => hasEnded(position, today));
  const all = hasLeft ? own.filter(isOfNoHouse(positions, lookup)) : [...ofPosts, ...own];
  const [first] = pointsThatMayGoOut(person, all);
  if (first) return { address: first.normal };
  if (all.length === 0) return { reason: hasLeft ? 'position-ended' : 'no-address' };
  return { reason: all.some(mayBeUsed) ? 'not-disclosed' : 'not-to-be-used' };
}

/**
 * Whether an address of her own survives that she left: where the domains of the houses she left are known and it is at
 * none of them. Forms keep an address of work with the person, too, so where nothing is known it is not used.
 */
function isOfNoHouse(
  left: readonly Position[],
  lookup: ContactLookup,
): (point: { normal: string }) => boolean {
  const domains = left.map(({ id, organisationId }) =>
    domainsOf(lookup.organisation(organisationId), [
      ...lookup.pointsOf(organisationId),
      ...lookup.pointsOf(id),
    ]),
  );
  if (domains.some((known) => known.length === 0)) return () => false;
  const theirs = domains.flat();
  return ({ normal }) => !isAtDomain(normal, theirs);
}

type EmailPoint = Extract<ContactPoint, { kind: 'email' }>;

/** What is no address stays in the list of contacts for someone to mend; nothing is sent to it. */
function emails(points: readonly ContactPoint[]): EmailPoint[] {
  return points.filter(
    (point): point is EmailPoint => point.kind === 'email' && isEmailAddress(point.normal),
  );
}
