import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import {
  filterRecommendations,
  filterValues,
  NOTHING,
  RECOMMENDATION_FILTERS,
  type DueValue,
  type RecommendationFilter,
  type RecommendationFilterField,
} from '#shared/recommendations/filter-recommendations.ts';
import type {
  RecommendationPosition,
  RecommendationState,
  RecommendationStrength,
} from '#shared/recommendations/recommendation.ts';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/fields/checkbox-group.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { FilterChip } from '#renderer/ui/tables/filter-chip.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { useRecommendationsStore } from '../recommendations-store.ts';
import { dueDays, type RecommendationLine, type ScreenNames } from '../recommendations-view.ts';
import styles from './recommendations.module.css';

/** The lines that search and filters let pass; what is typed never waits for them. */
export function useFoundLines(lines: readonly RecommendationLine[]): RecommendationLine[] {
  const { words, chosen } = useRecommendationsStore();
  const deferred = useDeferredValue(words);
  const today = dayInFinland(new Date());
  // Folded while nobody waits, so that the first letter typed finds as fast as the next.
  useEffect(() => {
    const timer = setTimeout(() => lines.forEach((line) => line.searched()), 500);
    return () => clearTimeout(timer);
  }, [lines]);
  return useMemo(
    () => filterRecommendations(lines, { words: deferred, chosen, ...dueDays(today) }),
    [lines, deferred, chosen, today],
  );
}

/** Searching, and the filters that are set, each to be changed or taken away. */
export function RecommendationFilters({
  lines,
  names,
  found,
}: {
  lines: readonly RecommendationLine[];
  names: ScreenNames;
  found: string;
}) {
  const { t } = useTranslation(['recommendations', 'common']);
  const { words, chosen } = useRecommendationsStore();
  const [open, setOpen] = useState<RecommendationFilterField | null>(null);
  const findField = useFindField();
  const nameOf = useFilterNames(names);
  const active = RECOMMENDATION_FILTERS.filter((field) => (chosen[field] ?? []).length > 0);
  const shown = RECOMMENDATION_FILTERS.filter((field) => active.includes(field) || field === open);
  const setChosen = (next: RecommendationFilter['chosen']) =>
    useRecommendationsStore.setState({ chosen: next });

  return (
    <>
      <FilterBar label={t('recommendations:listView.search')} found={found}>
        <div className={styles.search}>
          <SearchField
            label={t('recommendations:listView.search')}
            value={words}
            onChange={(text) => useRecommendationsStore.setState({ words: text })}
            inputRef={findField}
          />
        </div>
        <MenuButton
          shape="text"
          icon="filter"
          size="small"
          label={t('recommendations:filter.add')}
          entries={RECOMMENDATION_FILTERS.filter((field) => !active.includes(field)).map(
            (field) => ({
              id: field,
              label: t(`recommendations:filter.${field}`),
              onAction: () => setOpen(field),
            }),
          )}
        />
      </FilterBar>
      {shown.length > 0 ? (
        <div
          className={styles.chips}
          role="group"
          aria-label={t('recommendations:filter.label')}
          data-no-print
        >
          {shown.map((field) => {
            const values = chosen[field] ?? [];
            const name = t(`recommendations:filter.${field}`);
            const label =
              values.length === 0
                ? name
                : t('recommendations:filter.chip', {
                    field: name,
                    values: values.map((value) => nameOf(field, value)).join(', '),
                  });
            return (
              <FilterChip
                key={field}
                label={label}
                removeLabel={t('recommendations:filter.remove', { filter: label })}
                isOpen={open === field}
                onOpenChange={(isOpen) => setOpen(isOpen ? field : null)}
                onRemove={() => {
                  setOpen(null);
                  setChosen({ ...chosen, [field]: [] });
                }}
              >
                <Choices lines={lines} field={field} nameOf={nameOf} />
              </FilterChip>
            );
          })}
          {active.length > 0 ? (
            <Button size="small" variant="quiet" onPress={() => setChosen({})}>
              {t('common:clearFilters')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** The values of a field with how many lines have each, as the other filters let them pass. */
function Choices({
  lines,
  field,
  nameOf,
}: {
  lines: readonly RecommendationLine[];
  field: RecommendationFilterField;
  nameOf: (field: RecommendationFilterField, value: string) => string;
}) {
  const { t } = useTranslation(['recommendations']);
  const number = useNumber();
  const { words, chosen } = useRecommendationsStore();
  const days = dueDays(dayInFinland(new Date()));
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const value of filterValues(line, field, days)) counts.set(value, 0);
  const others = { words, chosen: { ...chosen, [field]: [] }, ...days };
  for (const line of filterRecommendations(lines, others)) {
    for (const value of new Set(filterValues(line, field, days))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const values = chosen[field] ?? [];
  return (
    <CheckboxGroup
      label={t(`recommendations:filter.${field}`)}
      options={[...new Set([...counts.keys(), ...values])]
        .map((value) => ({
          value,
          label: nameOf(field, value),
          hint: number(counts.get(value) ?? 0),
        }))
        .sort((one, other) => one.label.localeCompare(other.label, 'fi', { numeric: true }))}
      value={values}
      onChange={(next) =>
        useRecommendationsStore.setState({ chosen: { ...chosen, [field]: next } })
      }
    />
  );
}

function useFilterNames(names: ScreenNames) {
  const { t } = useTranslation(['recommendations', 'programme', 'cooperation']);
  return (field: RecommendationFilterField, value: string): string => {
    const none = t('recommendations:none');
    switch (field) {
      case 'body':
        return names.bodies.get(value) ?? none;
      case 'round':
        return names.rounds.get(value) ?? none;
      case 'addressee':
        return names.organisations.get(value) ?? none;
      case 'topic':
        return value === NOTHING ? none : value;
      case 'strength':
        return t(`programme:recommendation.strengths.${value as RecommendationStrength}`);
      case 'position':
        return t(`cooperation:position.${value as RecommendationPosition}`);
      case 'state':
        return t(`cooperation:recommendationState.${value as RecommendationState}`);
      case 'due':
        return t(`recommendations:filter.dueValue.${value as DueValue}`);
    }
  };
}
