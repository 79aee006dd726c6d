import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { ChosenFilters } from '#renderer/ui/tables/chosen-filters.tsx';
import { CountedChoices } from '#renderer/ui/tables/counted-choices.tsx';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useRecommendationsStore } from '../recommendations-store.ts';
import { dueDays, type RecommendationLine, type ScreenNames } from '../recommendations-view.ts';
import styles from './recommendations.module.css';

/** The lines that search and filters let pass; what is typed never waits for them. */
export function useFoundLines(lines: readonly RecommendationLine[]): RecommendationLine[] {
  const today = useToday();
  const { words, chosen } = useRecommendationsStore();
  const deferred = useDeferredValue(words);
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
  const { t } = useTranslation(['recommendations']);
  const { words, chosen } = useRecommendationsStore();
  const [open, setOpen] = useState<RecommendationFilterField | null>(null);
  const findField = useFindField();
  const nameOf = useFilterNames(names);
  const active = RECOMMENDATION_FILTERS.filter((field) => (chosen[field] ?? []).length > 0);
  const shown = RECOMMENDATION_FILTERS.filter((field) => active.includes(field) || field === open);
  const setChosen = (next: RecommendationFilter['chosen']) =>
    useRecommendationsStore.setState({ chosen: next });
  const textOf = (field: RecommendationFilterField) => {
    const values = chosen[field] ?? [];
    const name = t(`recommendations:filter.${field}`);
    return values.length === 0
      ? name
      : t('recommendations:filter.chip', {
          field: name,
          values: values.map((value) => nameOf(field, value)).join(', '),
        });
  };

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
      <ChosenFilters
        label={t('recommendations:filter.label')}
        fields={shown}
        textOf={textOf}
        removeLabel={(filter) => t('recommendations:filter.remove', { filter })}
        open={open}
        onOpen={setOpen}
        onRemove={(field) => {
          setOpen(null);
          setChosen({ ...chosen, [field]: [] });
        }}
        onClear={active.length > 0 ? () => setChosen({}) : null}
      >
        {(field) => <Choices lines={lines} field={field} nameOf={nameOf} />}
      </ChosenFilters>
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
  const today = useToday();
  const { t } = useTranslation(['recommendations']);
  const { words, chosen } = useRecommendationsStore();
  const days = useMemo(() => dueDays(today), [today]);
  const passing = useMemo(
    () => filterRecommendations(lines, { words, chosen: { ...chosen, [field]: [] }, ...days }),
    [lines, words, chosen, field, days],
  );
  const valuesOf = useCallback(
    (line: RecommendationLine) => filterValues(line, field, days),
    [field, days],
  );
  return (
    <CountedChoices
      label={t(`recommendations:filter.${field}`)}
      rows={lines}
      passing={passing}
      valuesOf={valuesOf}
      nameOf={(value) => nameOf(field, value)}
      value={chosen[field] ?? []}
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
