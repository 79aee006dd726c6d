import { useTranslation } from 'react-i18next';
import { useUndoFailureText } from '#renderer/common/use-undo-failure-text.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore } from '#renderer/session/safekeeping.ts';

/** Takes an import back and says what came of it; returns whether it was taken back. */
export function useUndoImport(): (actId: string, name: string) => Promise<boolean> {
  const office = useOffice();
  const { t } = useTranslation(['importScreen']);
  const failureText = useUndoFailureText();
  return async (actId, name) => {
    if (!(await backupBefore('before-bulk-delete'))) return false;
    const undone = await office.undoAct(actId);
    if (!undone.ok) {
      const reason = failureText(undone.failure);
      showNotice(`${t('importScreen:undo.refused')} ${reason}`);
      return false;
    }
    const kept = undone.value.kept ?? 0;
    showNotice(
      kept > 0
        ? t('importScreen:undo.kept', { count: kept })
        : t('importScreen:undo.done', { name }),
    );
    return true;
  };
}
