import { useTranslation } from 'react-i18next';
import { ORGANISATION_FIELDS } from '#shared/contacts/organisation-draft.ts';
import { PERSON_FIELDS, PRIVACY_FIELDS } from '#shared/contacts/person-draft.ts';
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
/** What history and reports call a field of a person or an organisation. */
const RECORDS = [
  ...keysOf(PERSON_FIELDS),
  ...keysOf(PRIVACY_FIELDS),
  ...keysOf(ORGANISATION_FIELDS),
];

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

function keysOf<Fields extends object>(fields: Fields): (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}
