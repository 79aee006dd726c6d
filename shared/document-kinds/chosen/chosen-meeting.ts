import { fail, ok, type Result } from '../../lib/result.ts';
import { meetingModel, type MeetingModel } from '../../meetings/documents/meeting-model.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { compareMeetings, meetingNumber } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenBody } from './chosen-of-cooperation.ts';
import type { ModelFailure, ModelOptions } from '../offered-kind.ts';

/**
 * The papers' model of the meeting asked for: of the body named, by its number in the series (`3/2026`) or its id. Without a
 * number the last that `isUsual`, or the last of all.
 */
export function chosenMeetingModel(
  rows: OfficeDataRows,
  { body, meeting: named, language }: ModelOptions,
  isUsual: (meeting: Meeting) => boolean,
): Result<MeetingModel, ModelFailure> {
  const of = chosenBody(rows, body);
  if (!of.ok) return of;
  const meetings = rows.meetings
    .filter(({ bodyId }) => of.value === undefined || bodyId === of.value)
    .sort(compareMeetings);
  const found =
    named === undefined
      ? (meetings.findLast(isUsual) ?? meetings.at(-1))
      : meetings.find((one) => one.id === named || meetingNumber(one) === named);
  if (!found) return fail('meeting-not-found', { name: named ?? '' });
  const made = meetingModel(rows, found.id, { language });
  return made.ok ? ok(made.value) : made;
}
