import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#shared/i18n/languages.ts';

const OWN = [
  'positions',
  'primary',
  'mandates',
  'email',
  'phone',
  'address',
  'groups',
  'lists',
  'provenance',
  'people',
] as const;
const RECORDS = [
  'givenName',
  'familyName',
  'formerNames',
  'honorific',
  'language',
  'languages',
  'notes',
  'verifiedOn',
  'legalBasis',
  'informedOn',
  'reviewOn',
  'objectedOn',
  'restrictedOn',
  'nonDisclosure',
  'kind',
  'parentId',
  'country',
  'domains',
] as const;

/** What a field of the comparison is called. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation(['duplicateScreens', 'records', 'contacts']);
  return (field) => {
    const own = OWN.find((one) => one === field);
    if (own) return t(`duplicateScreens:field.${own}`);
    const record = RECORDS.find((one) => one === field);
    if (record) return t(`records:field.${record}`);
    const language = LANGUAGES.find((one) => field.endsWith(`.${one}`));
    if (language) {
      return field.startsWith('name.')
        ? t(`contacts:field.nameIn.${language}`)
        : t(`contacts:field.abbrIn.${language}`);
    }
    return t('duplicateScreens:field.samePosition');
  };
}
