import { create } from 'zustand';
import type { ContactsKind } from '#shared/document-kinds/document-kinds.ts';
import type { DocumentRequest } from './document-request.ts';

/** The document whose window is open: one that was asked for, or a kind of the contacts chosen on their screen. */
export const useExportStore = create<{
  open: { request: DocumentRequest } | { kind: ContactsKind } | null;
}>(() => ({ open: null }));
