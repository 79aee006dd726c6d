import { fail, ok, type Result } from '../../lib/result.ts';
import { meetingModel, type MeetingModel } from '../../meetings/documents/meeting-model.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { compareMeetings, meetingNumber } from '../../meetings/meeting-series.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import { chosenBody } from './chosen-of-cooperation.ts';
import type { ModelFailure, ModelOptions } from '../offered-kind.ts';

/**
 * The meeting asked for: of the body named, by its number in the series (`3/2026`) or its id. Without a number the last that
 * `isUsual`, or the last of all.
 */
export function chosenMeeting(
  rows: OfficeDataRows,
  { body, meeting: named }: ModelOptions,
  isUsual: (meeting: Meeting) => boolean,
): Result<Meeting, ModelFailure> {
  const of = chosenBody(rows, body);
  if (!of.ok) return of;
  const meetings = rows.meetings
    .filter(({ bodyId }) => of.value === undefined || bodyId === of.value)
    .sort(compareMeetings);
  const found =
    named === undefined
      ? (meetings.findLast(isUsual) ?? meetings.at(-1))
      : meetings.find((one) => one.id === named || meetingNumber(one) === named);
  return found ? ok(found) : fail('meeting-not-found', { name: named ?? '' });
}

/** The papers' model of the meeting asked for, chosen as `chosenMeeting` does. */
export function chosenMeetingModel(
  rows: OfficeDataRows,
  asked: ModelOptions,
  isUsual: (meeting: Meeting) => boolean,
): Result<MeetingModel, ModelFailure> {
  const found = chosenMeeting(rows, asked, isUsual);
  return found.ok ? meetingModel(rows, found.value.id, { language: asked.language }) : found;
}
