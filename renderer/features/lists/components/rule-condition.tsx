import { useTranslation } from 'react-i18next';
import type { ContactFilters } from '#shared/contacts/directory/contact-query.ts';
import { SEAT_ROLES } from '#shared/contacts/bodies/seat.ts';
import { CONTACT_PURPOSES, ORGANISATION_KINDS } from '#shared/contacts/organisation.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { queryOf } from '../use-members.ts';
import styles from './lists.module.css';

export type ConditionField =
  'kinds' | 'bodyIds' | 'seatRoles' | 'languages' | 'tagIds' | 'listIds' | 'purposes';

/** One condition of a rule: what occurs among the contacts, with how many there are. */
export function RuleCondition({
  of,
  rule,
  field,
  ownId,
  onChange,
}: {
  of: 'persons' | 'organisations';
  rule: ContactFilters;
  field: ConditionField;
  ownId: string | null;
  onChange: (values: readonly string[]) => void;
}) {
  const { t } = useTranslation(['contacts', 'lists', 'bodies']);
  const number = useNumber();
  const wordOf = useWord();
  const query = queryOf({ of, rule });
  const facet = useAsked(
    (directory, language) => directory.facet(query, field, language),
    JSON.stringify([field, query]),
    { keepPrevious: true },
  );
  const chosen: readonly string[] = rule[field] ?? [];
  return (
    <LiveValue live={facet}>
      {(all) => {
        const found = all.filter(({ value }) => field !== 'listIds' || value !== ownId);
        // What is chosen stays to be unticked, also where it finds nobody now.
        const lost = chosen
          .filter((value) => !found.some((one) => one.value === value))
          .map((value) => ({ value, name: '', count: 0 }));
        const options = [...found, ...lost].map(({ value, name, count }) => ({
          value,
          label: name || wordOf(field, value),
          hint: number(count),
        }));
        if (options.length === 0) return null;
        const label = {
          kinds: t('contacts:list.filterKind'),
          bodyIds: t('bodies:title'),
          seatRoles: t('bodies:field.role'),
          languages: t('contacts:list.filterLanguage'),
          tagIds: t('contacts:list.filterGroup'),
          listIds: t('lists:title'),
          purposes: t('contacts:field.purpose'),
        }[field];
        return (
          <div className={styles.condition}>
            <CheckboxGroup label={label} options={options} value={chosen} onChange={onChange} />
          </div>
        );
      }}
    </LiveValue>
  );
}

/** The program's own words of what a condition can be; of a record that is gone, that it is. */
function useWord(): (field: ConditionField, value: string) => string {
  const { t } = useTranslation(['contacts', 'lists', 'bodies', 'common']);
  return (field, value) => {
    const kind = ORGANISATION_KINDS.find((one) => one === value);
    if (field === 'kinds' && kind) return t(`contacts:kind.${kind}`);
    const role = SEAT_ROLES.find((one) => one === value);
    if (field === 'seatRoles' && role) return t(`bodies:role.${role}`);
    const purpose = CONTACT_PURPOSES.find((one) => one === value);
    if (field === 'purposes' && purpose) return t(`contacts:purpose.${purpose}`);
    const language = LANGUAGES.find((one) => one === value);
    if (field === 'languages') {
      return language ? t(`common:languages.${language}`) : t('contacts:list.noLanguage');
    }
    return t('lists:rule.gone');
  };
}
