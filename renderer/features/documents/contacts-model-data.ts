import { mainPositions } from '#shared/contacts/current-positions.ts';
import { contactListModel } from '#shared/contacts/documents/contact-list-model.ts';
import { listedContacts } from '#shared/contacts/documents/listed-contact.ts';
import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { mayBeListed } from '#shared/contacts/privacy/may-go-out.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import type { ContactsKind } from './contacts-kinds.ts';
import type { DocumentRequest } from './document-request.ts';
import { useLabelChoice } from './label-store.ts';

type Asked = {
  /** Null: everyone; for the contact list, all organisations as well. */
  members: readonly MemberRef[] | null;
  language: Language;
  today: CalendarDate;
  /** What they have in common: the name of a list. */
  subject?: string;
  /** What they were narrowed to, in words. */
  note?: string | null;
};

/** The model of a `kind` that is made of contacts. Who may not be listed is left out, and counted. */
export async function readContactsModel(
  office: Office,
  kind: ContactsKind,
  { members, language, today, subject, note }: Asked,
): ReturnType<DocumentRequest['read']> {
  const [organisations, everyPerson, positions, contactPoints] = await Promise.all([
    office.read.organisations.toArray(),
    office.read.persons.toArray(),
    office.read.positions.toArray(),
    office.read.contactPoints.toArray(),
  ]);
  const persons = everyPerson.filter(mayBeListed);
  const asked = members && new Set(members.map(({ ownerId }) => ownerId));
  const leftOut = everyPerson.filter(
    (person) => !mayBeListed(person) && (asked === null || asked.has(person.id)),
  ).length;
  const rows = { organisations, persons, positions, contactPoints };
  const about = {
    ...(subject !== undefined && { subject }),
    ...(note && { selectionNote: note }),
  };
  if (kind === 'contact-list') {
    const chosen = members === null ? rows : chosenRows(rows, members, today);
    const title = subject === undefined ? {} : { title: subject };
    return {
      model: { ...contactListModel(chosen, language, today), ...about, ...title },
      contacts: chosen.persons.length,
      leftOut,
    };
  }
  const everyone = () => persons.map(({ id }) => ({ ownerKind: 'person' as const, ownerId: id }));
  const listed = listedContacts(members ?? everyone(), contactLookup(rows), { language, today });
  const model = { ...listed, ...about };
  return {
    model: kind === 'labels' ? { ...model, ...useLabelChoice.getState() } : model,
    contacts: listed.contacts.length,
    leftOut,
  };
}

type Rows = {
  [Table in 'organisations' | 'persons' | 'positions' | 'contactPoints']: OfficeRows[Table][];
};

/** The members, and the organisations where they work now. */
function chosenRows(rows: Rows, members: readonly MemberRef[], today: CalendarDate): Rows {
  const wanted = new Set(members.map(({ ownerId }) => ownerId));
  const positions = rows.positions.filter(({ personId }) => wanted.has(personId));
  for (const { organisationId } of mainPositions(positions, today).values()) {
    wanted.add(organisationId);
  }
  return {
    ...rows,
    organisations: rows.organisations.filter(({ id }) => wanted.has(id)),
    persons: rows.persons.filter(({ id }) => wanted.has(id)),
    positions,
  };
}
