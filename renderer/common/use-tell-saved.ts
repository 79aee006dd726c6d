import { useTranslation } from 'react-i18next';
import { useUndoLater } from './use-undo-later.ts';

/** Tells of a form that was saved what was added or changed, and offers to take that back; or that nothing changed. */
export function useTellSaved(): (actId: string | null, name: string, isNew: boolean) => void {
  const { t } = useTranslation(['common']);
  const undoLater = useUndoLater();
  return (actId, name, isNew) =>
    undoLater(actId, t(isNew ? 'common:addedNamed' : 'common:savedNamed', { name }));
}
