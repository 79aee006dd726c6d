import type { BodyRows } from '../contacts/bodies/composition.ts';
import type { Language } from '../i18n/languages.ts';
import { ok, type Failure, type Result } from '../lib/result.ts';
import { preparationOf } from '../programme/documents/preparation-model.ts';
import { programmeModel, type ProgrammeModel } from '../programme/documents/programme-model.ts';
import { programmeDocument } from '../programme/documents/programme.ts';
import { chosenProgramme, type ProgrammesOfOffice } from './chosen/chosen-programme.ts';
import { offer, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** An action plan as a whole. */
export const programmeKind = offer(programmeDocument, {
  madeAt: '/programme',
  sample: sampleProgrammeModel,
  modelOf: programmeOf,
});

/** The model of the programme that somebody names, as it is now. */
export function programmeOf(
  rows: ProgrammesOfOffice & BodyRows,
  asked: ModelOptions,
): Result<ProgrammeModel, Failure<'programme-not-found'>> {
  const content = chosenProgramme(rows, asked);
  if (!content.ok) return content;
  const { language, day } = asked;
  const { preparation } = preparationOf(content.value, rows, { language, today: day });
  return ok(programmeModel(content.value, rows, undefined, preparation));
}

/** The programme that is being drafted in the sample office, on the sample's day. */
export function sampleProgrammeModel(language: Language): ProgrammeModel {
  return sampleModel(programmeOf, { language });
}
