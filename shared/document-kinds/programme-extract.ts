import type { BodyRows } from '../contacts/bodies/composition.ts';
import { fail, ok, type Failure, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import { extractModel, type ExtractModel } from '../programme/documents/extract-model.ts';
import { programmeExtract } from '../programme/documents/programme-extract.ts';
import type { ProgrammesOfOffice } from './chosen/chosen-programme.ts';
import { offer, type ModelOptions } from './offered-kind.ts';
import { programmeOf } from './programme.ts';
import { sampleModel } from './sample-model.ts';

/** What of an action plan one organisation has to do. */
export const programmeExtractKind = offer(programmeExtract, {
  madeAt: '/programme',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The extract of the organisation that somebody names; without a name, of the one that leads the first action. */
function modelOf(
  rows: ProgrammesOfOffice & BodyRows,
  asked: ModelOptions,
): Result<ExtractModel, Failure<'programme-not-found' | 'body-not-found'>> {
  const model = programmeOf(rows, asked);
  if (!model.ok) return model;
  const lead = model.value.content.actionParties.find(({ role }) => role === 'lead');
  const named = asked.body ?? lead?.organisationId;
  const body = named === undefined ? undefined : findNamed(rows.organisations, named);
  if (!body) return fail('body-not-found', { name: named ?? '' });
  return ok(extractModel(model.value, body));
}
