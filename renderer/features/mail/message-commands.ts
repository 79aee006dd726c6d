import type { AttachmentFailure } from '#shared/attachments/attachment-limits.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { eventTimes } from '#shared/mail/calendar/event-times.ts';
import { attendeesOf } from '#shared/meetings/attendance-on.ts';
import { invitationAnswered, meetingOfInvitation } from '#shared/meetings/from-message.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { MAX_NOTES } from '#shared/records/draft-fields.ts';
import type { Address } from '#renderer/ui/address.ts';
import type { DroppedMessage } from '#renderer/common/dropped-messages.ts';
import type { Office } from '#renderer/data/office.ts';
import { addAttachment, type Owner } from '#renderer/features/attachments/public.ts';
import { addDraftEntry } from '#renderer/features/engagements/public.ts';
import { addMeeting, noteAttendance, readMeetingRows } from '#renderer/features/meetings/public.ts';
import { addTask } from '#renderer/features/tasks/public.ts';
import type { Sender } from './message-data.ts';

const LONGEST_TITLE = 300;

/** A file that was not kept, and why. */
export type NotTaken = { name: string; failure: AttachmentFailure };

/** What came of a message: the acts in their order, where it is now, and the files that were not kept. */
export type Taken = { acts: string[]; to: Address; notTaken: NotTaken[] };

/** A message, who wrote it, and what is said in no message. */
export type MessageToTake = DroppedMessage & {
  sender: Sender | null;
  /** What it is called where it has no subject. */
  untitled: string;
  /** Who wrote it and when, in words; above its text. */
  head: string;
  today: CalendarDate;
};

/** What it is called; no identity code of it is kept. */
export const titleOf = ({ message: { subject }, untitled }: MessageToTake): string =>
  Array.from(maskIdentityCodes(subject.trim()) || untitled)
    .slice(0, LONGEST_TITLE)
    .join('');

const notesOf = ({ message, head }: MessageToTake): string =>
  Array.from(maskIdentityCodes([head, message.text.trim()].filter(Boolean).join('\n\n')))
    .slice(0, MAX_NOTES)
    .join('');

/** The message becomes an entry of the log, to be looked at: with who wrote it, its text and its attachments. */
export async function takeAsEntry(
  office: Office,
  it: MessageToTake,
  language: Language,
): Promise<Taken> {
  const { message, sender, today } = it;
  const times = message.event && eventTimes(message.event);
  const sentOn = message.sentAt === null ? today : dayInFinland(new Date(message.sentAt));
  const place = maskIdentityCodes(message.event?.location ?? '').trim();
  const { person, organisation, name = '' } = sender ?? {};
  const who = person
    ? { personId: person.id }
    : organisation
      ? { organisationId: organisation.id }
      : { name };
  const { value: id, actId } = await addDraftEntry(
    office,
    {
      kind: message.event ? 'meeting' : 'other',
      // Who wrote it did not write for the documents of others.
      confidentiality: 'internal',
      title: { [language]: titleOf(it) },
      ...definedOnly({ from: times?.from ?? sentOn, to: times?.to }),
      ...(place !== '' && { place }),
      notes: notesOf(it),
    },
    name === '' ? [] : [{ role: message.event ? 'organiser' : 'counterpart', ...who }],
  );
  const owner = { ownerKind: 'engagement', ownerId: id } as const;
  return await withFiles(office, owner, attachmentsOf(it), { actId, to: `#/engagements/${id}` });
}

/** The message becomes a task of the coordinator's. */
export async function takeAsTask(office: Office, it: MessageToTake): Promise<Taken> {
  const { actId } = await addTask(office, { title: titleOf(it), notes: notesOf(it) });
  return { acts: actId === null ? [] : [actId], to: '#/tasks', notTaken: [] };
}

/** The invitation becomes a meeting of a body; null where it does not say on which day. */
export async function takeAsMeeting(
  office: Office,
  it: MessageToTake,
  { bodyId, language }: { bodyId: string; language: Language },
): Promise<Taken | null> {
  const read = meetingOfInvitation(it.message);
  if (!read) return null;
  const { place = '' } = read;
  // A meeting has no name of its own.
  const notes = [titleOf(it), notesOf(it)].filter(Boolean).join('\n').slice(0, MAX_NOTES);
  const { value, actId } = await addMeeting(office, {
    ...read,
    ...(place !== '' && { place: maskIdentityCodes(place).slice(0, LONGEST_TITLE) }),
    ...{ bodyId, language },
    ...(notes !== '' && { notes }),
  });
  const owner = { ownerKind: 'meeting', ownerId: value.id } as const;
  const at = { actId, to: `#/meetings/${value.id}/details` } as const;
  return await withFiles(office, owner, attachmentsOf(it), at);
}

/** The answer is noted of who sent it: a member by her seat, anybody else as a guest. */
export async function takeAsAnswer(
  office: Office,
  { message, sender }: MessageToTake,
  meeting: Meeting,
): Promise<Taken | null> {
  if (!sender) return null;
  const rows = await readMeetingRows(office);
  const attendees = attendeesOf(rows, meeting, rows.attendances);
  const { name, person } = sender;
  const known = attendees.find((one) =>
    person ? one.person?.id === person.id : !one.person && one.name === name,
  );
  const attendee = known ?? { role: 'guest', ...(person && { person }) };
  const invitation = invitationAnswered(message.event?.partstat ?? null);
  const noted = await noteAttendance(office, { meeting, attendee, name }, { invitation });
  const acts = noted.actId === null ? [] : [noted.actId];
  return { acts, to: `#/meetings/${meeting.id}/attendance`, notTaken: [] };
}

/** What came with the message, or the message itself where nothing did, is kept with a record. */
export async function takeAsPapers(
  office: Office,
  it: MessageToTake,
  owner: Owner,
  to: Address,
): Promise<Taken> {
  const files = attachmentsOf(it);
  return await withFiles(office, owner, files.length > 0 ? files : [it.file], { actId: null, to });
}

/** The message as the file it came in is kept with a record. */
export async function takeAsFile(
  office: Office,
  it: MessageToTake,
  owner: Owner,
  to: Address,
): Promise<Taken> {
  return await withFiles(office, owner, [it.file], { actId: null, to });
}

const attachmentsOf = ({ message }: MessageToTake) =>
  message.attachments.filter(({ type }) => type !== 'text/calendar');

async function withFiles(
  office: Office,
  owner: Owner,
  files: readonly { name: string; bytes: Uint8Array }[],
  { actId, to }: { actId: string | null; to: Address },
): Promise<Taken> {
  const acts = actId === null ? [] : [actId];
  const notTaken: NotTaken[] = [];
  for (const { name, bytes } of files) {
    const read = () => Promise.resolve(bytes);
    const added = await addAttachment(office, owner, { name, size: bytes.length, read });
    if (!added.ok) notTaken.push({ name, failure: added.failure });
    else if (added.value.actId !== null) acts.push(added.value.actId);
  }
  return { acts, to, notTaken };
}
