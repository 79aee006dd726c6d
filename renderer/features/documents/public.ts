import type { ContactsKind } from './contacts-kinds.ts';
import type { DocumentRequest } from './document-request.ts';
import { useExportStore } from './export-store.ts';

export type { DocumentRequest } from './document-request.ts';

/** Opens the window for making the document that is asked for. */
export function openDocument(request: DocumentRequest): void {
  useExportStore.setState({ open: { request } });
}

/** Opens the window for making a document of the contacts that are ticked, found or all there are. */
export function openContactsDocument(kind: ContactsKind): void {
  useExportStore.setState({ open: { kind } });
}
