import { useEffect } from 'react';
import { useCommand } from '#renderer/session/commands.ts';
import { useRestoreOrder } from '#renderer/session/safekeeping.ts';
import { RestoreDialog } from './components/restore-dialog.tsx';
import { SaveDialog } from './components/save-dialog.tsx';
import { useRestore } from './use-restore.ts';
import { useSaveBackup } from './use-save-backup.ts';

/** Always there once the office is open: carries out the two commands of the backup, whatever the view. */
export function BackupBackground() {
  const saving = useSaveBackup();
  const flow = useRestore();
  useCommand('saveBackup', () => void saving.ask(), { enabled: !saving.isSaving });
  const restore = () => {
    saving.forgetOutcome();
    void flow.start();
  };
  useCommand('restoreBackup', restore, { enabled: flow.state.step === 'closed' });
  const order = useRestoreOrder((state) => state.order);
  useEffect(() => {
    if (!order) return;
    useRestoreOrder.setState({ order: null });
    saving.forgetOutcome();
    void flow.chooseAutomatic(order);
  });
  return (
    <>
      <RestoreDialog flow={flow} saving={saving} />
      {saving.question ? (
        <SaveDialog
          question={saving.question}
          onAnswer={(lock) => void saving.carryOut(lock)}
          onClose={saving.cancel}
        />
      ) : null}
    </>
  );
}
