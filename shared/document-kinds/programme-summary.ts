import { programmeSummary } from '../programme/documents/programme-summary.ts';
import { offer } from './offered-kind.ts';
import { programmeOf, sampleProgrammeModel } from './programme.ts';

/** An action plan on one page. */
export const programmeSummaryKind = offer(programmeSummary, {
  madeAt: '/programme',
  sample: sampleProgrammeModel,
  modelOf: programmeOf,
});
