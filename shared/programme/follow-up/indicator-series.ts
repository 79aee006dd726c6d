import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { plainNumber } from '../../lib/plain-number.ts';
import type { Indicator, IndicatorValue } from '../indicator.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { FollowUpRound } from './follow-up.ts';

/** A value of a series: of which day, as written, and as a number where it is one. */
export type SeriesPoint = { id: string; day: CalendarDate; value: string; amount: number | null };

/** An indicator with all values that are known of it, the earliest first. */
export type IndicatorSeries = { indicator: Indicator; points: SeriesPoint[] };

/**
 * The indicators in the order given with their values up to `until`: those that a body told in a round of `rounds`, and
 * those written without one. A round that is not given is left out with what it told.
 */
export function indicatorSeries(
  { indicators, indicatorValues }: Pick<ProgrammeContent, 'indicators' | 'indicatorValues'>,
  rounds: readonly Pick<FollowUpRound, 'id'>[],
  until?: CalendarDate,
): IndicatorSeries[] {
  const known = new Set(rounds.map(({ id }) => id));
  const counts = ({ roundId, from, to }: IndicatorValue) =>
    (roundId === undefined || known.has(roundId)) && (until === undefined || (to ?? from) <= until);
  return indicators.map((indicator) => ({
    indicator,
    points: indicatorValues
      .filter((value) => value.indicatorId === indicator.id && counts(value))
      .map(({ id, from, to, value }) => ({
        id,
        day: to ?? from,
        value,
        amount: amountOf(indicator, value),
      }))
      .sort(
        (one, other) => compareCodeUnits(one.day, other.day) || compareCodeUnits(one.id, other.id),
      ),
  }));
}

/** The number that a value is; null where it is none, or where the indicator does not count. */
export function amountOf({ kind }: Pick<Indicator, 'kind'>, value: string): number | null {
  if (kind !== 'number' && kind !== 'percent') return null;
  return plainNumber(value);
}
