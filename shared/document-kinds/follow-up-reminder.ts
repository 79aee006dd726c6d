import { followUpReminder } from '../programme/follow-up/documents/follow-up-reminder.ts';
import { chosenBodyFollowUp } from './chosen/chosen-round.ts';
import { offer } from './offered-kind.ts';
import { sampleModel } from './sample-model.ts';

/** A letter to an organisation whose reply is missing. */
export const followUpReminderKind = offer(followUpReminder, {
  madeAt: '/programme',
  sample: (language) => sampleModel(chosenBodyFollowUp, { language }),
  modelOf: chosenBodyFollowUp,
});
