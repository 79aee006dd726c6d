import type { ComponentType } from 'react';
import { mainPositions } from '#shared/contacts/current-positions.ts';
import { contactListModel } from '#shared/contacts/documents/contact-list-model.ts';
import { listedContacts } from '#shared/contacts/documents/listed-contact.ts';
import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { mayBeListed } from '#shared/contacts/privacy/may-go-out.ts';
import type { ContactsKind } from '#shared/document-kinds/document-kinds.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { LabelFields } from './components/label-fields.tsx';
import type { ReadModel } from './document-request.ts';
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

/** The contacts that a document is made of; `members` is null for everyone. */
type Chosen = Asked & { rows: Rows; about: { subject?: string; selectionNote?: string } };

type ContactsDocuments = {
  [Kind in ContactsKind]: {
    Fields?: ComponentType;
    model: (chosen: Chosen) => Pick<ReadModel<Kind>, 'model' | 'contacts'>;
  };
};

/** How each kind that is made of contacts is made, in the order in which a menu offers them. */
const CONTACTS_DOCUMENTS: ContactsDocuments = {
  'contact-list': {
    model: ({ rows, members, today, language, subject, about }) => {
      const chosen = members === null ? rows : chosenRows(rows, members, today);
      const title = subject === undefined ? {} : { title: subject };
      return {
        model: { ...contactListModel(chosen, language, today), ...about, ...title },
        contacts: chosen.persons.length,
      };
    },
  },
  'contact-table': { model: listed },
  'address-list': { model: listed },
  labels: {
    Fields: LabelFields,
    model: (chosen) => {
      const { model, contacts } = listed(chosen);
      return { model: { ...model, ...useLabelChoice.getState() }, contacts };
    },
  },
};

/** The kinds of document that are made of contacts: of all, of those found, of those ticked, of a list. */
export const CONTACTS_KINDS = Object.keys(CONTACTS_DOCUMENTS) as ContactsKind[];

export function isContactsKind(kind: string): kind is ContactsKind {
  return kind in CONTACTS_DOCUMENTS;
}

/** The fields of the kind's own in the window that makes it. */
export function fieldsOf(kind: ContactsKind): Pick<ContactsDocuments[ContactsKind], 'Fields'> {
  const { Fields } = CONTACTS_DOCUMENTS[kind];
  return Fields ? { Fields } : {};
}

/** The model of a `kind` that is made of contacts. Who may not be listed is left out, and counted. */
export async function readContactsModel<Kind extends ContactsKind>(
  office: Office,
  kind: Kind,
  asked: Asked,
): Promise<ReadModel<Kind>> {
  const { members, subject, note } = asked;
  const [organisations, everyPerson, positions, contactPoints] = await Promise.all([
    office.read.organisations.toArray(),
    office.read.persons.toArray(),
    office.read.positions.toArray(),
    office.read.contactPoints.toArray(),
  ]);
  const persons = everyPerson.filter(mayBeListed);
  const wanted = members && new Set(members.map(({ ownerId }) => ownerId));
  const leftOut = everyPerson.filter(
    (person) => !mayBeListed(person) && (wanted === null || wanted.has(person.id)),
  ).length;
  const rows = { organisations, persons, positions, contactPoints };
  const about = {
    ...(subject !== undefined && { subject }),
    ...(note && { selectionNote: note }),
  };
  return { ...CONTACTS_DOCUMENTS[kind].model({ ...asked, rows, about }), leftOut };
}

function listed({ rows, members, language, today, about }: Chosen) {
  const everyone = () =>
    rows.persons.map(({ id }) => ({ ownerKind: 'person' as const, ownerId: id }));
  const model = listedContacts(members ?? everyone(), contactLookup(rows), { language, today });
  return { model: { ...model, ...about }, contacts: model.contacts.length };
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
