import {
  visitProgrammeModel,
  type VisitProgrammeModel,
} from '../cooperation/documents/visit-programme-model.ts';
import { visitProgramme } from '../cooperation/documents/visit-programme.ts';
import type { Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { chosenEngagement } from './chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** The programme of a visit to Finland. */
export const visitProgrammeKind = offer(visitProgramme, {
  madeAt: '/engagements',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The programme of the visit named; of the last one where none is. */
function modelOf(
  rows: OfficeDataRows,
  asked: ModelOptions,
): Result<VisitProgrammeModel, ModelFailure> {
  const entry = chosenEngagement(rows, asked, ({ kind }) => kind === 'countryVisit');
  return entry.ok ? visitProgrammeModel(rows, entry.value.id, asked) : entry;
}
