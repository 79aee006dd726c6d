import { pickText, type Language } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { carriedFields, carriedItems } from '#shared/meetings/carry-over.ts';
import type { Attendee } from '#shared/meetings/attendance-on.ts';
import type {
  AgendaItem,
  Attendance,
  Decision,
  DecisionKind,
  Meeting,
  MeetingState,
} from '#shared/meetings/meeting.ts';
import {
  compareMeetings,
  isHeld,
  meetingNumber,
  nextNumber,
} from '#shared/meetings/meeting-series.ts';
import { numberDecisions } from '#shared/meetings/number-decisions.ts';
import type { ActResult } from '#shared/records/change.ts';
import { compareOrder, placeAmong } from '#shared/records/order.ts';
import type { Fields } from '#shared/records/record.ts';
import type { FieldChanges, Office, Writer } from '#renderer/data/office.ts';
import { withOpenTasks } from './meetings-data.ts';

/** What a form says of a meeting; its number and state are the program's. */
export type MeetingFields = Omit<Fields<Meeting>, 'number' | 'state'>;

const acting = <const Name extends string>(name: Name, meeting: Pick<Meeting, 'number' | 'day'>) =>
  ({ name, facts: { name: meetingNumber(meeting) } }) as const;
const onItem = <const Name extends string>(name: Name, { title }: Pick<AgendaItem, 'title'>) =>
  ({ name, facts: { name: pickText(title, 'fi') } }) as const;

/** Adds a meeting with what earlier ones leave to it; returns its id. */
export async function addMeeting(
  office: Office,
  fields: MeetingFields,
): Promise<ActResult<{ id: string; name: string }>> {
  const number = nextNumber(await office.read.meetings.toArray(), fields.bodyId, fields.day);
  const added = { ...fields, number, state: 'planned' as const };
  return await office.change(acting('addMeeting', added), async (write) => {
    const { id } = await write.add('meetings', added);
    await bringTo(office, write, id);
    return { id, name: meetingNumber(added) };
  });
}

/** Adds the meetings of a year at once. */
export async function planMeetings(
  office: Office,
  all: readonly MeetingFields[],
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'planMeetings', facts: { name } }, async (write) => {
    const meetings = await office.read.meetings.toArray();
    for (const fields of all) {
      const number = nextNumber(meetings, fields.bodyId, fields.day);
      const added = { ...fields, number, state: 'planned' as const };
      meetings.push(await write.add('meetings', added));
    }
  });
}

/** Brings a meeting to what the form says; one that goes to another body or year gets a number there. */
export async function editMeeting(
  office: Office,
  meeting: Meeting,
  fields: FieldChanges<Meeting> & Pick<Meeting, 'bodyId' | 'day'>,
): Promise<ActResult> {
  const others = (await office.read.meetings.toArray()).filter(({ id }) => id !== meeting.id);
  const stays =
    fields.bodyId === meeting.bodyId && fields.day.slice(0, 4) === meeting.day.slice(0, 4);
  const number = stays ? meeting.number : nextNumber(others, fields.bodyId, fields.day);
  return await office.change(acting('editMeeting', meeting), (write) =>
    write.update('meetings', meeting.id, { ...fields, number }, meeting),
  );
}

/** Deletes a meeting with its agenda and all that was written of it. */
export async function deleteMeeting(office: Office, meeting: Meeting): Promise<ActResult> {
  return await office.change(acting('deleteMeeting', meeting), (write) =>
    write.delete('meetings', meeting.id),
  );
}

/**
 * Moves a meeting on. With the minutes drafted, what it left goes to the next agenda; with the minutes approved, its
 * decisions keep their numbers.
 */
export async function moveOnMeeting(
  office: Office,
  meeting: Meeting,
  state: MeetingState,
): Promise<ActResult> {
  return await office.change(acting('moveOnMeeting', meeting), async (write) => {
    if (state === 'approved') await fixNumbers(office, write, meeting);
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

/** Brings to an agenda what earlier meetings leave to it. */
export async function carryOver(office: Office, meetingId: string): Promise<ActResult> {
  const count = (await carriedTo(office, meetingId)).length;
  return await office.change({ name: 'addAgendaItems', facts: { count } }, (write) =>
    bringTo(office, write, meetingId),
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

async function bringTo(office: Office, write: Writer, meetingId: string): Promise<void> {
  const carried = await carriedTo(office, meetingId);
  await append(office, write, { meetingId, items: carried.map(carriedFields) });
}

type NewItem = Omit<Fields<AgendaItem>, 'meetingId' | 'order'>;

async function append(
  { read }: Office,
  write: Writer,
  { meetingId, items }: { meetingId: string; items: readonly NewItem[] },
): Promise<void> {
  const siblings = await read.agendaItems.where('meetingId').equals(meetingId).toArray();
  siblings.sort(compareOrder);
  for (const item of items) {
    const { order, others } = placeAmong(siblings, siblings.length);
    for (const one of others) await write.update('agendaItems', one.id, { order: one.order });
    siblings.push(await write.add('agendaItems', { ...item, meetingId, order }));
  }
}

/** Adds an item at the end of an agenda. */
export async function addAgendaItem(
  office: Office,
  meetingId: string,
  item: NewItem,
): Promise<ActResult> {
  return await office.change(onItem('addAgendaItem', item), (write) =>
    append(office, write, { meetingId, items: [item] }),
  );
}

/** Adds several, in their order. */
export async function addAgendaItems(
  office: Office,
  meetingId: string,
  items: readonly NewItem[],
): Promise<ActResult> {
  const act = { name: 'addAgendaItems', facts: { count: items.length } } as const;
  return await office.change(act, (write) => append(office, write, { meetingId, items }));
}

/** Changes an item, from how it was seen. */
export async function editAgendaItem(
  office: Office,
  item: AgendaItem,
  changes: FieldChanges<AgendaItem>,
): Promise<ActResult> {
  return await office.change(onItem('editAgendaItem', item), (write) =>
    write.update('agendaItems', item.id, changes, item),
  );
}

/** Writes what the meeting said of an item in a language; what is written down was dealt with. */
export async function writeMinutes(
  office: Office,
  item: AgendaItem,
  { language, text }: { language: Language; text: string },
): Promise<ActResult> {
  const minutes = withText(item.minutes, language, text);
  return await editAgendaItem(office, item, {
    minutes: Object.keys(minutes).length > 0 ? minutes : undefined,
    ...(text.trim() !== '' && { dealt: true as const }),
  });
}

/** Moves an item by one place among those of its agenda, `items` in their order. */
export async function moveAgendaItem(
  office: Office,
  items: readonly AgendaItem[],
  item: AgendaItem,
  by: -1 | 1,
): Promise<ActResult> {
  const others = items.filter(({ id }) => id !== item.id);
  const index = items.findIndex(({ id }) => id === item.id) + by;
  const place = placeAmong(others, index);
  return await office.change(onItem('moveAgendaItem', item), async (write) => {
    for (const one of place.others) await write.update('agendaItems', one.id, { order: one.order });
    await write.update('agendaItems', item.id, { order: place.order });
  });
}

/** Deletes an item with its decisions. */
export async function deleteAgendaItem(office: Office, item: AgendaItem): Promise<ActResult> {
  return await office.change(onItem('deleteAgendaItem', item), (write) =>
    write.delete('agendaItems', item.id),
  );
}

/** Adds a decision on an item, which is dealt with by that. */
export async function addDecision(
  office: Office,
  item: AgendaItem,
  { kind, language, text }: { kind: DecisionKind; language: Language; text: string },
): Promise<ActResult> {
  const siblings = await office.read.decisions.where('agendaItemId').equals(item.id).toArray();
  siblings.sort(compareOrder);
  const { order, others } = placeAmong(siblings, siblings.length);
  return await office.change({ name: 'addDecision', facts: { name: text } }, async (write) => {
    for (const one of others) await write.update('decisions', one.id, { order: one.order });
    await write.add('decisions', {
      agendaItemId: item.id,
      order,
      kind,
      text: { [language]: text },
    });
    if (!item.dealt) await write.update('agendaItems', item.id, { dealt: true });
  });
}

const onDecision = <const Name extends string>(name: Name, { text }: Decision) =>
  ({ name, facts: { name: pickText(text, 'fi') } }) as const;

/** Changes a decision, from how it was seen. */
export async function editDecision(
  office: Office,
  decision: Decision,
  changes: FieldChanges<Decision>,
): Promise<ActResult> {
  return await office.change(onDecision('editDecision', decision), (write) =>
    write.update('decisions', decision.id, changes, decision),
  );
}

/** Deletes a decision. */
export async function deleteDecision(office: Office, decision: Decision): Promise<ActResult> {
  return await office.change(onDecision('deleteDecision', decision), (write) =>
    write.delete('decisions', decision.id),
  );
}

/** Marks how somebody is invited to a meeting, or was there. */
export async function noteAttendance(
  office: Office,
  { meeting, attendee, name }: { meeting: Meeting; attendee: Attendee; name: string },
  changes: Partial<Pick<FieldChanges<Attendance>, 'presence' | 'invitation'>>,
): Promise<ActResult> {
  const { attendance, role, seat, person } = attendee;
  return await office.change({ name: 'noteAttendance', facts: { name } }, async (write) => {
    if (attendance) await write.update('attendances', attendance.id, changes);
    else {
      await write.add('attendances', {
        meetingId: meeting.id,
        role,
        ...(seat && { seatId: seat.id }),
        ...(person && { personId: person.id }),
        ...definedOnly(changes),
      });
    }
  });
}

/** Adds a guest, who may be no contact. */
export async function addGuest(office: Office, meeting: Meeting, name: string): Promise<ActResult> {
  return await office.change({ name: 'noteAttendance', facts: { name } }, async (write) => {
    await write.add('attendances', { meetingId: meeting.id, role: 'guest', name });
  });
}

/** Takes a guest off the list. */
export async function removeGuest(
  office: Office,
  { id, name = '' }: Attendance,
): Promise<ActResult> {
  return await office.change({ name: 'removeGuest', facts: { name } }, (write) =>
    write.delete('attendances', id),
  );
}
