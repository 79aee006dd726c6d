import { fold } from '../text/fold.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { Recommendation } from './recommendation.ts';
import { referenceText } from './reference-text.ts';

/** A recommendation with what is said of it elsewhere. */
export type RecommendationRow = {
  recommendation: Recommendation;
  /** Organisations that it concerns. */
  addresseeIds: readonly string[];
  /** What searching looks through (`searchedText`), folded when it is first asked for. */
  searched: () => string;
};

export const RECOMMENDATION_FILTERS = [
  'body',
  'round',
  'strength',
  'topic',
  'addressee',
  'position',
  'state',
  'due',
] as const;
export type RecommendationFilterField = (typeof RECOMMENDATION_FILTERS)[number];
/** `overdue`: past its day and neither carried out nor left; `soon`: within 90 days. */
export type DueValue = 'overdue' | 'soon' | 'later' | 'none';

/** Words to search for, and of each field the values one of which must be there; a field without values lets all pass. */
export type RecommendationFilter = {
  words: string;
  chosen: Partial<Record<RecommendationFilterField, readonly string[]>>;
  today: CalendarDate;
  /** The day from which what is due is no longer soon. */
  soonUntil: CalendarDate;
};

/** Stands for those that have no value in a field. */
export const NOTHING = '';

/** What a row has in a field that can be filtered by; `NOTHING` where it has nothing. */
export function filterValues(
  { recommendation: one, addresseeIds }: RecommendationRow,
  field: RecommendationFilterField,
  { today, soonUntil }: Pick<RecommendationFilter, 'today' | 'soonUntil'>,
): readonly string[] {
  switch (field) {
    case 'body':
      return [one.bodyId ?? NOTHING];
    case 'round':
      return [one.reviewRoundId ?? NOTHING];
    case 'strength':
      return [one.strength];
    case 'topic':
      return one.topics && one.topics.length > 0 ? one.topics : [NOTHING];
    case 'addressee':
      return addresseeIds.length > 0 ? addresseeIds : [NOTHING];
    case 'position':
      return [one.position ?? 'none'];
    case 'state':
      return [one.state ?? 'new'];
    case 'due':
      return [dueValue(one, today, soonUntil)];
  }
}

/** Whether it is over its day: what is carried out or will not be is never late. */
export function dueValue(
  { dueOn, state = 'new' }: Pick<Recommendation, 'dueOn' | 'state'>,
  today: CalendarDate,
  soonUntil: CalendarDate,
): DueValue {
  if (dueOn === undefined) return 'none';
  const isOpen = state !== 'implemented' && state !== 'notFollowed';
  if (isOpen && dueOn < today) return 'overdue';
  return isOpen && dueOn <= soonUntil ? 'soon' : 'later';
}

/** The rows that the filter lets pass, in their order. Words may stand in any order. */
export function filterRecommendations<Row extends RecommendationRow>(
  rows: readonly Row[],
  filter: RecommendationFilter,
): Row[] {
  const words = fold(filter.words).split(' ').filter(Boolean);
  const chosen = RECOMMENDATION_FILTERS.flatMap((field) => {
    const values = filter.chosen[field] ?? [];
    return values.length === 0 ? [] : [{ field, values: new Set(values) }];
  });
  return rows.filter(
    (row) =>
      (words.length === 0 || hasAll(row.searched(), words)) &&
      chosen.every(({ field, values }) =>
        filterValues(row, field, filter).some((value) => values.has(value)),
      ),
  );
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** What is looked through when a recommendation is searched for. */
export function searchedText(recommendation: Recommendation, names: readonly string[]): string {
  const { reference, text, response = {}, topics = [] } = recommendation;
  return fold(
    [
      ...LANGUAGES.map((one) => referenceText(reference, one)),
      ...Object.values(text),
      ...Object.values(response),
      ...topics,
      ...names,
    ].join(' '),
  );
}
