import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '../office.ts';

const act = { name: 'editSettings' } as const;
const names = async (office: Office) =>
  (await office.trash.entries()).map(({ table, ids }) => `${table} ${String(ids.length)}`);

async function officeOfAino() {
  let moment = Date.parse('2026-11-01T08:00:00Z');
  const office = await emptyOffice({ now: () => new Date((moment += 1000)) });
  const agency = anOrganisation();
  const aino = aPerson();
  const position = aPosition({ personId: aino.id, organisationId: agency.id });
  const email = anEmail({ ownerKind: 'position', ownerId: position.id });
  await office.change(act, async (write) => {
    await write.add('organisations', agency);
    await write.add('persons', aino);
    await write.add('positions', position);
    await write.add('contactPoints', email);
  });
  const remove = (table: 'persons' | 'organisations' | 'contactPoints', id: string) =>
    office.change({ name: 'deletePerson', facts: { name: 'Aino' } }, (w) => w.delete(table, id));
  return { office, agency, aino, position, email, remove };
}

it('a record removed has one entry that counts its parts, with the act that did it', async () => {
  const { office, aino, remove } = await officeOfAino();
  expect(await office.trash.entries()).toEqual([]);
  await remove('persons', aino.id);
  const [entry, ...more] = await office.trash.entries();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    table: 'persons',
    row: { id: aino.id },
    deletedAt: '2026-11-01T08:00:03.000Z',
    act: { name: 'deletePerson', facts: { name: 'Aino' }, kind: 'act' },
  });
  expect(entry?.ids).toHaveLength(3);
});

it('comes back with the parts that went when it did, in one act that can be undone', async () => {
  const { office, aino, email, position, remove } = await officeOfAino();
  await remove('contactPoints', email.id);
  await remove('persons', aino.id);
  expect(await names(office)).toEqual(['persons 2', 'contactPoints 1']);
  const { value: back } = await office.trash.restore(act, [{ table: 'persons', id: aino.id }]);
  expect(back).toEqual({ ok: true, value: 2 });
  expect(await office.read.positions.get(position.id)).toBeDefined();
  // Removed by itself before: it stays until it is asked for.
  expect(await office.read.contactPoints.get(email.id)).toBeUndefined();
  expect(await names(office)).toEqual(['contactPoints 1']);

  expect(await office.undo()).toMatchObject({ ok: true });
  expect(await office.read.persons.get(aino.id)).toBeUndefined();
  expect(await office.redo()).toMatchObject({ ok: true });
  expect(await office.read.persons.get(aino.id)).toBeDefined();
  expect(
    (await office.trash.restore(act, [{ table: 'persons', id: aino.id }])).value,
  ).toMatchObject({
    failure: { code: 'not-in-trash' },
  });
});

it('a record is found in the trash with what it went there as part of', async () => {
  const { office, aino, agency, email, position, remove } = await officeOfAino();
  expect(await office.trash.entryOf('persons', aino.id)).toBeNull();
  expect(await office.trash.entryOf('persons', 'nobody')).toBeNull();
  await remove('contactPoints', email.id);
  await remove('persons', aino.id);
  await remove('organisations', agency.id);
  const [, person, own] = await office.trash.entries();
  expect(await office.trash.entryOf('persons', aino.id)).toEqual(person);
  expect(await office.trash.entryOf('positions', position.id)).toEqual(person);
  expect(await office.trash.entryOf('contactPoints', email.id)).toEqual(own);
});

it('stays where what it rests on lies in the trash too, and comes with it when both are asked for', async () => {
  const { office, aino, agency, email, remove } = await officeOfAino();
  await remove('contactPoints', email.id);
  await remove('persons', aino.id);
  await remove('organisations', agency.id);
  const person = { table: 'persons', id: aino.id };
  expect((await office.trash.restore(act, [person])).value).toMatchObject({
    ok: false,
    failure: { code: 'rests-on-deleted', facts: { table: 'organisations', id: agency.id } },
  });
  expect(
    (await office.trash.restore(act, [{ table: 'contactPoints', id: email.id }])).value,
  ).toMatchObject({
    failure: { code: 'rests-on-deleted' },
  });
  expect(await names(office)).toHaveLength(3);
  const all = [person, { table: 'organisations', id: agency.id }];
  expect((await office.trash.restore(act, all)).value).toEqual({ ok: true, value: 3 });
  expect(await names(office)).toEqual(['contactPoints 1']);
});

it('holds what a purge would take no longer than the purge', async () => {
  const { office, aino, remove } = await officeOfAino();
  await remove('persons', aino.id);
  await office.purge({ olderThan: '2026-11-02T00:00:00Z' });
  expect(await office.trash.entries()).toEqual([]);
  expect(
    (await office.trash.restore(act, [{ table: 'persons', id: aino.id }])).value,
  ).toMatchObject({
    failure: { code: 'not-in-trash' },
  });
});

it('a comment goes with the action that it is about, and does not come back without it', async () => {
  let moment = Date.parse('2026-11-01T08:00:00Z');
  const office = await emptyOffice({ now: () => new Date((moment += 1000)) });
  const programme = { id: newId(), title: { fi: 'Ohjelma' } };
  const action = newId();
  const [early, late] = [newId(), newId()];
  await office.change(act, async (write) => {
    await write.add('programmes', {
      ...programme,
      state: 'draft',
      levels: [],
      actionNumbering: 'byGoal',
    });
    await write.add('actions', {
      id: action,
      programmeId: programme.id,
      order: 'a0',
      needs: [],
      title: { fi: 'Ohje poliisille' },
      state: 'idea',
    });
    for (const id of [early, late]) {
      const about = { programmeId: programme.id, targetId: action };
      await write.add('comments', { id, ...about, language: 'fi', text: 'Kenen ohje?' });
    }
  });
  await office.change(act, (write) => write.delete('comments', early));
  await office.change(act, (write) => write.delete('actions', action));
  expect(await names(office)).toEqual(['actions 2', 'comments 1']);
  const comment = { table: 'comments', id: early };
  expect((await office.trash.restore(act, [comment])).value).toMatchObject({
    failure: { code: 'rests-on-deleted', facts: { table: 'actions', id: action } },
  });
  await office.trash.restore(act, [comment, { table: 'actions', id: action }]);
  expect(await office.read.comments.count()).toBe(2);
});
