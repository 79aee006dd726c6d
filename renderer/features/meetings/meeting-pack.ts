import type { Attachment } from '#shared/attachments/attachment.ts';
import type { MeetingPack, PackPart } from '#shared/document-kinds/meetings/pack-meeting.ts';
import { loadTexts } from '#shared/i18n/translate.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { Mailbox } from '#shared/mail/message.ts';
import { decisionsModel } from '#shared/meetings/documents/decisions-model.ts';
import { meetingCalendarEntry } from '#shared/meetings/meeting-calendar.ts';
import { isHeld } from '#shared/meetings/meeting-series.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { packRecipients, type PackRecipients } from '#shared/meetings/pack-recipients.ts';
import { isSampleSender } from '#shared/sample-office/sample-office.ts';
import type { Office } from '#renderer/data/office.ts';
import { readAttachments } from '#renderer/features/attachments/public.ts';
import { senderOf } from '#renderer/features/documents/public.ts';
import { readMeetingModel } from './meeting-request.ts';
import { readRegister, type MeetingDetail } from './meetings-data.ts';

/** Whom the message of a pack is for, and the files that could go along. */
export type PackOffer = PackRecipients & { files: Attachment[] };

/** What is offered for the pack of a meeting on `today`. */
export async function readPackOffer(
  office: Office,
  { meeting, attendees }: MeetingDetail,
  today: CalendarDate,
): Promise<PackOffer> {
  const { read } = office;
  const [persons, organisations, positions, contactPoints, files] = await Promise.all([
    read.persons.toArray(),
    read.organisations.toArray(),
    read.positions.toArray(),
    read.contactPoints.toArray(),
    readAttachments(office, { ownerKind: 'meeting', ownerId: meeting.id }),
  ]);
  const tables = { persons, organisations, positions, contactPoints };
  return { ...packRecipients(attendees, tables, { today, language: meeting.language }), files };
}

/** All that the pack of a meeting is made of, as the office stands now. `file-gone` names a kept file that is not there. */
export async function readMeetingPack(
  office: Office,
  meeting: Meeting,
  {
    parts,
    files,
    to,
    today,
  }: {
    parts: readonly PackPart[];
    files: readonly Attachment[];
    to: readonly Mailbox[];
    today: CalendarDate;
  },
): Promise<Result<MeetingPack, Failure<'file-gone'>>> {
  const { language, bodyId, caseNumber } = meeting;
  await loadTexts(language);
  const [read, register, settings] = await Promise.all([
    readMeetingModel(office, meeting, language),
    readRegister(office),
    office.settings(),
  ]);
  const kept: { name: string; bytes: Uint8Array }[] = [];
  for (const { fileName: name, sha256 } of files) {
    const bytes = await office.files.get(sha256);
    if (!bytes) return fail('file-gone', { name });
    kept.push({ name, bytes });
  }
  const sender = senderOf(settings);
  const model = isSampleSender(sender) ? { ...read, sampleData: true } : read;
  return ok({
    model,
    decisions: decisionsModel(register, bodyId, { language }),
    papers: parts.filter((one) => one !== 'calendar'),
    isHeld: isHeld(meeting),
    frame: { language, today, sender, ...(caseNumber !== undefined && { caseNumber }) },
    calendar: parts.includes('calendar') ? meetingCalendarEntry(meeting, model) : null,
    kept,
    to,
  });
}
