import {
  travelReportModel,
  type TravelReportModel,
} from '../cooperation/documents/travel-report-model.ts';
import { travelReport } from '../cooperation/documents/travel-report.ts';
import type { Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { REPORTED_SAMPLE } from '../sample-office/sample-engagement.ts';
import { chosenEngagement } from './chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** The report of a meeting or trip. */
export const travelReportKind = offer(travelReport, {
  madeAt: '/engagements',
  sample: (language) => sampleModel(modelOf, { language, engagement: REPORTED_SAMPLE }),
  modelOf,
});

/** The report of the entry named; of the last one reported where none is. */
function modelOf(
  rows: OfficeDataRows,
  asked: ModelOptions,
): Result<TravelReportModel, ModelFailure> {
  const entry = chosenEngagement(rows, asked, ({ state }) => state === 'reported');
  return entry.ok ? travelReportModel(rows, entry.value.id, asked) : entry;
}
