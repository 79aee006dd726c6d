import { ok, type Result } from '../../lib/result.ts';
import { attendeesOf } from '../../meetings/attendance-on.ts';
import { decisionsModel } from '../../meetings/documents/decisions-model.ts';
import { meetingModel } from '../../meetings/documents/meeting-model.ts';
import { meetingCalendarEntry } from '../../meetings/meeting-calendar.ts';
import { isHeld } from '../../meetings/meeting-series.ts';
import { packRecipients } from '../../meetings/pack-recipients.ts';
import type { OfficeDataRows } from '../../office-data/office-data.ts';
import type { Sender } from '../../documents/document-kind.ts';
import { chosenMeeting } from '../chosen/chosen-meeting.ts';
import type { ModelFailure, ModelOptions } from '../offered-kind.ts';
import { usualParts, type MeetingPack } from './pack-meeting.ts';

/**
 * What the pack of a meeting of an office's rows is made of, with all that it usually holds: of the meeting named, or of the
 * last with an agenda that is still to be held. No kept files: they are not among the rows.
 */
export function meetingPackOf(
  rows: OfficeDataRows,
  asked: ModelOptions,
  sender: Sender,
): Result<MeetingPack, ModelFailure> {
  const { language, day: today } = asked;
  const withItems = new Set(rows.agendaItems.map(({ meetingId }) => meetingId));
  const chosen = chosenMeeting(rows, asked, (one) => !isHeld(one) && withItems.has(one.id));
  if (!chosen.ok) return chosen;
  const meeting = chosen.value;
  const model = meetingModel(rows, meeting.id, { language });
  if (!model.ok) return model;
  const decisions = decisionsModel(rows, meeting.bodyId, { language });
  const parts = usualParts(meeting, {
    hasItems: model.value.items.length > 0,
    hasDecisions: decisions.decisions.length > 0,
  });
  const { caseNumber } = meeting;
  return ok({
    model: model.value,
    decisions,
    papers: parts.filter((one) => one !== 'calendar'),
    isHeld: isHeld(meeting),
    frame: { language, today, sender, ...(caseNumber !== undefined && { caseNumber }) },
    calendar: parts.includes('calendar')
      ? meetingCalendarEntry({ ...meeting, language }, model.value)
      : null,
    kept: [],
    to: packRecipients(attendeesOf(rows, meeting, rows.attendances), rows, { today, language }).to,
  });
}
