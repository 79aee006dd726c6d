import { ok, type Result } from '../../lib/result.ts';
import { yearClockModel, type YearClockModel } from '../../meetings/documents/year-clock-model.ts';
import { yearClockDocument } from '../../meetings/documents/year-clock.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenPeriod } from '../chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** What a year holds, month by month. */
export const yearClockKind = offer(yearClockDocument, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** Of the year of the day `from`; of that of `day` where it is not given. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions): Result<YearClockModel, ModelFailure> {
  const { day, language } = asked;
  const thisYear = day.slice(0, 4);
  const from = asked.from ?? `${thisYear}-01-01`;
  const span = chosenPeriod(asked, { from, to: `${from.slice(0, 4)}-12-31` });
  if (!span.ok) return span;
  return ok(yearClockModel(rows, { year: Number(span.value.from.slice(0, 4)), day, language }));
}
