import { briefingModel } from '../cooperation/documents/briefing-model.ts';
import { briefing } from '../cooperation/documents/briefing.ts';
import { ministerBriefModel } from '../cooperation/documents/minister-brief-model.ts';
import { ministerBrief } from '../cooperation/documents/minister-brief.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import { chosenBody } from './chosen/chosen-of-cooperation.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

const ofBriefing = withBody(briefingModel);
const ofMinisterBrief = withBody(ministerBriefModel);

/** What is good to know before a meeting with a body. */
export const briefingKind = offer(briefing, {
  madeAt: '/bodies',
  sample: (language) => sampleModel(ofBriefing, { language, body: 'GRETA' }),
  modelOf: ofBriefing,
});

/** The same on one page, for a minister. */
export const ministerBriefKind = offer(ministerBrief, {
  madeAt: '/bodies',
  sample: (language) => sampleModel(ofMinisterBrief, { language, body: 'GRETA' }),
  modelOf: ofMinisterBrief,
});

/** A model before a meeting with the body named; with the first international one where none is. */
function withBody<Model>(
  model: (rows: OfficeDataRows, bodyId: string, asked: ModelOptions) => Model | null,
): (rows: OfficeDataRows, asked: ModelOptions) => Result<Model, ModelFailure> {
  return (rows, asked) => {
    const body = chosenBody(rows, asked.body);
    if (!body.ok) return body;
    const bodyId = body.value ?? rows.bodies.find(({ kind }) => kind === 'intlBody')?.id ?? '';
    const made = model(rows, bodyId, asked);
    return made ? ok(made) : fail('body-not-found', { name: asked.body ?? '' });
  };
}
