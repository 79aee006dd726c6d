import { contactLookup } from '../contacts/lists/contact-lookup.ts';
import { recipientsOf } from '../contacts/lists/recipients.ts';
import { displayName } from '../contacts/person-name.ts';
import type { ContactTables } from '../contacts/contact-tables.ts';
import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Mailbox } from '../mail/message.ts';
import type { Attendee } from './attendance-on.ts';

/** Whom the message of a meeting's papers is for; `lacking` are the names of those who cannot be written to. */
export type PackRecipients = { to: Mailbox[]; lacking: string[] };

/**
 * Whom the papers of a meeting are sent to: everybody who belongs to it and has an address that may be used, each address once,
 * in the order of the alphabet of `language`. A guest who is no contact has none.
 */
export function packRecipients(
  attendees: readonly Attendee[],
  tables: Pick<ContactTables, 'persons' | 'organisations' | 'positions' | 'contactPoints'>,
  { today, language }: { today: CalendarDate; language: Language },
): PackRecipients {
  const lookup = contactLookup(tables);
  const members = attendees.flatMap(({ person }) =>
    person ? [{ ownerKind: 'person' as const, ownerId: person.id }] : [],
  );
  const { recipients, leftOut } = recipientsOf(members, lookup, { today, language });
  const nameOf = ({ ownerId, name }: { ownerId: string; name: string }) => {
    const person = lookup.person(ownerId);
    return person ? displayName(person) : name;
  };
  return {
    to: recipients.map((one) => ({ name: nameOf(one), address: one.address })),
    lacking: [
      ...leftOut.filter(({ reason }) => reason !== 'same-address').map(nameOf),
      ...attendees.flatMap(({ person, name }) => (person ? [] : (name ?? []))),
    ],
  };
}
