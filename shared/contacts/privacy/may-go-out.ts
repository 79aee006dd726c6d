import type { ContactPoint } from '../contact-point.ts';
import type { Person } from '../person.ts';

type Marks = Pick<Person, 'objectedOn' | 'restrictedOn' | 'nonDisclosure'>;
type Point = Pick<ContactPoint, 'ownerKind' | 'doNotUse'>;

/**
 * Whether the person may stand in anything that leaves the office: a composition, a table, a document that names her.
 * Restricted data are only kept (GDPR Art. 18(2)). Her own person report is no such thing: she always gets it.
 */
export function mayGoOut(person: Marks): boolean {
  return person.restrictedOn === undefined;
}

/**
 * Whether lists, addresses and messages may hold the person: her data may go out, and she has not objected
 * (GDPR Art. 21(1)).
 */
export function mayBeListed(person: Marks): boolean {
  return mayGoOut(person) && person.objectedOn === undefined;
}

/**
 * Those of the points of one person and her positions that may go out with her name, in their order: none that is not
 * to be used; under an order for non-disclosure (turvakielto, Act 661/2009 s. 36–37) none that is her own, so that only
 * those of her posts are left; of a restricted person none. Whether she may be listed at all, `mayBeListed` says.
 */
export function pointsThatMayGoOut<P extends Point>(person: Marks, points: readonly P[]): P[] {
  if (!mayGoOut(person)) return [];
  return points.filter(
    (point) => mayBeUsed(point) && !(person.nonDisclosure && point.ownerKind === 'person'),
  );
}

/** Whether the point may be written to, called and passed on: all that is asked of an organisation's own points. */
export function mayBeUsed(point: Pick<ContactPoint, 'doNotUse'>): boolean {
  return point.doNotUse !== true;
}
