import { createContext } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../status/status-mark.tsx';

/** The ids of records of which a form holds text that is not saved. */
export const UnsavedIdsContext = createContext<ReadonlySet<string>>(new Set());

/** Marks the row of such a record. */
export function UnsavedMark() {
  const { t } = useTranslation(['common']);
  return (
    <StatusMark tone="warn" icon="pencil">
      {t('common:unsaved.mark')}
    </StatusMark>
  );
}
