import type { BodyRows } from '../contacts/bodies/composition.ts';
import type { Language } from '../i18n/languages.ts';
import { ok, type Result } from '../lib/result.ts';
import type { OfficeDataRows } from '../office-data/office-data.ts';
import {
  programmeCompareModel,
  type ProgrammeCompareModel,
} from '../programme/compare-document/programme-compare-model.ts';
import { programmeCompare } from '../programme/compare-document/programme-compare.ts';
import {
  chosenProgramme,
  chosenVersions,
  type ProgrammesOfOffice,
} from './chosen/chosen-programme.ts';
import { offer, type ModelFailure, type ModelOptions } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** Two versions of an action plan in one, with tracked changes. */
export const programmeCompareKind = offer(programmeCompare, {
  madeAt: '/programme',
  sample: sampleComparison,
  modelOf: comparisonOf,
});

/** Two versions of a programme, the last two where none are named. */
export function comparisonOf(
  rows: ProgrammesOfOffice & BodyRows & Pick<OfficeDataRows, 'changeReasons'>,
  asked: ModelOptions,
): Result<ProgrammeCompareModel, ModelFailure> {
  const content = chosenProgramme(rows, asked);
  if (!content.ok) return content;
  const sides = chosenVersions(rows, content.value.programme.id, asked);
  if (!sides.ok) return sides;
  const { language, day } = asked;
  const { from, to } = sides.value;
  return ok(programmeCompareModel(from, to, rows, { language, today: day }));
}

/** The last two versions of the sample office's programme, as they were written. */
export function sampleComparison(language: Language): ProgrammeCompareModel {
  return sampleModel(comparisonOf, { language });
}
