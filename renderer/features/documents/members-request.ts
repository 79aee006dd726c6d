import type { ContactsKind } from '#shared/document-kinds/document-kinds.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import type { Office } from '#renderer/data/office.ts';
import { fieldsOf, readContactsModel } from './contacts-documents.ts';
import type { DocumentRequest } from './document-request.ts';

/** A document of contacts that are chosen already. */
export type MembersDocument<Kind extends ContactsKind = ContactsKind> = {
  kind: Kind;
  readMembers: (office: Office) => Promise<readonly MemberRef[]>;
  /** What they have in common: the name of a list. It stands in the title and in the file's name. */
  subject?: string;
  listId?: string;
};

/** The document's request: its members are read when it is made, so that it holds those of that moment. */
export function membersRequest<Kind extends ContactsKind>(
  document: MembersDocument<Kind>,
): DocumentRequest<Kind> {
  const { kind, readMembers, subject, listId } = document;
  return {
    kind,
    ...fieldsOf(kind),
    ...(listId !== undefined && { listId }),
    read: async (office, { language, today }) =>
      readContactsModel(office, kind, {
        members: await readMembers(office),
        language,
        today,
        ...(subject !== undefined && { subject }),
      }),
  };
}
