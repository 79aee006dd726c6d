import { useTranslation } from 'react-i18next';
import type { ActResult } from '#shared/records/change.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useUndoLater } from './use-undo-later.ts';

/**
 * Carries out an act, says that it is done and offers to take it back, or that nothing changed; or says why it is not
 * done. Returns whether it is.
 */
export function useAct(): (
  work: () => Promise<ActResult>,
  done: string,
  undone?: string,
) => Promise<boolean> {
  const { t } = useTranslation(['acts']);
  const undoLater = useUndoLater();
  return async (work, done, undone) => {
    try {
      const { actId } = await work();
      undoLater(actId, done, undone);
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
    return true;
  };
}
