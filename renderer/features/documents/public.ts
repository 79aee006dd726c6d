import type { ContactsKind } from '#shared/document-kinds/document-kinds.ts';
import { membersRequest, type MembersDocument } from './members-request.ts';
import type { DocumentRequest } from './document-request.ts';
import { useExportStore } from './export-store.ts';

export { CONTACTS_KINDS } from './contacts-documents.ts';
export type { AboutDocument, DocumentRequest, ReadModel } from './document-request.ts';
export { recordMadeDocument, senderOf } from './documents-data.ts';
export { useSaveFile } from './use-save-file.ts';

/** Opens the window for making the document that is asked for. */
export function openDocument(request: DocumentRequest): void {
  useExportStore.setState({ open: { request } });
}

/** Opens the window for making a document of the contacts that are ticked, found or all there are. */
export function openContactsDocument(kind: ContactsKind): void {
  useExportStore.setState({ open: { kind } });
}

/** Opens the window for making a document of the members of a list, or of others who are chosen already. */
export function openMembersDocument(document: MembersDocument): void {
  openDocument(membersRequest(document));
}
