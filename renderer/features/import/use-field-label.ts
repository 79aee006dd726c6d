import { useTranslation } from 'react-i18next';
import type { MatchField } from '#shared/contacts/import/match/row-match.ts';

/** What a field that an import changes is called. */
export function useFieldLabel(): (field: MatchField) => string {
  const { t } = useTranslation(['import', 'importScreen']);
  return (field) =>
    field === 'address' || field === 'group'
      ? t(`importScreen:match.${field}`)
      : t(`import:field.${field}`);
}
