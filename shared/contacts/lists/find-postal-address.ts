import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ContactPoint, PostalAddress } from '../contact-point.ts';
import { mainPosition } from '../current-positions.ts';
import { mayBeUsed, pointsThatMayGoOut } from '../privacy/may-go-out.ts';
import type { ContactLookup } from './contact-lookup.ts';
import type { MemberRef } from './list-members.ts';

/**
 * Where a letter to a member goes: that of the post held on `today`, else of the organisation where she holds it, else
 * her own (`isOwn`: then without the organisation's name); an organisation's is its own. Undefined where there is none
 * that may go out. Whether she may be written to at all, `mayBeListed` says.
 */
export function findPostalAddress(
  { ownerKind, ownerId }: MemberRef,
  lookup: ContactLookup,
  today: CalendarDate,
): { address: PostalAddress; isOwn: boolean } | undefined {
  const ofOrganisation = (id: string) => addresses(lookup.pointsOf(id).filter(mayBeUsed))[0];
  if (ownerKind === 'organisation') {
    const address = ofOrganisation(ownerId);
    return address && { address, isOwn: false };
  }
  const person = lookup.person(ownerId);
  if (!person) return undefined;
  const position = mainPosition(lookup.positionsOf(ownerId), today);
  const atWork =
    position &&
    (addresses(pointsThatMayGoOut(person, lookup.pointsOf(position.id)))[0] ??
      ofOrganisation(position.organisationId));
  if (atWork) return { address: atWork, isOwn: false };
  const [own] = addresses(pointsThatMayGoOut(person, lookup.pointsOf(ownerId)));
  return own && { address: own, isOwn: true };
}

function addresses(points: readonly ContactPoint[]): PostalAddress[] {
  return points.flatMap((point) => (point.kind === 'address' ? [point.address] : []));
}
