import type { Language } from '../../i18n/languages.ts';
import { pickText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { collatorFor } from '../../text/collator.ts';
import { sortingName } from '../person-name.ts';
import type { ContactLookup } from './contact-lookup.ts';
import { findEmail, type NoEmailReason } from './find-email.ts';
import type { MemberRef } from './list-members.ts';

/** One who is written to. */
export type Recipient = MemberRef & {
  /** `Virtanen, Maija`, or the organisation's name in its own language. */
  name: string;
  address: string;
  /** The language that the person or organisation is written to in. */
  language: Language | 'none';
};

/** One on the list who gets no message of her own. `same-address`: the message comes to `sharedWith`'s address. */
export type LeftOut = MemberRef & { name: string } & (
    { reason: NoEmailReason } | { reason: 'same-address'; sharedWith: string }
  );

export type Recipients = { recipients: Recipient[]; leftOut: LeftOut[] };

/**
 * The recipients of a message to `members`, by name in the order of `language`'s alphabet; each address once, and
 * everybody else with the reason. Members that are not there any more are passed over; `positionId` is as in `findEmail`.
 */
export function recipientsOf(
  members: readonly (MemberRef & { positionId?: string | undefined })[],
  lookup: ContactLookup,
  { today, language }: { today: CalendarDate; language: Language },
): Recipients {
  const collator = collatorFor(language);
  const named = members
    .flatMap((member) => {
      const known = facts(member, lookup);
      return known ? [{ ...known, positionId: member.positionId }] : [];
    })
    .sort((a, b) => collator.compare(a.sortBy, b.sortBy));
  const byAddress = new Map<string, Recipient>();
  const leftOut: LeftOut[] = [];
  for (const { ownerKind, ownerId, positionId, name, language: own } of named) {
    const found = findEmail({ ownerKind, ownerId, positionId }, lookup, today);
    if ('reason' in found) {
      leftOut.push({ ownerKind, ownerId, name, reason: found.reason });
      continue;
    }
    const { address } = found;
    const first = byAddress.get(address);
    if (first) {
      leftOut.push({ ownerKind, ownerId, name, reason: 'same-address', sharedWith: first.name });
    } else byAddress.set(address, { ownerKind, ownerId, name, address, language: own });
  }
  return { recipients: [...byAddress.values()], leftOut };
}

type Facts = Omit<Recipient, 'address'> & { sortBy: string };

function facts({ ownerKind, ownerId }: MemberRef, lookup: ContactLookup): Facts | null {
  if (ownerKind === 'person') {
    const person = lookup.person(ownerId);
    if (!person) return null;
    const { familyName, givenName, language = 'none' } = person;
    const name = [familyName, givenName].filter((part) => part !== '').join(', ');
    return { ownerKind, ownerId, name, sortBy: sortingName(person), language };
  }
  const organisation = lookup.organisation(ownerId);
  if (!organisation) return null;
  const { language = 'none' } = organisation;
  const name = pickText(organisation.name, organisation.language ?? 'fi');
  return { ownerKind, ownerId, name, sortBy: name, language };
}
