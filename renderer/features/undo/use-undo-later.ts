import { useTranslation } from 'react-i18next';
import { useOffice } from '#renderer/data/office-context.ts';
import { showNotice } from '#renderer/session/notices.ts';

/**
 * Tells what was just done, and offers to take exactly that back, whatever is done meanwhile. `undone` is told then.
 */
export function useUndoLater(): (done: string, undone: string) => Promise<void> {
  const office = useOffice();
  const { t } = useTranslation(['common', 'acts']);

  return async (done, undone) => {
    const step = (await office.undoSteps()).undo;
    if (!step) return;
    const takeBack = async () => {
      const result = await office.undoAct(step.id);
      showNotice(result.ok ? undone : t(`acts:failure.${result.failure.code}`));
    };
    showNotice(done, { label: t('common:undo'), onPress: () => void takeBack() });
  };
}
