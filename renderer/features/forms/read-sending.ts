import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { senderOf } from '#renderer/features/documents/public.ts';

/** What forms are sent with: who sends them today, and who may be written to; beside it the contacts that it was read from. */
export async function readSending(office: Office) {
  const { read } = office;
  const [settings, persons, organisations, positions, contactPoints] = await Promise.all([
    office.settings(),
    read.persons.toArray(),
    read.organisations.toArray(),
    read.positions.toArray(),
    read.contactPoints.toArray(),
  ]);
  return {
    persons,
    organisations,
    sending: {
      sender: senderOf(settings),
      today: dayInFinland(new Date()),
      lookup: contactLookup({ persons, organisations, positions, contactPoints }),
    },
  };
}
