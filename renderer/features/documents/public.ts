import { useExportStore } from './export-store.ts';

/** Opens the window for making the contact list as a Word document. */
export function openContactListExport(): void {
  useExportStore.setState({ isOpen: true });
}
