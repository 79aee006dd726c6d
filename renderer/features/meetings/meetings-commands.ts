import { carriedFields, carriedItems } from '#shared/meetings/carry-over.ts';
import type { AgendaItem, Meeting, MeetingState } from '#shared/meetings/meeting.ts';
import {
  compareMeetings,
  isHeld,
  meetingNumber,
  nextNumber,
  numbersByDay,
} from '#shared/meetings/meeting-series.ts';
import { numberDecisions } from '#shared/meetings/number-decisions.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { FieldChanges, Fields } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { attach, type KeptFiles } from '#renderer/features/attachments/public.ts';
import { append } from './agenda-commands.ts';
import { withOpenTasks } from './meetings-data.ts';
import { refuseApproved } from './refuse-approved.ts';

/** What a form says of a meeting; its number and state are the program's. */
export type MeetingFields = Omit<Fields<Meeting>, 'number' | 'state'>;

const acting = <const Name extends string>(name: Name, meeting: Pick<Meeting, 'number' | 'day'>) =>
  ({ name, facts: { name: meetingNumber(meeting) } }) as const;

/** Adds a meeting with what earlier ones leave to it and the files that were kept for it; returns its id. */
export async function addMeeting(
  office: Office,
  fields: MeetingFields & Partial<Pick<Meeting, 'id'>>,
  files?: KeptFiles,
): Promise<ActResult<{ id: string; name: string }>> {
  return await office.change(
    ({ name }) => ({ name: 'addMeeting', facts: { name } }) as const,
    async (write) => {
      const [added] = await addNumbered(office, write, [fields]);
      if (!added) throw new Error('one meeting in, one out');
      await bringTo(office, write, added.id);
      if (files) await attach(write, files);
      return { id: added.id, name: meetingNumber(added) };
    },
  );
}

/** Adds the meetings of a year at once. */
export async function planMeetings(
  office: Office,
  all: readonly MeetingFields[],
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'planMeetings', facts: { name } }, async (write) => {
    await addNumbered(office, write, all);
  });
}

/** Adds meetings with their numbers, and returns them; other planned ones of their year follow their days with them. */
async function addNumbered(
  office: Office,
  write: Writer,
  all: readonly (MeetingFields & Partial<Pick<Meeting, 'id'>>)[],
): Promise<Meeting[]> {
  const known = await office.read.meetings.toArray();
  const added: Meeting[] = [];
  for (const fields of all) {
    const number = nextNumber([...known, ...added], fields.bodyId, fields.day);
    added.push(await write.add('meetings', { ...fields, number, state: 'planned' }));
  }
  const numbers = await numberByDay(office, write, added);
  return added.map((one) => ({ ...one, number: numbers.get(one.id) ?? one.number }));
}

/** Numbers the planned meetings of the series of `some` by their days; returns the numbers that changed. */
async function numberByDay(
  { read }: Office,
  write: Writer,
  some: readonly Pick<Meeting, 'bodyId'>[],
): Promise<Map<string, number>> {
  const bodies = [...new Set(some.map(({ bodyId }) => bodyId))];
  const numbers = numbersByDay(await read.meetings.where('bodyId').anyOf(bodies).toArray());
  for (const [id, number] of numbers) await write.update('meetings', id, { number });
  return numbers;
}

/**
 * Brings a meeting to what the form says; one that goes to another body or year gets a number there, and planned ones
 * follow their days.
 */
export async function editMeeting(
  office: Office,
  meeting: Meeting,
  fields: FieldChanges<Meeting> & Pick<Meeting, 'bodyId' | 'day'>,
): Promise<ActResult> {
  return await office.change(acting('editMeeting', meeting), async (write) => {
    await refuseApproved(office, meeting.id);
    const others = (await office.read.meetings.toArray()).filter(({ id }) => id !== meeting.id);
    const stays =
      fields.bodyId === meeting.bodyId && fields.day.slice(0, 4) === meeting.day.slice(0, 4);
    const number = stays ? meeting.number : nextNumber(others, fields.bodyId, fields.day);
    await write.update('meetings', meeting.id, { ...fields, number }, meeting);
    if (fields.day !== meeting.day || !stays) await numberByDay(office, write, [fields]);
  });
}

/** Deletes a meeting with its agenda and all that was written of it. */
export async function deleteMeeting(office: Office, meeting: Meeting): Promise<ActResult> {
  return await office.change(acting('deleteMeeting', meeting), (write) =>
    write.delete('meetings', meeting.id),
  );
}

/**
 * Moves a meeting on. With the minutes drafted, what it left goes to the next agenda; with the minutes approved, its
 * decisions keep their numbers until it is put back.
 */
export async function moveOnMeeting(
  office: Office,
  meeting: Meeting,
  state: MeetingState,
): Promise<ActResult> {
  return await office.change(acting('moveOnMeeting', meeting), async (write) => {
    if (state === 'approved') await fixNumbers(office, write, meeting);
    else if (meeting.state === 'approved') await freeNumbers(office, write, meeting);
    await write.update('meetings', meeting.id, { state }, meeting);
    if (state !== 'minutesDrafted' && state !== 'cancelled') return;
    const next = (await office.read.meetings.where('bodyId').equals(meeting.bodyId).toArray())
      .filter((one) => compareMeetings(one, meeting) > 0 && one.state !== 'cancelled')
      .sort(compareMeetings)[0];
    if (next && !isHeld(next)) await bringTo(office, write, next.id);
  });
}

async function fixNumbers({ read }: Office, write: Writer, meeting: Meeting): Promise<void> {
  const [meetings, items, decisions] = await Promise.all([
    read.meetings.toArray(),
    read.agendaItems.toArray(),
    read.decisions.toArray(),
  ]);
  for (const one of numberDecisions(meeting.bodyId, meetings, items, decisions)) {
    if (one.meeting.id !== meeting.id || one.decision.number !== undefined) continue;
    await write.update('decisions', one.decision.id, { number: one.number });
  }
}

/** Minutes that may change again have numbers that are worked out: a decision taken out of them leaves no gap. */
async function freeNumbers({ read }: Office, write: Writer, { id }: Meeting): Promise<void> {
  const items = await read.agendaItems.where('meetingId').equals(id).toArray();
  const decisions = await read.decisions
    .where('agendaItemId')
    .anyOf(items.map((item) => item.id))
    .toArray();
  for (const { id: decisionId, number } of decisions) {
    if (number !== undefined) await write.update('decisions', decisionId, { number: undefined });
  }
}

/** Brings to an agenda what earlier meetings leave to it. */
export async function carryOver(office: Office, meetingId: string): Promise<ActResult<number>> {
  return await office.change(
    (count) => ({ name: 'addAgendaItems', facts: { count } }) as const,
    (write) => bringTo(office, write, meetingId),
  );
}

async function carriedTo({ read }: Office, meetingId: string) {
  const [meetings, items, open] = await Promise.all([
    read.meetings.toArray(),
    read.agendaItems.toArray(),
    withOpenTasks({ read }),
  ]);
  const meeting = meetings.find(({ id }) => id === meetingId);
  return meeting ? carriedItems(meeting, meetings, items, open) : [];
}

async function bringTo(office: Office, write: Writer, meetingId: string): Promise<number> {
  const carried = await carriedTo(office, meetingId);
  const added = await append(office, write, { meetingId, items: carried.map(carriedFields) });
  await carryLinks(office, write, added);
  return carried.length;
}

/** What an item is about stays with it on the agenda that goes on from it. */
async function carryLinks(
  { read }: Office,
  write: Writer,
  items: readonly AgendaItem[],
): Promise<void> {
  const sources = items.flatMap(({ carriedFromId }) => carriedFromId ?? []);
  const links = await read.agendaItemLinks.where('agendaItemId').anyOf(sources).toArray();
  for (const { id, carriedFromId, recurring } of items) {
    if (recurring) continue;
    for (const { agendaItemId, targetId } of links) {
      if (agendaItemId === carriedFromId) {
        await write.add('agendaItemLinks', { agendaItemId: id, targetId });
      }
    }
  }
}
