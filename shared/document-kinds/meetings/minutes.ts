import { minutes } from '../../meetings/documents/minutes.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenMeetingModel } from '../chosen/chosen-meeting.ts';
import { offer, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** The minutes of a meeting. */
export const minutesKind = offer(minutes, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** Of the meeting named; of the last one of which minutes are drafted where none is. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions) {
  return chosenMeetingModel(rows, asked, (one) => isHeld(one) && one.state !== 'held');
}
