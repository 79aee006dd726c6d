import { countryCodeOf } from '../text/country-code.ts';
import {
  cooperationLogModel,
  LOG_GROUPINGS,
  type CooperationLogModel,
  type LogGrouping,
} from '../cooperation/documents/cooperation-log-model.ts';
import { cooperationLog } from '../cooperation/documents/cooperation-log.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { chosenBody, chosenPeriod } from './chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** The log of international cooperation of a period. */
export const cooperationLogKind = offer(cooperationLog, {
  madeAt: '/engagements',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The log of the days `from` to `to`; of the year of `day` where they are not given. */
function modelOf(
  rows: OfficeDataRows,
  asked: ModelOptions,
): Result<CooperationLogModel, ModelFailure> {
  const { language, day, topic, by = 'month' } = asked;
  const year = day.slice(0, 4);
  const period = chosenPeriod(asked, { from: `${year}-01-01`, to: `${year}-12-31` });
  if (!period.ok) return period;
  const body = chosenBody(rows, asked.body);
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

function isGrouping(by: string): by is LogGrouping {
  return LOG_GROUPINGS.some((one) => one === by);
}
