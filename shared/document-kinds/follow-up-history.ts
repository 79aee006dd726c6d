import { followUpHistory } from '../programme/follow-up/documents/follow-up-history.ts';
import { chosenBodyFollowUp } from './chosen/chosen-round.ts';
import { offer } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** What one organisation has told of its actions, round by round. */
export const followUpHistoryKind = offer(followUpHistory, {
  madeAt: '/programme',
  sample: (language) => sampleModel(chosenBodyFollowUp, { language, body: 'OM' }),
  modelOf: chosenBodyFollowUp,
});
