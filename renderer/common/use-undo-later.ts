import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useActText } from './use-act-text.ts';
import { useUndoFailureText } from './use-undo-failure-text.ts';

/**
 * Tells what was just done, and offers to take exactly that back, whatever is done meanwhile; `undone` is told then, or
 * without it what the log calls the act. It is given the act, or the acts in their order where one press made several; where there is none, nothing changed, and it
 * tells that.
 */
export function useUndoLater(): (
  acts: string | null | readonly string[],
  done: string,
  undone?: string,
) => void {
  const office = useOffice();
  const { t } = useTranslation(['common']);
  const failureText = useUndoFailureText();
  const actText = useActText();

  return (acts, done, undone) => {
    const ids = [acts].flat().filter((id) => id !== null);
    if (ids.length === 0) return showNotice(t('common:noChanges'));
    const takeBack = async () => {
      let told = undone;
      for (const id of ids.toReversed()) {
        const result = await office.undoAct(id);
        if (!result.ok) return showNotice(failureText(result.failure));
        told ??= t('common:undone', { what: actText(result.value) });
      }
      if (told !== undefined) showNotice(told);
    };
    showNotice(done, { label: t('common:undo'), onPress: () => void takeBack() });
  };
}
