import { useTranslation } from 'react-i18next';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useUndoLater } from '#renderer/features/undo/public.ts';
import { showNotice } from '#renderer/session/notices.ts';

/** Carries out an act, says that it is done and offers to take it back; or says why it is not. Answers whether it is. */
export function useAct(): (
  work: () => Promise<unknown>,
  done: string,
  undone: string,
) => Promise<boolean> {
  const { t } = useTranslation(['acts']);
  const undoLater = useUndoLater();
  return async (work, done, undone) => {
    try {
      await work();
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
      return false;
    }
    await undoLater(done, undone);
    return true;
  };
}
