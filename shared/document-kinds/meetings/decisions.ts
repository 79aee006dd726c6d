import { fail, ok, type Result } from '../../lib/result.ts';
import { decisionsModel, type DecisionsModel } from '../../meetings/documents/decisions-model.ts';
import { decisionsDocument } from '../../meetings/documents/decisions.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenBody } from '../chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** The register of a body's decisions. */
export const decisionsKind = offer(decisionsDocument, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** Of the body named; of the one whose meeting was held first where none is. */
function modelOf(
  rows: OfficeDataRows,
  { body, language }: ModelOptions,
): Result<DecisionsModel, ModelFailure> {
  const of = chosenBody(rows, body);
  if (!of.ok) return of;
  const bodyId = of.value ?? rows.meetings.find(isHeld)?.bodyId;
  return bodyId === undefined
    ? fail('meeting-not-found', { name: '' })
    : ok(decisionsModel(rows, bodyId, { language }));
}
