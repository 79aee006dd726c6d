import { invitation } from '../../meetings/documents/invitation.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenMeetingModel } from '../chosen/chosen-meeting.ts';
import { offer, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** The invitation to a meeting. */
export const invitationKind = offer(invitation, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** To the meeting named; to the last that is still to be held, with its agenda, where none is. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions) {
  const withItems = new Set(rows.agendaItems.map(({ meetingId }) => meetingId));
  return chosenMeetingModel(rows, asked, (one) => !isHeld(one) && withItems.has(one.id));
}
