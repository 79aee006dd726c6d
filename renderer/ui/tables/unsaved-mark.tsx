import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../status/status-mark.tsx';

/** The ids of records of which a form holds text that is not saved. */
export const UnsavedIdsContext = createContext<ReadonlySet<string>>(new Set());

/** Marks the row of a record, if it is such a one. */
export function UnsavedMark({ id }: { id: string }) {
  const { t } = useTranslation(['common']);
  if (!useContext(UnsavedIdsContext).has(id)) return null;
  return (
    <StatusMark tone="warn" icon="pencil">
      {t('common:unsaved.mark')}
    </StatusMark>
  );
}
