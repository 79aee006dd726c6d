import { useTranslation } from 'react-i18next';
import type { ProgrammeText } from '#shared/programme/programme-texts.ts';

/** What a text is called: the number of what it belongs to, and its field. */
export function useFieldName(): (
  text: Pick<ProgrammeText, 'table' | 'field'>,
  number: string,
) => string {
  const { t } = useTranslation(['translationOrder']);
  return ({ table, field }, number) => {
    const name = t(
      `translationOrder:field.${table}.${field}` as 'translationOrder:field.goals.why',
    );
    return number === '' ? name : `${number} ${name}`;
  };
}
