import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useActText } from './use-act-text.ts';
import { useUndoFailureText } from './use-undo-failure-text.ts';

/**
 * Tells what was just done, and offers to take exactly that act back, whatever is done meanwhile; `undone` is told then, or
 * without it what the log calls the act. Where there is no act, nothing changed, and it tells that.
 */
export function useUndoLater(): (actId: string | null, done: string, undone?: string) => void {
  const office = useOffice();
  const { t } = useTranslation(['common']);
  const failureText = useUndoFailureText();
  const actText = useActText();

  return (actId, done, undone) => {
    if (actId === null) return showNotice(t('common:noChanges'));
    const takeBack = async () => {
      const result = await office.undoAct(actId);
      if (!result.ok) return showNotice(failureText(result.failure));
      showNotice(undone ?? t('common:undone', { what: actText(result.value) }));
    };
    showNotice(done, { label: t('common:undo'), onPress: () => void takeBack() });
  };
}
