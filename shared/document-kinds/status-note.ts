import { statusNote } from '../programme/follow-up/documents/status-note.ts';
import { chosenFollowUp } from './chosen/chosen-round.ts';
import { offer } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** How a programme stands after a round of follow-up, on one page. */
export const statusNoteKind = offer(statusNote, {
  madeAt: '/programme',
  sample: (language) => sampleModel(chosenFollowUp, { language }),
  modelOf: chosenFollowUp,
});
