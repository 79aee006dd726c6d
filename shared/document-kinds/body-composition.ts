import {
  bodyCompositionModel,
  type BodyCompositionModel,
} from '../contacts/documents/body-composition-model.ts';
import { bodyComposition } from '../contacts/documents/body-composition.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { findNamed } from '../office-data/find-named.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** Who sits in a body on a day. */
export const bodyCompositionKind = offer(bodyComposition, {
  madeAt: '/bodies',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** The composition of the body named; of the first one where none is. */
function modelOf(
  rows: OfficeDataRows,
  { body, day, language }: ModelOptions,
): Result<BodyCompositionModel, ModelFailure> {
  const asked = body === undefined ? rows.bodies[0] : findNamed(rows.bodies, body);
  if (!asked) return fail('body-not-found', { name: body ?? '' });
  const options = { day, language, withContacts: false };
  return ok(bodyCompositionModel(rows, asked.id, options).model);
}
