import { useTranslation } from 'react-i18next';
import type { ProgrammeText } from '#shared/programme/programme-texts.ts';

/** What a text is called: the number of what it belongs to, and its field. */
export function useFieldName(): (
  text: Pick<ProgrammeText, 'of' | 'field'>,
  number: string,
) => string {
  const { t } = useTranslation(['translationOrder']);
  return ({ of, field }, number) => {
    const name = t(`translationOrder:field.${of}.${field}` as 'translationOrder:field.goals.why');
    return number === '' ? name : `${number} ${name}`;
  };
}
