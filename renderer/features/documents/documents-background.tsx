import { useCommand } from '#renderer/session/commands.ts';
import { ExportDialog } from './components/export-dialog.tsx';
import { useExportStore } from './export-store.ts';
import { openContactsDocument } from './public.ts';
import { useContactsRequest } from './use-contacts-request.ts';

/** Makes documents from anywhere in the program: the command and the window that it opens. */
export function DocumentsBackground() {
  const open = useExportStore((store) => store.open);
  const contactsRequest = useContactsRequest(open && 'kind' in open ? open.kind : null);
  useCommand('exportContactList', () => openContactsDocument('contact-list'));
  const request = open && 'request' in open ? open.request : contactsRequest;
  if (!open || !request) return null;
  return (
    <ExportDialog
      request={request}
      onClose={() => {
        useExportStore.setState({ open: null });
      }}
    />
  );
}
