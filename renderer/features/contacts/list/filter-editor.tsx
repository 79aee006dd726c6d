import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { fold } from '#shared/text/fold.ts';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { LISTS, queryOf, turnList } from './contacts-store.ts';
import { isDayField, valuesOf, withValues, type FilterField } from './filter-fields.ts';
import { useFilterWords } from './use-filter-words.ts';
import { useFocusFirst } from '../fields/use-focus-first.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { DayFilter } from './day-filter.tsx';
import { Loading } from '#renderer/ui/status/loading.tsx';
import { OrganisationFilter } from './organisation-filter.tsx';
import styles from './contacts.module.css';

/** From so many choices on they can be searched. */
const MANY = 12;

/** What one filter is set with. It narrows the list at once. */
export function FilterEditor({
  of,
  field,
}: {
  of: ContactSide;
  field: Exclude<FilterField, 'ids'>;
}) {
  const filters = LISTS[of]((list) => list.filters);
  const set = (values: readonly string[]) =>
    turnList(of, { filters: withValues(filters, field, values) });
  const values = valuesOf(filters, field);
  if (isDayField(field)) return <DayFilter field={field} value={values[0] ?? ''} onChange={set} />;
  if (field === 'organisationIds') return <OrganisationFilter ids={values} onChange={set} />;
  return <ChoiceFilter of={of} field={field} values={values} onChange={set} />;
}

function ChoiceFilter({
  of,
  field,
  values,
  onChange,
}: {
  of: ContactSide;
  field: Exclude<FilterField, 'ids' | 'organisationIds' | 'changedSince' | 'notVerifiedSince'>;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}) {
  const { t } = useTranslation(['views', 'contacts', 'common']);
  const number = useNumber();
  const { valueText } = useFilterWords();
  const [wanted, setWanted] = useState('');
  const useList = LISTS[of];
  const query = queryOf(of, useList());
  const facet = useAsked(
    (directory, language) => directory.facet(query, field, language),
    JSON.stringify([field, query]),
    { keepPrevious: true },
  );
  const frame = useRef<HTMLDivElement>(null);
  useFocusFirst(frame, valueOr(facet, null) !== null);
  return (
    <LiveValue live={facet} loading={<Loading />}>
      {(found) => {
        const options = found.map(({ value, name, count }) => ({
          value,
          label: valueText(field, value, name),
          hint: number(count),
        }));
        // One that is chosen stays to be unticked, also where it finds nobody now.
        const lost = values.filter((value) => !options.some((option) => option.value === value));
        const all = [
          ...options,
          ...lost.map((value) => ({ value, label: valueText(field, value), hint: number(0) })),
        ];
        const shown = all.filter(({ label }) => fold(label).includes(fold(wanted)));
        if (all.length === 0) return <p className={styles.none}>{t('views:noChoices')}</p>;
        return (
          <div ref={frame} className={styles.editor}>
            {all.length > MANY ? (
              <SearchField label={t('views:searchChoices')} value={wanted} onChange={setWanted} />
            ) : null}
            <CheckboxGroup
              label={t(`views:filter.${field}`)}
              options={shown}
              value={values}
              onChange={(next) => {
                const hidden = values.filter((value) => !shown.some((one) => one.value === value));
                onChange([...hidden, ...next]);
              }}
            />
            {shown.length === 0 ? <p className={styles.none}>{t('common:noMatches')}</p> : null}
          </div>
        );
      }}
    </LiveValue>
  );
}
