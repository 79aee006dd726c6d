import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Mailbox } from '../../mail/message.ts';
import { displayName } from '../person-name.ts';
import type { ContactLookup } from './contact-lookup.ts';
import { findEmail } from './find-email.ts';

/**
 * Whom a message to an organisation goes to: the person who answers for it, where she can be written to, else the
 * organisation. Returns none where neither has an address that may be used.
 */
export function mailboxesOf(
  { organisationId, personId }: { organisationId: string; personId?: string | undefined },
  lookup: ContactLookup,
  today: CalendarDate,
): Mailbox[] {
  const person = lookup.person(personId ?? '');
  const own = person && findEmail({ ownerKind: 'person', ownerId: person.id }, lookup, today);
  if (own && 'address' in own) return [{ name: displayName(person), address: own.address }];
  const ofBody = findEmail({ ownerKind: 'organisation', ownerId: organisationId }, lookup, today);
  return 'address' in ofBody ? [{ name: '', address: ofBody.address }] : [];
}
