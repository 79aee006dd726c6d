import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland, type CalendarDate } from '#shared/lib/calendar-date.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { eventTimes } from '#shared/mail/calendar/event-times.ts';
import { messageIdOf } from '#shared/mail/message-id.ts';
import type { Message, MessageEvent } from '#shared/mail/message.ts';
import { attendeesOf } from '#shared/meetings/attendance-on.ts';
import {
  invitationAnswered,
  isOlder,
  meetingOfInvitation,
  movesMeeting,
  sequenceOf,
} from '#shared/meetings/from-message.ts';
import { isHeld } from '#shared/meetings/meeting-series.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { newId } from '#shared/lib/new-id.ts';
import { MAX_NOTES } from '#shared/records/draft-fields.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Address } from '#renderer/ui/address.ts';
import type { DroppedMessage } from '#renderer/common/dropped-messages.ts';
import type { Office } from '#renderer/data/office.ts';
import {
  addAttachments,
  keepFiles,
  offeredFile,
  type NotKept,
  type Owner,
} from '#renderer/features/attachments/public.ts';
import { addDraftEntry, changeEngagement } from '#renderer/features/engagements/public.ts';
import {
  addMeeting,
  editMeeting,
  moveOnMeeting,
  noteAttendance,
  readMeetingRows,
} from '#renderer/features/meetings/public.ts';
import { addTask } from '#renderer/features/tasks/public.ts';
import type { MadeBefore, Sender } from './message-data.ts';

const LONGEST_TITLE = 300;

/** What came of a message: the act, where it is now, and the files that were not kept. */
export type Taken = { actId: string | null; to: Address; notKept: readonly NotKept[] };

/** A message, who wrote it, and what is said in no message. */
export type MessageToTake = DroppedMessage & {
  sender: Sender | null;
  /** What it is called where it has no subject. */
  untitled: string;
  /** Who wrote it and when, in words; above its text. */
  head: string;
  /** Of an invitation: when and where the meeting is, in words; else empty. */
  when: string;
  today: CalendarDate;
};

/** What it is called; no identity code of it is kept. */
export const titleOf = ({ message: { subject }, untitled }: MessageToTake): string =>
  Array.from(maskIdentityCodes(subject.trim()) || untitled)
    .slice(0, LONGEST_TITLE)
    .join('');

const notesOf = ({ message, head, when }: MessageToTake): string =>
  Array.from(maskIdentityCodes([head, when, message.text.trim()].filter(Boolean).join('\n\n')))
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
  const id = newId();
  const owner = { ownerKind: 'engagement', ownerId: id } as const;
  const files = await keepFiles(office, owner, attachmentsOf(it));
  const { actId } = await addDraftEntry(
    office,
    {
      id,
      messageId: messageIdOf(message),
      ...sequenceOf(message.event),
      kind: message.event ? 'meeting' : 'other',
      // Who wrote it did not write for the documents of others.
      confidentiality: 'internal',
      title: { [language]: titleOf(it) },
      ...definedOnly({ from: times?.from ?? sentOn, to: times?.to }),
      ...(place !== '' && { place }),
      notes: notesOf(it),
    },
    name === '' ? [] : [{ role: message.event ? 'organiser' : 'counterpart', ...who }],
    files,
  );
  return { actId, to: addressOfEntry(id), notKept: files.notKept };
}

/** The message becomes a task of the coordinator's. */
export async function takeAsTask(office: Office, it: MessageToTake): Promise<Taken> {
  const messageId = messageIdOf(it.message);
  const { actId } = await addTask(office, { title: titleOf(it), notes: notesOf(it), messageId });
  return { actId, to: TASKS, notKept: [] };
}

/** The invitation becomes a meeting of a body; null where it does not say on which day. */
export async function takeAsMeeting(
  office: Office,
  it: MessageToTake,
  { bodyId, language }: { bodyId: string; language: Language },
): Promise<Taken | null> {
  const read = meetingOfInvitation(it.message);
  if (!read) return null;
  // A meeting has no name of its own.
  const notes = [titleOf(it), notesOf(it)].filter(Boolean).join('\n').slice(0, MAX_NOTES);
  const id = newId();
  const owner = { ownerKind: 'meeting', ownerId: id } as const;
  const files = await keepFiles(office, owner, attachmentsOf(it));
  const { actId } = await addMeeting(
    office,
    {
      ...{ id, bodyId, language, messageId: messageIdOf(it.message) },
      ...sequenceOf(it.message.event),
      ...read,
      ...(notes !== '' && { notes }),
    },
    files,
  );
  return { actId, to: addressOfMeeting(id), notKept: files.notKept };
}

/** The invitation that came again moves what was made of it to where it is now; null where it moves nothing. */
export async function takeAsMove(
  office: Office,
  { message, when }: MessageToTake,
  { as, record }: MadeBefore,
): Promise<Taken | null> {
  if (as === 'task') return null;
  if (as === 'entry') {
    const changes = movesEntry(record, message);
    if (!changes) return null;
    // An entry has days alone: its hours stand in its notes.
    const notes = [record.notes, maskIdentityCodes(when)].filter(Boolean).join('\n\n');
    const { actId } = await changeEngagement(office, record, { ...changes, notes });
    return { actId, to: addressOfEntry(record.id), notKept: [] };
  }
  const changes = movesMeeting(record, message);
  if (!changes) return null;
  const fields = { bodyId: record.bodyId, day: record.day, ...definedOnly(changes) };
  const { actId } = await editMeeting(office, record, { ...changes, ...fields });
  return { actId, to: addressOfMeeting(record.id), notKept: [] };
}

/** What was made of the invitation is marked as cancelled; null where it cannot be. */
export async function takeAsCancelled(office: Office, made: MadeBefore): Promise<Taken | null> {
  if (made.as === 'task') return null;
  const { actId } =
    made.as === 'entry'
      ? await changeEngagement(office, made.record, { state: 'cancelled' })
      : await moveOnMeeting(office, made.record, 'cancelled');
  return { actId, to: addressOfMade(made), notKept: [] };
}

/**
 * What an invitation that comes again changes of the entry that was made of it; null where nothing, or it has been. One that
 * was changed since is told also where its days are the same: the hours may be others.
 */
function movesEntry(
  engagement: Engagement,
  { event }: Pick<Message, 'event'>,
): FieldChanges<Engagement> | null {
  const times = event && eventTimes(event);
  if (!times || isOver(engagement.state) || isOlder(event, engagement)) return null;
  const { from, to } = times;
  const isLater = (event.sequence ?? 0) > (engagement.invitationSequence ?? 0);
  const isMoved = from !== engagement.from || to !== engagement.to;
  return isMoved || isLater ? { from, to, ...sequenceOf(event) } : null;
}

/** Whether an invitation that comes again moves what was made of it. */
export function isMovedBy({ as, record }: MadeBefore, message: Message): boolean {
  if (as === 'task') return false;
  return (as === 'entry' ? movesEntry(record, message) : movesMeeting(record, message)) !== null;
}

/** Whether what was made of an invitation can be marked as cancelled. */
export function canBeCancelled(made: MadeBefore, event: MessageEvent | null): boolean {
  if (made.as === 'task' || made.record.state === 'cancelled') return false;
  if (isOlder(event, made.record)) return false;
  return made.as === 'entry' ? !isOver(made.record.state) : !isHeld(made.record);
}

const isOver = (state: Engagement['state']) => state === 'done' || state === 'reported';

const TASKS: Address = '#/tasks';
const addressOfEntry = (id: string): Address => `#/engagements/${id}`;
const addressOfMeeting = (id: string): Address => `#/meetings/${id}/details`;

/** Where stands what was made of a message. */
export function addressOfMade({ as, record }: MadeBefore): Address {
  if (as === 'task') return TASKS;
  return as === 'entry' ? addressOfEntry(record.id) : addressOfMeeting(record.id);
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
  return { actId: noted.actId, to: `#/meetings/${meeting.id}/attendance`, notKept: [] };
}

/** What came with the message, or the message itself where nothing did, is kept with a meeting. */
export async function takeAsPapers(
  office: Office,
  it: MessageToTake,
  meeting: Meeting,
): Promise<Taken> {
  const attachments = attachmentsOf(it);
  const files = attachments.length > 0 ? attachments : [offeredFile(it.file)];
  const owner = { ownerKind: 'meeting', ownerId: meeting.id } as const;
  const { value, actId } = await addAttachments(office, owner, files);
  return { actId, to: addressOfMeeting(meeting.id), notKept: value.notKept };
}

/** The message as the file it came in is kept with a record, which is at `to`. */
export async function takeAsFile(
  office: Office,
  { file }: MessageToTake,
  owner: Owner,
  to: Address,
): Promise<Taken> {
  const { value, actId } = await addAttachments(office, owner, [offeredFile(file)]);
  return { actId, to, notKept: value.notKept };
}

const attachmentsOf = ({ message }: MessageToTake) =>
  message.attachments.filter(({ type }) => type !== 'text/calendar').map(offeredFile);
