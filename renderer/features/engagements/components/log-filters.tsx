import { useTranslation } from 'react-i18next';
import { collatorFor } from '#shared/contacts/person-name.ts';
import { countryName } from '#shared/contacts/exports/column-texts.ts';
import { ENGAGEMENT_KINDS, ENGAGEMENT_STATES } from '#shared/cooperation/engagements/engagement.ts';
import type { EngagementFilter } from '#shared/cooperation/engagements/engagement-index.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useNumber } from '#renderer/features/contacts/public.ts';
import { FilterBar } from '#renderer/ui/filter-bar.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { topicsOf, type Log } from '../engagements-data.ts';

const ANY = 'any';

/** Which entries are shown, and how many they are. Only what some entry bears can be chosen. */
export function LogFilters({
  log,
  filter,
  onFilter,
  found,
}: {
  log: Log;
  filter: EngagementFilter;
  onFilter: (filter: EngagementFilter) => void;
  found: number;
}) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const language = useScreenLanguage();
  const number = useNumber();
  const { compare } = collatorFor('fi');
  const engagements = log.index.map(({ engagement }) => engagement);
  const once = (values: readonly (string | undefined)[]) =>
    [...new Set(values)].filter((one) => one !== undefined);
  const kinds = new Set(engagements.map(({ kind }) => kind));
  const states = new Set(engagements.map(({ state }) => state));
  const named = (values: readonly string[], nameOf: (value: string) => string) =>
    values
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((one, other) => compare(one.label, other.label));
  const choice = (
    field: Exclude<keyof EngagementFilter, 'words'>,
    options: readonly { value: string; label: string }[],
  ) =>
    options.length === 0 ? null : (
      <Select
        label={t(`engagements:filter.${field}`)}
        hideLabel
        size="small"
        options={[{ value: ANY, label: t(`engagements:filter.any.${field}`) }, ...options]}
        value={filter[field] ?? ANY}
        onChange={(value) => onFilter({ ...filter, [field]: value === ANY ? null : value })}
      />
    );
  return (
    <FilterBar
      label={t('engagements:filter.label')}
      found={t('engagements:list.count', { count: found, formatted: number(found) })}
    >
      <SearchField
        label={t('engagements:filter.words')}
        value={filter.words ?? ''}
        onChange={(words) => onFilter({ ...filter, words })}
      />
      {choice(
        'year',
        once(engagements.map(({ from }) => from?.slice(0, 4)))
          .sort()
          .reverse()
          .map((value) => ({ value, label: value })),
      )}
      {choice(
        'kind',
        ENGAGEMENT_KINDS.filter((kind) => kinds.has(kind)).map((value) => ({
          value,
          label: t(`cooperation:engagementKind.${value}`),
        })),
      )}
      {choice(
        'bodyId',
        named(once(log.index.flatMap(({ bodyIds }) => bodyIds)), (id) =>
          pickText(log.names.get(id), language),
        ),
      )}
      {choice(
        'country',
        named(once(engagements.map(({ country }) => country)), (code) =>
          countryName(code, language),
        ),
      )}
      {choice(
        'topic',
        topicsOf(engagements).map((value) => ({ value, label: value })),
      )}
      {choice(
        'state',
        ENGAGEMENT_STATES.filter((state) => states.has(state)).map((value) => ({
          value,
          label: t(`cooperation:engagementState.${value}`),
        })),
      )}
    </FilterBar>
  );
}
