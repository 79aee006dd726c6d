import { useCommand } from '#renderer/session/commands.ts';
import { OpenExportDialog } from './components/open-export-dialog.tsx';
import { useOpenExport } from './use-open-export.ts';

/** Always there once the office is open: the command that exports everything in open formats, whatever the view. */
export function OpenExportBackground() {
  const flow = useOpenExport();
  const { step } = flow.state;
  useCommand('exportEverything', flow.ask, { enabled: step === 'closed' });
  return <OpenExportDialog key={step === 'closed' ? 'closed' : 'open'} flow={flow} />;
}
