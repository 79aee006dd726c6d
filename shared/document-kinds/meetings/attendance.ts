import { attendanceList } from '../../meetings/documents/attendance-list.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenMeetingModel } from '../chosen/chosen-meeting.ts';
import { offer, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** The list of participants of a meeting, to be signed. */
export const attendanceKind = offer(attendanceList, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** Of the meeting named; of the first that is still to be held where none is. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions) {
  return chosenMeetingModel(rows, asked, (one) => !isHeld(one) && one.state !== 'cancelled');
}
