import { fold } from '../../text/fold.ts';
import type { Engagement } from '../../cooperation/engagements/engagement.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { isCalendarDate, type CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { findNamed } from '../../office-data/find-named.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import type { ModelOptions } from '../offered-kind.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

type Period = { from: CalendarDate; to: CalendarDate };

/** The days asked for; where a first or last one is not given, the `usual`. */
export function chosenPeriod(
  { from, to }: ModelOptions,
  usual: Period,
): Result<Period, Failure<'period-invalid'>> {
  const period = { from: from ?? usual.from, to: to ?? usual.to };
  const isRight = [period.from, period.to].every(isCalendarDate) && period.from <= period.to;
  return isRight ? ok(period) : fail('period-invalid', { name: `${period.from}–${period.to}` });
}

/** The id of the body named; none where none is. */
export function chosenBody(
  rows: OfficeDataRows,
  named: string | undefined,
): Result<string | undefined, Failure<'body-not-found'>> {
  if (named === undefined) return ok(undefined);
  const body = findNamed(rows.bodies, named);
  return body ? ok(body.id) : fail('body-not-found', { name: named });
}

/** By its id or its title in any language; without a name the last that `isUsual` and may go out. */
export function chosenEngagement(
  { engagements }: OfficeDataRows,
  { engagement: named }: ModelOptions,
  isUsual: (one: Engagement) => boolean,
): Result<Engagement, Failure<'engagement-not-found'>> {
  const found =
    named === undefined
      ? engagements
          .filter((one) => isUsual(one) && one.confidentiality !== 'restricted' && !one.template)
          .sort((one, other) => compareCodeUnits(one.from ?? '', other.from ?? ''))
          .at(-1)
      : engagements.find(
          ({ id, title }) =>
            id === named || LANGUAGES.some((one) => fold(title[one] ?? '') === fold(named)),
        );
  return found ? ok(found) : fail('engagement-not-found', { name: named ?? '' });
}
