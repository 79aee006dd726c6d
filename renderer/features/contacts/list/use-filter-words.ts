import { useTranslation } from 'react-i18next';
import { SEAT_ROLES } from '#shared/contacts/bodies/seat.ts';
import { PRIVACY_MARKS, type ContactFilters } from '#shared/contacts/directory/contact-query.ts';
import { CONTACT_PURPOSES, ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { valuesOf, type FilterField } from './filter-fields.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

/** Words for filters: what a value is called (records have names of their own), and what a filter says as a whole. */
export function useFilterWords(): {
  valueText: (field: FilterField, value: string, name?: string) => string;
  filterText: (
    filters: ContactFilters,
    field: FilterField,
    names: Record<string, string>,
  ) => string;
} {
  const { t } = useTranslation(['views', 'contacts', 'common', 'bodies', 'privacy']);
  const { day } = useMoment();
  const number = useNumber();

  const valueText = (field: FilterField, value: string, name = ''): string => {
    switch (field) {
      case 'kinds': {
        const kind = ORGANISATION_KINDS.find((one) => one === value);
        return kind ? t(`contacts:kind.${kind}`) : value;
      }
      case 'seatRoles': {
        const role = SEAT_ROLES.find((one) => one === value);
        return role ? t(`bodies:role.${role}`) : value;
      }
      case 'languages': {
        const language = LANGUAGES.find((one) => one === value);
        return language ? t(`common:languages.${language}`) : t('contacts:list.noLanguage');
      }
      case 'purposes': {
        const purpose = CONTACT_PURPOSES.find((one) => one === value);
        return purpose ? t(`contacts:purpose.${purpose}`) : value;
      }
      case 'privacy': {
        const mark = PRIVACY_MARKS.find((one) => one === value);
        return mark ? t(`privacy:mark.${mark}`) : value;
      }
      case 'changedSince':
      case 'notVerifiedSince':
        return day(value);
      default:
        return name === '' ? t('views:gone') : name;
    }
  };

  return {
    valueText,
    filterText: (filters, field, names) => {
      if (field === 'withoutEmail') return t('views:filter.withoutEmail');
      const label = t(`views:filter.${field}`);
      if (field === 'ids') {
        const count = valuesOf(filters, field).length;
        return t('views:filterIs', { label, values: number(count) });
      }
      const [first, second, ...rest] = valuesOf(filters, field).map((value) =>
        valueText(field, value, names[value]),
      );
      if (first === undefined) return label;
      // Two are named; with more, how many more.
      const named = second === undefined ? first : `${first}, ${second}`;
      const text = rest.length === 0 ? named : `${named} + ${String(rest.length)}`;
      return t('views:filterIs', { label, values: text });
    },
  };
}
