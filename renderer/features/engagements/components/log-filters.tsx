import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { collatorFor } from '#shared/text/collator.ts';
import { countryName } from '#shared/text/country-name.ts';
import { ENGAGEMENT_KINDS, ENGAGEMENT_STATES } from '#shared/cooperation/engagements/engagement.ts';
import type { EngagementFilter } from '#shared/cooperation/engagements/engagement-index.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { topicsOf, type Log } from '../engagements-data.ts';

const ANY = 'any';
const FIELDS = ['year', 'kind', 'bodyId', 'country', 'topic', 'state'] as const;
type Field = (typeof FIELDS)[number];
type Change = (change: (before: EngagementFilter) => EngagementFilter) => void;

/** Which entries are shown, and how many they are. Only what some entry bears can be chosen. */
export function LogFilters({
  log,
  filter,
  onFilter,
  found,
}: {
  log: Log;
  filter: EngagementFilter;
  onFilter: Change;
  found: number;
}) {
  const { t } = useTranslation(['engagements']);
  const number = useNumber();
  return (
    <FilterBar
      label={t('engagements:filter.label')}
      found={t('engagements:list.count', { count: found, formatted: number(found) })}
    >
      <SearchField
        label={t('engagements:filter.words')}
        value={filter.words ?? ''}
        onChange={(words) => onFilter((before) => ({ ...before, words }))}
      />
      <Choices
        log={log}
        year={filter.year}
        kind={filter.kind}
        bodyId={filter.bodyId}
        country={filter.country}
        topic={filter.topic}
        state={filter.state}
        onFilter={onFilter}
      />
    </FilterBar>
  );
}

/** What entries bear, to be chosen from: looked through once for a log, not for each key in the search. */
const Choices = memo(function Choices({
  log,
  onFilter,
  ...chosen
}: {
  log: Log;
  onFilter: Change;
} & { [F in Field]: EngagementFilter[F] | undefined }) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const language = useScreenLanguage();
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
  const options: Record<Field, readonly { value: string; label: string }[]> = {
    year: once(engagements.map(({ from }) => from?.slice(0, 4)))
      .sort()
      .reverse()
      .map((value) => ({ value, label: value })),
    kind: ENGAGEMENT_KINDS.filter((kind) => kinds.has(kind)).map((value) => ({
      value,
      label: t(`cooperation:engagementKind.${value}`),
    })),
    bodyId: named(once(log.index.flatMap(({ bodyIds }) => bodyIds)), (id) =>
      pickText(log.names.get(id), language),
    ),
    country: named(once(engagements.map(({ country }) => country)), (code) =>
      countryName(code, language),
    ),
    topic: topicsOf(engagements).map((value) => ({ value, label: value })),
    state: ENGAGEMENT_STATES.filter((state) => states.has(state)).map((value) => ({
      value,
      label: t(`cooperation:engagementState.${value}`),
    })),
  };
  return FIELDS.filter((field) => options[field].length > 0).map((field) => (
    <Select
      key={field}
      label={t(`engagements:filter.${field}`)}
      hideLabel
      size="small"
      options={[{ value: ANY, label: t(`engagements:filter.any.${field}`) }, ...options[field]]}
      value={chosen[field] ?? ANY}
      onChange={(value) =>
        onFilter((before) => ({ ...before, [field]: value === ANY ? null : value }))
      }
    />
  ));
});
