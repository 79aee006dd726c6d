import { countryCodeOf } from '../text/country-code.ts';
import { fold } from '../text/fold.ts';
import { briefingModel, type BriefingModel } from '../cooperation/documents/briefing-model.ts';
import {
  cooperationLogModel,
  LOG_GROUPINGS,
  type CooperationLogModel,
  type LogGrouping,
} from '../cooperation/documents/cooperation-log-model.ts';
import {
  obligationCalendarModel,
  type ObligationCalendarModel,
} from '../cooperation/documents/obligation-calendar-model.ts';
import {
  travelReportModel,
  type EngagementFailure,
  type TravelReportModel,
} from '../cooperation/documents/travel-report-model.ts';
import {
  visitProgrammeModel,
  type VisitProgrammeModel,
} from '../cooperation/documents/visit-programme-model.ts';
import type { Engagement } from '../cooperation/engagements/engagement.ts';
import { addMonths } from '../lib/add-months.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { isCalendarDate, type CalendarDate } from '../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';

/** What a document of international cooperation is asked for with; see `ModelOptions`. */
export type CooperationAsked = {
  language: Language;
  day: CalendarDate;
  body?: string;
  from?: string;
  to?: string;
  country?: string;
  topic?: string;
  by?: string;
  engagement?: string;
};

export type CooperationFailure =
  | EngagementFailure
  | Failure<'body-not-found' | 'period-invalid' | 'country-not-found' | 'grouping-invalid'>;

type Period = { from: CalendarDate; to: CalendarDate };

/** The log of the days `from` to `to`; of the year of `day` where they are not given. */
export function logOf(
  rows: OfficeDataRows,
  asked: CooperationAsked,
): Result<CooperationLogModel, CooperationFailure> {
  const { language, day, topic, by = 'month' } = asked;
  const year = day.slice(0, 4);
  const period = periodOf(asked, { from: `${year}-01-01`, to: `${year}-12-31` });
  if (!period.ok) return period;
  const body = bodyOf(rows, asked.body);
  if (!body.ok) return body;
  const country = asked.country === undefined ? undefined : countryCodeOf(asked.country);
  if (country === null) return fail('country-not-found', { name: asked.country ?? '' });
  if (!isGrouping(by)) return fail('grouping-invalid', { name: by });
  return ok(
    cooperationLogModel(rows, {
      period: period.value,
      groupBy: by,
      language,
      day,
      ...(body.value !== undefined && { bodyId: body.value }),
      ...(country !== undefined && { country }),
      ...(topic !== undefined && { topic }),
    }),
  );
}

/** The report of the entry named; of the last one reported where none is. */
export function reportOf(
  rows: OfficeDataRows,
  asked: CooperationAsked,
): Result<TravelReportModel, CooperationFailure> {
  const entry = entryOf(rows, asked, ({ state }) => state === 'reported');
  return entry ? travelReportModel(rows, entry.id, asked) : notFound(asked);
}

/** The programme of the visit named; of the last one where none is. */
export function visitOf(
  rows: OfficeDataRows,
  asked: CooperationAsked,
): Result<VisitProgrammeModel, CooperationFailure> {
  const entry = entryOf(rows, asked, ({ kind }) => kind === 'countryVisit');
  return entry ? visitProgrammeModel(rows, entry.id, asked) : notFound(asked);
}

/** The briefing for a meeting with the body named; with the first international one where none is. */
export function briefingOf(
  rows: OfficeDataRows,
  asked: CooperationAsked,
): Result<BriefingModel, CooperationFailure> {
  const body = bodyOf(rows, asked.body);
  if (!body.ok) return body;
  const bodyId = body.value ?? rows.bodies.find(({ kind }) => kind === 'intlBody')?.id ?? '';
  const model = briefingModel(rows, bodyId, asked);
  return model ? ok(model) : fail('body-not-found', { name: asked.body ?? '' });
}

/** The calendar of the days `from` to `to`; of the year of `day` and the next where they are not given. */
export function obligationsOf(
  rows: OfficeDataRows,
  asked: CooperationAsked,
): Result<ObligationCalendarModel, CooperationFailure> {
  const { language, day } = asked;
  const [year, next] = [day.slice(0, 4), addMonths(day, 12).slice(0, 4)];
  const span = periodOf(asked, { from: `${year}-01-01`, to: `${next}-12-31` });
  if (!span.ok) return span;
  const body = bodyOf(rows, asked.body);
  if (!body.ok) return body;
  return ok(
    obligationCalendarModel(rows, {
      span: span.value,
      day,
      language,
      ...(body.value !== undefined && { bodyId: body.value }),
    }),
  );
}

function periodOf(
  { from, to }: CooperationAsked,
  usual: Period,
): Result<Period, Failure<'period-invalid'>> {
  const period = { from: from ?? usual.from, to: to ?? usual.to };
  const isRight = [period.from, period.to].every(isCalendarDate) && period.from <= period.to;
  return isRight ? ok(period) : fail('period-invalid', { name: `${period.from}–${period.to}` });
}

function bodyOf(
  rows: OfficeDataRows,
  named: string | undefined,
): Result<string | undefined, Failure<'body-not-found'>> {
  if (named === undefined) return ok(undefined);
  const body = findNamed(rows.bodies, named);
  return body ? ok(body.id) : fail('body-not-found', { name: named });
}

function isGrouping(by: string): by is LogGrouping {
  return LOG_GROUPINGS.some((one) => one === by);
}

/** By its id or its title in any language; without a name the last that `isUsual` and may go out. */
function entryOf(
  { engagements }: OfficeDataRows,
  { engagement: named }: CooperationAsked,
  isUsual: (one: Engagement) => boolean,
): Engagement | undefined {
  if (named === undefined) {
    return engagements
      .filter((one) => isUsual(one) && one.confidentiality !== 'restricted' && !one.template)
      .sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))
      .at(-1);
  }
  return engagements.find(
    ({ id, title }) =>
      id === named || LANGUAGES.some((one) => fold(title[one] ?? '') === fold(named)),
  );
}

function notFound({ engagement }: CooperationAsked): Result<never, CooperationFailure> {
  return fail('engagement-not-found', { name: engagement ?? '' });
}
