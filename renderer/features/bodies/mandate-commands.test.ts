import { termFields } from '#shared/contacts/bodies/mandate-draft.ts';
import { describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { compareOrder } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addSeats, moveSeat } from './bodies-commands.ts';
import { replaceHolder } from './mandate-commands.ts';

const leaver = aPerson({ familyName: 'Lähtijä' });
const appointee = aPerson({ familyName: 'Tulija' });
const typed = { from: '1.3.2026', to: '31.12.2027', appointment: ' Päätös 1.3.2026 ' };
const term = { ...termFields(typed), from: '2026-03-01' };

async function officeWith(mandate: { from: string; to?: string }) {
  const office = await emptyOffice();
  const { value: rows } = await office.change({ name: 'addSample' }, async (write) => {
    for (const one of [leaver, appointee]) await write.add('persons', one);
    const body = await write.add('bodies', { name: { fi: 'Ryhmä' }, kind: 'workingGroup' });
    const seat = await write.add('seats', { bodyId: body.id, role: 'member', order: 'a1' });
    const held = await write.add('mandates', { seatId: seat.id, personId: leaver.id, ...mandate });
    return { body, seat, held };
  });
  return { office, ...rows };
}

const mandates = async (office: Office) =>
  (await office.read.mandates.toArray())
    .map(({ personId, from, to }) => [personId === appointee.id ? 'appointee' : 'leaver', from, to])
    .toSorted();

describe('replaceHolder', () => {
  it('ends the one mandate on the day before the other begins, over a year’s and leap day’s end too', async () => {
    const { office, body, seat, held } = await officeWith({ from: '2024-01-01' });
    const who = { personId: appointee.id, name: 'Tulija' };
    const later = { from: '2028-03-01', to: undefined, appointment: undefined };
    await replaceHolder(office, { body, seat }, [held], who, later, { listIds: [] });
    expect(await mandates(office)).toEqual([
      ['appointee', '2028-03-01', undefined],
      ['leaver', '2024-01-01', '2028-02-29'],
    ]);
  });

  it('leaves a mandate that ends earlier as it is', async () => {
    const { office, body, seat, held } = await officeWith({ from: '2024-01-01', to: '2026-01-31' });
    const who = { personId: appointee.id, name: 'Tulija' };
    await replaceHolder(office, { body, seat }, [held], who, term, { listIds: [] });
    expect(await mandates(office)).toEqual([
      ['appointee', '2026-03-01', '2027-12-31'],
      ['leaver', '2024-01-01', '2026-01-31'],
    ]);
    const [added] = await office.read.mandates
      .filter((one) => one.personId === appointee.id)
      .toArray();
    expect(added?.appointment).toBe('Päätös 1.3.2026');
  });

  it('does not put on a list twice who is on it already', async () => {
    const { office, body, seat, held } = await officeWith({ from: '2024-01-01' });
    const listId = newId();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('lists', { id: listId, name: 'Lista', purpose: 'kokeilu', mode: 'fixed' });
      for (const ownerId of [leaver.id, appointee.id]) {
        await write.add('listMembers', { listId, ownerKind: 'person', ownerId });
      }
    });
    const who = { personId: appointee.id, name: 'Tulija' };
    await replaceHolder(office, { body, seat }, [held], who, term, { listIds: [listId] });
    const members = await office.read.listMembers.where('listId').equals(listId).toArray();
    expect(members.map(({ ownerId }) => ownerId)).toEqual([appointee.id]);
  });
});

describe('replaceHolder from a later day', () => {
  it('lets the leaver stay on the lists, with a task that reminds of taking her off', async () => {
    const { office, body, seat, held } = await officeWith({ from: '2024-01-01' });
    const listId = newId();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('lists', { id: listId, name: 'Lista', purpose: 'kokeilu', mode: 'fixed' });
      await write.add('listMembers', { listId, ownerKind: 'person', ownerId: leaver.id });
    });
    const who = { personId: appointee.id, name: 'Tulija' };
    const leaverStays = {
      title: 'Poista listoilta: Lähtijä',
      notes: 'Lista',
      dueOn: '2027-03-01',
    };
    const place = { body, seat };
    await replaceHolder(office, place, [held], who, term, { listIds: [listId], leaverStays });
    const members = async () =>
      (await office.read.listMembers.where('listId').equals(listId).toArray()).map(
        ({ ownerId }) => ownerId,
      );
    expect(new Set(await members())).toEqual(new Set([leaver.id, appointee.id]));
    expect(await office.read.tasks.toArray()).toMatchObject([leaverStays]);
    await office.undo();
    expect(await members()).toEqual([leaver.id]);
    expect(await office.read.tasks.count()).toBe(0);
    await replaceHolder(office, place, [held], who, term, { listIds: [], leaverStays });
    expect(await office.read.tasks.count()).toBe(0);
  });
});

describe('seats', () => {
  it('are added after those of their role, and moved also where their places are the same', async () => {
    const { office, body, seat } = await officeWith({ from: '2024-01-01' });
    const wanted = {
      role: 'member' as const,
      organisationIds: [],
      withDeputies: false,
      deputyOfSeatId: null,
      label: { fi: 'toinen' },
    };
    expect((await addSeats(office, body, wanted)).value).toBe(1);
    const inOrder = async () =>
      (await office.read.seats.toArray())
        .toSorted(compareOrder)
        .map(({ label }) => label?.fi ?? 'ensimmäinen');
    expect(await inOrder()).toEqual(['ensimmäinen', 'toinen']);

    await office.change({ name: 'addSample' }, async (write) => {
      for (const { id } of await office.read.seats.toArray()) {
        await write.update('seats', id, { order: 'a1' });
      }
    });
    const seats = await office.read.seats.toArray();
    const siblings = [seat, ...seats.filter(({ id }) => id !== seat.id)];
    expect((await moveSeat(office, body, seat, siblings, 1)).actId).not.toBeNull();
    expect(await inOrder()).toEqual(['toinen', 'ensimmäinen']);
    expect((await moveSeat(office, body, seat, siblings, -1)).actId).toBeNull();
  });
});
