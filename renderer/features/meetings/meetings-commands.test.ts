import { richTextBuilder } from '#shared/rich-text/testing/build-rich-text.ts';
import { beforeEach, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import type { AgendaItem, Meeting } from '#shared/meetings/meeting.ts';
import { compareOrder } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import {
  addAgendaItem,
  addDecision,
  deleteAgendaItem,
  deleteDecision,
  editAgendaItem,
  editDecision,
  linkSubject,
  moveAgendaItem,
  unlinkSubject,
  writeMinutes,
} from './agenda-commands.ts';
import { addGuest, markRest, noteAttendance, removeGuest } from './attendance-commands.ts';
import { addMeeting, carryOver, editMeeting, moveOnMeeting } from './meetings-commands.ts';

const BODY = newId();
let office: Office;

beforeEach(async () => {
  office = await emptyOffice();
  await office.change({ name: 'addSample' }, (write) =>
    write.add('bodies', { id: BODY, name: { fi: 'Verkosto' }, kind: 'network' }),
  );
});

async function meetingOn(day: string): Promise<Meeting> {
  const { value } = await addMeeting(office, { bodyId: BODY, day, language: 'fi' });
  return await meetingOf(value.id);
}
async function meetingOf(id: string): Promise<Meeting> {
  const meeting = await office.read.meetings.get(id);
  if (!meeting) throw new Error('No such meeting');
  return meeting;
}
async function itemsOf({ id }: Meeting): Promise<AgendaItem[]> {
  const items = await office.read.agendaItems.where('meetingId').equals(id).toArray();
  return items.sort(compareOrder);
}
async function itemIn(meeting: Meeting, title: string): Promise<AgendaItem> {
  await addAgendaItem(office, meeting.id, { kind: 'discussion', title: { fi: title } });
  const item = (await itemsOf(meeting)).at(-1);
  if (!item) throw new Error('No item');
  return item;
}
const inState = async (meeting: Meeting, state: Meeting['state']) => {
  await moveOnMeeting(office, await meetingOf(meeting.id), state);
  return await meetingOf(meeting.id);
};
const numbers = async () =>
  (await office.read.decisions.toArray()).map(({ number }) => number ?? null);

const said = (text: string) => {
  const { doc, p } = richTextBuilder();
  return { language: 'fi' as const, text: doc(p(text)) };
};

it('gives meetings that are added or moved at the same time numbers of their own', async () => {
  const days = ['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-13'];
  const added = await Promise.all(days.map((day) => meetingOn(day)));
  expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  await Promise.all(
    added
      .slice(0, 3)
      .map((meeting) =>
        editMeeting(office, meeting, { bodyId: BODY, day: `2028${meeting.day.slice(4)}` }),
      ),
  );
  const moved = (await office.read.meetings.toArray()).filter(({ day }) => day > '2028');
  expect(moved.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
});

it('lets the numbers of planned meetings follow their days, in one act, and keeps one that was sent', async () => {
  const sent = await inState(await meetingOn('2027-05-04'), 'invited');
  const autumn = await meetingOn('2027-09-07');
  const spring = await meetingOn('2027-02-09');
  const numberOf = async ({ id }: Meeting) => (await meetingOf(id)).number;
  expect([await numberOf(spring), await numberOf(sent), await numberOf(autumn)]).toEqual([2, 1, 3]);
  await editMeeting(office, await meetingOf(spring.id), { bodyId: BODY, day: '2027-11-02' });
  expect([await numberOf(sent), await numberOf(autumn), await numberOf(spring)]).toEqual([1, 2, 3]);
  await office.undo();
  expect([await numberOf(spring), await numberOf(sent), await numberOf(autumn)]).toEqual([2, 1, 3]);
});

it('notes once what an item is about, and carries that to the agenda that goes on from it', async () => {
  const [first, second] = [await meetingOn('2027-01-12'), await meetingOn('2027-02-09')];
  const item = await itemIn(first, 'Koulutus');
  await linkSubject(office, item, 'action');
  expect((await linkSubject(office, item, 'action')).actId).toBeNull();
  await linkSubject(office, item, 'recommendation');
  await inState(first, 'held');
  await inState(first, 'minutesDrafted');
  const carried = (await itemsOf(second)).find(({ carriedFromId }) => carriedFromId === item.id);
  const targets = async () =>
    (
      await office.read.agendaItemLinks
        .where('agendaItemId')
        .equals(carried?.id ?? '')
        .toArray()
    )
      .map(({ targetId }) => targetId)
      .sort();
  expect(await targets()).toEqual(['action', 'recommendation']);
  const [link] = await office.read.agendaItemLinks
    .where('agendaItemId')
    .equals(carried?.id ?? '')
    .toArray();
  if (!carried || !link) throw new Error('Nothing was carried');
  await unlinkSubject(office, carried, link.id);
  expect(await targets()).toHaveLength(1);
});

it('marks the rest as present in one act: who declined as absent, what was said before and deputies as they are', async () => {
  const meeting = await meetingOn('2027-01-12');
  await addGuest(office, meeting, 'Vieras');
  const named = (name: string, some: object) => ({ role: 'member' as const, name, ...some });
  const marked = async () =>
    (await office.read.attendances.toArray())
      .map(({ role, presence }) => `${role} ${presence ?? '-'}`)
      .sort();
  const attendance = (await office.read.attendances.toArray())[0];
  if (!attendance) throw new Error('No guest');
  await noteAttendance(
    office,
    { meeting, attendee: named('Etäinen', {}), name: 'Etäinen' },
    { presence: 'remote' },
  );
  const remote = (await office.read.attendances.toArray()).find(({ presence }) => presence);
  if (!remote) throw new Error('Nobody is remote');
  await markRest(office, meeting, [
    { role: 'guest', name: 'Vieras', attendance },
    named('Etäinen', { attendance: remote }),
    { role: 'deputy', name: 'Varalla' },
    { role: 'chair', name: 'Johtaja' },
  ]);
  expect(await marked()).toEqual(['chair present', 'guest present', 'member remote']);
  await office.undo();
  expect(await marked()).toEqual(['guest -', 'member remote']);
  await noteAttendance(
    office,
    { meeting, attendee: { role: 'guest', name: 'Vieras', attendance }, name: 'Vieras' },
    { invitation: 'declined' },
  );
  const declined = await office.read.attendances.get(attendance.id);
  if (!declined) throw new Error('No guest');
  await markRest(office, meeting, [{ role: 'guest', name: 'Vieras', attendance: declined }]);
  expect(await marked()).toEqual(['guest absent', 'member remote']);
});

it('takes what begins to be written down as dealt with, and what she says of it after that', async () => {
  const meeting = await meetingOn('2027-01-12');
  const item = await itemIn(meeting, 'Kesken');
  const now = async () => {
    const found = (await itemsOf(meeting)).find(({ id }) => id === item.id);
    if (!found) throw new Error('No item');
    return found;
  };
  await writeMinutes(office, item, said('Keskusteltiin.'));
  expect((await now()).dealt).toBe(true);
  await editAgendaItem(office, await now(), { dealt: undefined });
  await writeMinutes(office, await now(), said('Keskusteltiin, jatketaan.'));
  expect((await now()).dealt).toBeUndefined();
});

it('brings to an agenda once what the meeting before left', async () => {
  const [first, second] = [await meetingOn('2027-01-12'), await meetingOn('2027-02-09')];
  const [done, left] = [await itemIn(first, 'Käsitelty'), await itemIn(first, 'Kesken')];
  await writeMinutes(office, done, said('Keskusteltiin.'));
  await inState(first, 'held');
  expect((await carryOver(office, second.id)).value).toBe(1);
  expect((await carryOver(office, second.id)).value).toBe(0);
  expect(await itemsOf(second)).toMatchObject([
    { title: { fi: 'Kesken' }, carriedFromId: left.id },
  ]);
  // The minutes that are drafted bring it no second time.
  await inState(first, 'minutesDrafted');
  expect(await itemsOf(second)).toHaveLength(1);
});

it('takes what is written down as dealt with, and keeps it so when the text is taken out', async () => {
  const item = await itemIn(await meetingOn('2027-01-12'), 'Asia');
  await writeMinutes(office, item, said(' '));
  expect(await office.read.agendaItems.get(item.id)).not.toHaveProperty('dealt');
  await writeMinutes(office, item, said('Todettiin.'));
  const written = await office.read.agendaItems.get(item.id);
  expect(written).toMatchObject({ minutes: { fi: said('Todettiin.').text }, dealt: true });
  await writeMinutes(office, written ?? item, said(''));
  const emptied = await office.read.agendaItems.get(item.id);
  expect(emptied).not.toHaveProperty('minutes');
  expect(emptied).toMatchObject({ dealt: true });
});

it('changes nothing of a meeting whose minutes are approved', async () => {
  const meeting = await meetingOn('2027-01-12');
  await itemIn(meeting, 'Ensimmäinen');
  const item = await itemIn(meeting, 'Toinen');
  await addDecision(office, item, { kind: 'decided', language: 'fi', text: 'Päätettiin.' });
  await addGuest(office, meeting, 'Vilja Vieras');
  await inState(meeting, 'minutesDrafted');
  const approved = await inState(meeting, 'approved');
  const [decision] = await office.read.decisions.toArray();
  const [guest] = await office.read.attendances.toArray();
  if (!decision || !guest) throw new Error('A decision and a guest');
  const items = await itemsOf(meeting);
  const before = JSON.stringify([items, decision, guest, approved]);
  const attendee = { attendance: guest, role: 'guest' as const };
  const acts = [
    () => addAgendaItem(office, meeting.id, { kind: 'other', title: { fi: 'Uusi' } }),
    () => editAgendaItem(office, item, { kind: 'decision' }),
    () => writeMinutes(office, item, said('Toisin.')),
    () => moveAgendaItem(office, items, item, -1),
    () => deleteAgendaItem(office, item),
    () => addDecision(office, item, { kind: 'noted', language: 'fi', text: 'Lisää.' }),
    () => editDecision(office, decision, { kind: 'noted' }),
    () => deleteDecision(office, decision),
    () => addGuest(office, meeting, 'Toinen Vieras'),
    () => noteAttendance(office, { meeting, attendee, name: '' }, { presence: 'absent' }),
    () => removeGuest(office, guest),
    () => editMeeting(office, approved, { bodyId: BODY, day: '2027-01-13' }),
  ];
  for (const act of acts) await expect(act()).rejects.toThrow('approved');
  const after = [
    await itemsOf(meeting),
    ...(await office.read.decisions.toArray()),
    ...(await office.read.attendances.toArray()),
    await meetingOf(meeting.id),
  ];
  expect(JSON.stringify(after)).toBe(before);
});

it('leaves no gap where a decision goes out of minutes that were approved and put back', async () => {
  const meeting = await meetingOn('2027-01-12');
  const item = await itemIn(meeting, 'Asia');
  for (const text of ['Yksi.', 'Kaksi.']) {
    await addDecision(office, item, { kind: 'decided', language: 'fi', text });
  }
  await inState(meeting, 'minutesDrafted');
  await inState(meeting, 'approved');
  expect(await numbers()).toEqual([1, 2]);
  await inState(meeting, 'checked');
  expect(await numbers()).toEqual([null, null]);
  const [first] = await office.read.decisions.toArray();
  if (first) await deleteDecision(office, first);
  await inState(meeting, 'approved');
  expect(await numbers()).toEqual([1]);
});
