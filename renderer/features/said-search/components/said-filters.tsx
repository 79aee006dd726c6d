import { useTranslation } from 'react-i18next';
import { countryName } from '#shared/text/country-name.ts';
import type { SaidChoices } from '#shared/cooperation/said-search/said-index.ts';
import { SAID_KINDS, type SaidFilters } from '#shared/cooperation/said-search/said-passage.ts';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { collatorFor } from '#shared/text/collator.ts';

/** What the hits can be narrowed by: only what some text bears. */
export function SaidFilterFields({
  choices,
  filters,
  names,
  onChange,
}: {
  choices: SaidChoices;
  filters: SaidFilters;
  names: ReadonlyMap<string, string>;
  onChange: (filters: SaidFilters) => void;
}) {
  const { t } = useTranslation(['saidSearch']);
  const language = useScreenLanguage();
  const { compare } = collatorFor('fi');
  const sorted = (options: { value: string; label: string }[]) =>
    options.sort((a, b) => compare(a.label, b.label));
  const fields = [
    {
      id: 'kind',
      label: t('saidSearch:filter.kind'),
      any: t('saidSearch:anyKind'),
      options: SAID_KINDS.map((kind) => ({ value: kind, label: t(`saidSearch:kind.${kind}`) })),
    },
    {
      id: 'bodyId',
      label: t('saidSearch:filter.body'),
      any: t('saidSearch:anyBody'),
      options: sorted(
        choices.bodyIds.flatMap((id) => {
          const label = names.get(id);
          return label ? [{ value: id, label }] : [];
        }),
      ),
    },
    {
      id: 'topic',
      label: t('saidSearch:filter.topic'),
      any: t('saidSearch:anyTopic'),
      options: sorted(choices.topics.map((topic) => ({ value: topic, label: topic }))),
    },
    {
      id: 'country',
      label: t('saidSearch:filter.country'),
      any: t('saidSearch:anyCountry'),
      options: sorted(
        choices.countries.map((code) => ({ value: code, label: countryName(code, language) })),
      ),
    },
    {
      id: 'year',
      label: t('saidSearch:filter.year'),
      any: t('saidSearch:anyYear'),
      options: choices.years.map((year) => ({ value: year, label: year })),
    },
  ] as const;
  return fields
    .filter(({ id, options }) => options.length > 0 || filters[id] !== undefined)
    .map(({ id, label, any, options }) => (
      <Select
        key={id}
        size="small"
        label={label}
        hideLabel
        options={[{ value: '', label: any }, ...options]}
        value={filters[id] ?? ''}
        onChange={(value) => {
          const others = Object.entries(filters).filter(([name]) => name !== id);
          onChange(Object.fromEntries(value === '' ? others : [...others, [id, value]]));
        }}
      />
    ));
}
