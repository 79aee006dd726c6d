import {
  contactListModel,
  type ContactListModel,
  type ContactListRows,
} from '#shared/contacts/documents/contact-list-model.ts';
import { mainPositions } from '#shared/contacts/current-positions.ts';
import { mayBeListed } from '#shared/contacts/privacy/may-go-out.ts';
import type { Sender } from '#shared/documents/document-kind.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Fields } from '#shared/records/record.ts';
import type { MadeDocument, Office, OfficeSettings } from '#renderer/data/office.ts';
import type { ContactsKind } from './contacts-kinds.ts';

/** What a contact list would hold as of `today`; who may not be listed is left out. */
async function readContactRows(
  office: Office,
  personIds: readonly string[] | null,
  today: CalendarDate,
): Promise<ContactListRows> {
  const [organisations, persons, positions, contactPoints] = await Promise.all([
    office.read.organisations.toArray(),
    office.read.persons.filter(mayBeListed).toArray(),
    office.read.positions.toArray(),
    office.read.contactPoints.toArray(),
  ]);
  if (personIds === null) return { organisations, persons, positions, contactPoints };
  const wanted = new Set(personIds);
  const chosen = persons.filter((person) => wanted.has(person.id));
  const theirs = positions.filter((position) => wanted.has(position.personId));
  const main = mainPositions(theirs, today);
  const homes = new Set([...main.values()].map((position) => position.organisationId));
  return {
    organisations: organisations.filter((organisation) => homes.has(organisation.id)),
    persons: chosen,
    positions: theirs,
    contactPoints,
  };
}

/**
 * The model of a `kind` made of persons: of `personIds`, or of all with all organisations where null. `note` says what
 * they were narrowed to.
 */
export async function readContactsModel(
  office: Office,
  kind: ContactsKind,
  {
    personIds,
    language,
    today,
    note,
  }: {
    personIds: readonly string[] | null;
    language: Language;
    today: CalendarDate;
    note: string | null;
  },
): Promise<{ model: ContactListModel; contacts: number }> {
  switch (kind) {
    case 'contact-list': {
      const rows = await readContactRows(office, personIds, today);
      const model = contactListModel(rows, language, today);
      return {
        model: note === null ? model : { ...model, selectionNote: note },
        contacts: rows.persons.length,
      };
    }
  }
}

/** How many contacts there are to make documents of. */
export async function countContacts(
  office: Office,
): Promise<{ persons: number; organisations: number }> {
  const [persons, organisations] = await Promise.all([
    office.read.persons.count(),
    office.read.organisations.count(),
  ]);
  return { persons, organisations };
}

/** Who sends the document, as the settings say. What is not filled in is left out. */
export function senderOf(settings: OfficeSettings): Sender {
  const { organisation, unit, coordinatorName, coordinatorTitle, email, phone } = settings;
  return {
    organisation,
    coordinatorName,
    coordinatorTitle,
    ...(Object.keys(unit).length > 0 ? { unit } : {}),
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { phone }),
  };
}

export type MissingSender = 'organisation' | 'coordinatorName' | 'coordinatorTitle' | 'email';

/** What the document would lack of its sender. */
export function missingOfSender(settings: OfficeSettings): MissingSender[] {
  const lacks = (text: object) => Object.values(text).every((part) => part === '');
  return [
    ...(lacks(settings.organisation) ? (['organisation'] as const) : []),
    ...(settings.coordinatorName.trim() === '' ? (['coordinatorName'] as const) : []),
    ...(lacks(settings.coordinatorTitle) ? (['coordinatorTitle'] as const) : []),
    ...(settings.email.trim() === '' ? (['email'] as const) : []),
  ];
}

/** Notes that a document was made: what, when, in which language; never what it says. */
export async function recordMadeDocument(
  office: Office,
  made: Fields<MadeDocument>,
): Promise<void> {
  await office.change({ name: 'makeDocument', facts: { name: made.fileName } }, async (write) => {
    await write.add('madeDocuments', made);
  });
}

/** The documents that were made, latest first. */
export async function readMadeDocuments(office: Office): Promise<MadeDocument[]> {
  const made = await office.read.madeDocuments.toArray();
  return made.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}
