import { briefingModel, type BriefingModel } from '../cooperation/documents/briefing-model.ts';
import { briefing } from '../cooperation/documents/briefing.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { chosenBody } from './chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** What is good to know before a meeting with a body. */
export const briefingKind = offer(briefing, {
  madeAt: '/bodies',
  sample: (language) => sampleModel(modelOf, { language, body: 'GRETA' }),
  modelOf,
});

/** The briefing for a meeting with the body named; with the first international one where none is. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions): Result<BriefingModel, ModelFailure> {
  const body = chosenBody(rows, asked.body);
  if (!body.ok) return body;
  const bodyId = body.value ?? rows.bodies.find(({ kind }) => kind === 'intlBody')?.id ?? '';
  const model = briefingModel(rows, bodyId, asked);
  return model ? ok(model) : fail('body-not-found', { name: asked.body ?? '' });
}
