import { agenda } from '../../meetings/documents/agenda.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenMeetingModel } from '../chosen/chosen-meeting.ts';
import { offer, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** The agenda of a meeting. */
export const agendaKind = offer(agenda, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** Of the meeting named; of the first that is still to be held where none is. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions) {
  const withItems = new Set(rows.agendaItems.map(({ meetingId }) => meetingId));
  return chosenMeetingModel(rows, asked, (one) => !isHeld(one) && withItems.has(one.id));
}
