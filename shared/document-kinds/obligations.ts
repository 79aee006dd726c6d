import {
  obligationCalendarModel,
  type ObligationCalendarModel,
} from '../cooperation/documents/obligation-calendar-model.ts';
import { obligationCalendar } from '../cooperation/documents/obligation-calendar.ts';
import { addMonths } from '../lib/add-months.ts';
import { ok, type Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { chosenBody, chosenPeriod } from './chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** What is owed to whom, by when. */
export const obligationsKind = offer(obligationCalendar, {
  madeAt: '/obligations',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The calendar of the days `from` to `to`; of the year of `day` and the next where they are not given. */
function modelOf(
  rows: OfficeDataRows,
  asked: ModelOptions,
): Result<ObligationCalendarModel, ModelFailure> {
  const { language, day } = asked;
  const [year, next] = [day.slice(0, 4), addMonths(day, 12).slice(0, 4)];
  const span = chosenPeriod(asked, { from: `${year}-01-01`, to: `${next}-12-31` });
  if (!span.ok) return span;
  const body = chosenBody(rows, asked.body);
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
