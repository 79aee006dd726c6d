import { useCommand } from '#renderer/session/commands.ts';
import { RestoreDialog } from './components/restore-dialog.tsx';
import { useRestore } from './use-restore.ts';
import { useSaveBackup } from './use-save-backup.ts';

/** Always there once the office is open: carries out the two commands of the backup, whatever the view. */
export function BackupBackground() {
  const saving = useSaveBackup();
  const flow = useRestore();
  useCommand('saveBackup', () => void saving.save(), { enabled: !saving.isSaving });
  const restore = () => {
    saving.forgetOutcome();
    void flow.start();
  };
  useCommand('restoreBackup', restore, { enabled: flow.state.step === 'closed' });
  return <RestoreDialog flow={flow} saving={saving} />;
}
