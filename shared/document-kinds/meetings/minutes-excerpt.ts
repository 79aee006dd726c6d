import { fail, ok, type Result } from '../../lib/result.ts';
import { minutesExcerpt, type ExcerptModel } from '../../meetings/documents/minutes-excerpt.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenMeetingModel } from '../chosen/chosen-meeting.ts';
import { offer, type ModelFailure, type ModelOptions } from '../offered-kind.ts';
import { sampleModel } from '../sample-model.ts';

/** An excerpt of the minutes of a meeting. */
export const minutesExcerptKind = offer(minutesExcerpt, {
  madeAt: '/meetings',
  sample: (language) => sampleModel(modelOf, { language }),
  modelOf,
});

/** Of the item by its number on the agenda; of the first on which something was decided where none is given. */
function modelOf(rows: OfficeDataRows, asked: ModelOptions): Result<ExcerptModel, ModelFailure> {
  const made = chosenMeetingModel(rows, asked, (one) => isHeld(one) && one.state !== 'held');
  if (!made.ok) return made;
  const { items } = made.value;
  const found =
    asked.item === undefined
      ? (items.find(({ decisions }) => decisions.length > 0) ?? items[0])
      : items.find(({ number }) => String(number) === asked.item);
  return found
    ? ok({ ...made.value, itemNumber: found.number })
    : fail('item-not-found', { name: asked.item ?? '' });
}
