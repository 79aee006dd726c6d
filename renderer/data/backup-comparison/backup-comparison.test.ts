import { expect, it } from 'vitest';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '../office.ts';
import { comingBack } from './coming-back.ts';
import { differencesOf } from './differences.ts';
import { sideOf, type TwoSides } from './two-sides.ts';

const om = anOrganisation({ id: 'om' });
const aino = aPerson({ id: 'aino' });
const eino = aPerson({ id: 'eino', givenName: 'Eino' });
const ACT = { name: 'takeBack', facts: { name: '' } } as const;

async function sides(office: Office, then: TwoSides['then']): Promise<TwoSides> {
  return { then, now: sideOf((await office.backups.snapshot()).tables) };
}

/** Aino works in a ministry and sits in a body; then she, the ministry and the body go, and Eino changes. */
async function officeThenAndNow() {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('organisations', om);
    await write.add('persons', aino);
    await write.add('persons', eino);
    await write.add('positions', aPosition({ id: 'post', personId: 'aino', organisationId: 'om' }));
    await write.add(
      'contactPoints',
      anEmail({ id: 'mail', ownerId: 'post', ownerKind: 'position' }),
    );
    await write.add(
      'contactPoints',
      anEmail({ id: 'einos', ownerId: 'eino', value: 'eino@virasto.invalid' }),
    );
    await write.add('bodies', { id: 'body', name: { fi: 'Verkosto' }, kind: 'network' } as never);
    await write.add('seats', { id: 'seat', bodyId: 'body', role: 'member' } as never);
    await write.add('mandates', { id: 'mandate', seatId: 'seat', personId: 'aino' } as never);
  });
  const then = sideOf((await office.backups.snapshot()).tables);
  await office.change({ name: 'deletePerson' }, async (write) => {
    await write.delete('persons', 'aino');
    await write.delete('organisations', 'om');
    await write.delete('bodies', 'body');
    await write.update('persons', 'eino', { familyName: 'Uusinimi' });
    await write.delete('contactPoints', 'einos');
    await write.add('persons', aPerson({ id: 'uusi' }));
  });
  return { office, then };
}

it('tells record by record what is gone, changed and added, each with its parts', async () => {
  const { office, then } = await officeThenAndNow();
  const found = differencesOf(await sides(office, then));
  const told = found.map(({ table, id, fate, parts }) => [
    table,
    id,
    fate,
    parts.map((one) => one.id),
  ]);
  expect(told.sort()).toEqual([
    ['bodies', 'body', 'gone', ['seat', 'mandate']],
    ['organisations', 'om', 'gone', []],
    ['persons', 'aino', 'gone', ['post', 'mail']],
    ['persons', 'eino', 'changed', ['einos']],
    ['persons', 'uusi', 'added', []],
  ]);
  expect(found.find(({ id }) => id === 'eino')?.own?.fields).toEqual(['familyName']);
});

it('takes a person back with her parts and what she rests on, in one act that can be undone', async () => {
  const { office, then } = await officeThenAndNow();
  // As after the 30 days: nothing of them is left, not even in the trash.
  await office.purge({ olderThan: '2999-01-01T00:00:00.000Z' });
  const both = await sides(office, then);
  const coming = comingBack(
    both,
    differencesOf(both),
  )([
    { table: 'persons', id: 'aino' },
    { table: 'persons', id: 'eino' },
  ]);
  expect(coming.along).toEqual([{ table: 'organisations', id: 'om' }]);
  // Her term stays away, since the body is gone and was not chosen.
  expect(coming.left).toBe(1);
  const { value: done } = await office.backups.takeBack(ACT, { rows: coming.rows, erasedIds: [] });
  expect(done).toEqual({ ok: true, value: 6 });
  const back = differencesOf(await sides(office, then));
  expect(back.map(({ id }) => id).sort()).toEqual(['body', 'uusi']);
  expect((await office.read.persons.get('aino'))?.createdAt).toBe(
    then.get('persons')?.get('aino')?.createdAt,
  );
  expect(await office.undo()).toMatchObject({ ok: true });
  expect(differencesOf(await sides(office, then))).toHaveLength(5);
  expect(await office.redo()).toMatchObject({ ok: true });
  expect(differencesOf(await sides(office, then))).toHaveLength(2);
});

it('takes nothing back where something was changed or somebody erased meanwhile', async () => {
  const { office, then } = await officeThenAndNow();
  const both = await sides(office, then);
  const { rows } = comingBack(both, differencesOf(both))([{ table: 'persons', id: 'eino' }]);
  const edit = () =>
    office.change({ name: 'editPerson', facts: { name: '' } }, (write) =>
      write.update('persons', 'eino', { notes: 'Soita' }),
    );
  await edit();
  expect((await office.backups.takeBack(ACT, { rows, erasedIds: [] })).value).toMatchObject({
    failure: { code: 'changed-meanwhile' },
  });
  await office.erasePerson('aino', { reason: 'pyyntö', keptIn: [] });
  expect((await office.backups.takeBack(ACT, { rows, erasedIds: [] })).value).toMatchObject({
    failure: { code: 'erased-meanwhile' },
  });
  expect(await office.read.persons.get('eino')).toMatchObject({ familyName: 'Uusinimi' });
});

it('takes back what names a record that lay in the trash already then, and not what was removed since', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    for (const id of ['aino', 'eino']) {
      await write.add('persons', aPerson({ id }));
      const task = { id: `task-${id}`, title: 'Soita', assigneeName: 'person', personId: id };
      await write.add('tasks', { ...task, state: 'open' } as never);
    }
    await write.delete('persons', 'aino');
  });
  const then = sideOf((await office.backups.snapshot()).tables);
  const remove = (table: 'tasks' | 'persons', id: string) =>
    office.change({ name: 'deletePerson' }, (write) => write.delete(table, id));
  await remove('tasks', 'task-aino');
  await remove('tasks', 'task-eino');
  const both = await sides(office, then);
  const comesWith = comingBack(both, differencesOf(both));
  const rowsOf = (id: string) => comesWith([{ table: 'tasks', id }]).rows;
  expect(
    (await office.backups.takeBack(ACT, { rows: rowsOf('task-aino'), erasedIds: [] })).value,
  ).toEqual({
    ok: true,
    value: 1,
  });
  await remove('persons', 'eino');
  expect(
    (await office.backups.takeBack(ACT, { rows: rowsOf('task-eino'), erasedIds: [] })).value,
  ).toMatchObject({ failure: { code: 'changed-meanwhile' } });
});

it('forgets no id that was merged into a person since', async () => {
  const office = await emptyOffice();
  const notes = (text: string, mergedIds: string[]) =>
    office.change({ name: 'editPerson', facts: { name: '' } }, (write) =>
      write.update('persons', 'aino', { notes: text, mergedIds }),
    );
  await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aino),
  );
  await notes('Tulkki', ['first']);
  const then = sideOf((await office.backups.snapshot()).tables);
  await notes('Soita', ['first', 'second']);
  const both = await sides(office, then);
  const { rows } = comingBack(both, differencesOf(both))([{ table: 'persons', id: 'aino' }]);
  expect((await office.backups.takeBack(ACT, { rows, erasedIds: [] })).value).toMatchObject({
    ok: true,
  });
  expect(await office.read.persons.get('aino')).toMatchObject({
    notes: 'Tulkki',
    mergedIds: ['first', 'second'],
  });
});

it('leaves away what is part of something that was there neither then nor now, whatever names it', () => {
  const row = (id: string, fields: object) => ({
    id,
    rev: 1,
    createdAt: '',
    updatedAt: '',
    ...fields,
  });
  const then = new Map([
    ['programmes', new Map([['new', row('new', {})]])],
    [
      'actions',
      new Map([
        ['lost', row('lost', { programmeId: 'nowhere' })],
        ['next', row('next', { programmeId: 'new', predecessorId: 'lost' })],
      ]),
    ],
  ]);
  const both = { then, now: new Map() };
  const coming = comingBack(both, differencesOf(both))([{ table: 'programmes', id: 'new' }]);
  expect(coming.rows.map((one) => one.row.id)).toEqual(['new', 'next']);
});
