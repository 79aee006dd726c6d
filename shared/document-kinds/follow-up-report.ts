import { followUpReport } from '../programme/follow-up/documents/follow-up-report.ts';
import { chosenFollowUp } from './chosen/chosen-round.ts';
import { offer } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** How a programme stands after a round of follow-up. */
export const followUpReportKind = offer(followUpReport, {
  madeAt: '/programme',
  sample: (language) => sampleModel(chosenFollowUp, { language }),
  modelOf: chosenFollowUp,
});
