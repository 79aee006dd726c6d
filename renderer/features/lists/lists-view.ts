import { mainPosition } from '#shared/contacts/current-positions.ts';
import type { ContactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { recipientsOf, type LeftOut, type Recipient } from '#shared/contacts/lists/recipients.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { listName, sortingName } from '#shared/contacts/person-name.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';

/** One member as the list's page shows her: at which address she is written to, or why she is not. */
export type MemberRow = MemberRef & {
  id: string;
  name: string;
  organisation: string;
  title: string;
  language: Recipient['language'];
  sample: boolean;
  address: string;
  leftOut: LeftOut | null;
};

/** The members in the order of names; those that are not there any more are passed over. */
export function memberRows(
  members: readonly MemberRef[],
  lookup: ContactLookup,
  { today, language }: { today: CalendarDate; language: Language },
): MemberRow[] {
  const { recipients, leftOut } = recipientsOf(members, lookup, { today, language });
  const addresses = new Map(recipients.map((one) => [one.ownerId, one.address]));
  const reasons = new Map(leftOut.map((one) => [one.ownerId, one]));
  const { compare } = collatorFor(language);
  return members
    .flatMap((member) => {
      const facts = factsOf(member, lookup, today, language);
      if (!facts) return [];
      const { ownerKind, ownerId } = member;
      const address = addresses.get(ownerId) ?? '';
      const row = { ...facts.row, ownerKind, ownerId, id: ownerId, address };
      return [{ sortBy: facts.sortBy, row: { ...row, leftOut: reasons.get(ownerId) ?? null } }];
    })
    .sort((a, b) => compare(a.sortBy, b.sortBy))
    .map(({ row }) => row);
}

function factsOf(
  { ownerKind, ownerId }: MemberRef,
  lookup: ContactLookup,
  today: CalendarDate,
  language: Language,
) {
  if (ownerKind === 'organisation') {
    const organisation = lookup.organisation(ownerId);
    if (!organisation) return null;
    const name = pickText(organisation.name, language);
    return {
      sortBy: name,
      row: {
        name,
        organisation: '',
        title: '',
        language: organisation.language ?? ('none' as const),
        sample: organisation.sample === true,
      },
    };
  }
  const person = lookup.person(ownerId);
  if (!person) return null;
  const position = mainPosition(lookup.positionsOf(ownerId), today);
  return {
    sortBy: sortingName(person),
    row: {
      name: listName(person),
      organisation: pickText(
        position && lookup.organisation(position.organisationId)?.name,
        language,
      ),
      title: pickText(position?.title, language),
      language: person.language ?? ('none' as const),
      sample: person.sample === true,
    },
  };
}
