import { useCommand } from '#renderer/session/commands.ts';
import { ExportDialog } from './components/export-dialog.tsx';
import { useExportStore } from './export-store.ts';
import { openContactListExport } from './public.ts';
import { useContactSelection } from './use-contact-selection.ts';

/** Makes documents from anywhere in the program: the command and the window that it opens. */
export function DocumentsBackground() {
  const isOpen = useExportStore((store) => store.isOpen);
  const selection = useContactSelection();
  useCommand('exportContactList', openContactListExport);
  if (!isOpen) return null;
  return (
    <ExportDialog
      selection={selection}
      onClose={() => {
        useExportStore.setState({ isOpen: false });
      }}
    />
  );
}
