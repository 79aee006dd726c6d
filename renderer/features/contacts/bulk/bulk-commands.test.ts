import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { aPerson, aPosition, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { beKeeper } from '#renderer/session/safekeeping.ts';
import { carryOutBulk } from './bulk-answer.ts';
import {
  changeMany,
  deleteOrganisations,
  readReach,
  readWhatGoes,
  type BulkChange,
} from './bulk-commands.ts';

const TODAY = '2026-06-01';
const act = { name: 'addSample' } as const;
const [aino, maija, kept] = [
  aPerson(),
  aPerson({ language: 'sv' }),
  aPerson({ restrictedOn: '2026-01-01' }),
];
const ids = [aino.id, maija.id, kept.id, 'gone'];
const [empty, busy] = [anOrganisation(), anOrganisation()];

let office: Office;
beforeEach(async () => {
  office = await emptyOffice();
  await office.change(act, async (write) => {
    for (const person of [aino, maija, kept]) await write.add('persons', person);
    for (const organisation of [empty, busy]) await write.add('organisations', organisation);
    await write.add('positions', aPosition({ personId: aino.id, organisationId: busy.id }));
  });
});
const steps = async () => (await office.undoSteps()).undo;

/** How many are changed, as said before the act and as it then was; how many are so already, and how many only kept. */
async function change(what: BulkChange, some: readonly string[] = ids) {
  const before = await readReach(office, 'persons', some, what);
  const { value: done } = await changeMany(office, 'persons', some, what, TODAY);
  expect(before).toEqual(done);
  return [done.changing.length, done.already, done.restricted];
}

describe('a change of many contacts', () => {
  it('is one act, passes over whose data are only kept, and is taken back in one step', async () => {
    const edit = { field: 'language', value: 'en' } as const;
    expect(await change({ act: 'edit', edit })).toEqual([2, 0, 1]);
    const languages = async () =>
      (await office.read.persons.bulkGet(ids)).map((person) => person?.language);
    expect(await languages()).toEqual(['en', 'en', 'fi', undefined]);
    expect(await steps()).toMatchObject({ name: 'editContacts', facts: { count: 2 } });
    await office.undo();
    expect(await languages()).toEqual(['fi', 'sv', 'fi', undefined]);
  });

  it('leaves those who are so already, and is no act where all of them are', async () => {
    const swedish = { act: 'edit', edit: { field: 'language', value: 'sv' } } as const;
    expect(await change(swedish)).toEqual([1, 1, 1]);
    expect(await steps()).toMatchObject({ facts: { count: 1 } });
    expect((await office.read.persons.get(maija.id))?.rev).toBe(1);
    const last = await steps();
    expect(await change(swedish)).toEqual([0, 2, 1]);
    expect(await steps()).toEqual(last);
    expect(await change({ act: 'edit', edit: { field: 'reviewOn', value: null } })).toEqual([
      0, 2, 1,
    ]);
  });

  it('keeps what is known of the source when the purpose changes', async () => {
    const provenance = { kind: 'import', source: 'Lista', obtainedOn: '2025-01-01' } as const;
    await office.change(act, (write) =>
      write.update('persons', aino.id, { provenance: { ...provenance, purpose: 'media' } }),
    );
    const network = { act: 'edit', edit: { field: 'purpose', value: 'network' } } as const;
    expect(await change(network)).toEqual([2, 0, 1]);
    expect((await office.read.persons.get(aino.id))?.provenance).toEqual({
      ...provenance,
      purpose: 'network',
    });
    expect((await office.read.persons.get(maija.id))?.provenance).toEqual({
      kind: 'other',
      source: '',
      obtainedOn: TODAY,
      purpose: 'network',
    });
    expect(await change(network)).toEqual([0, 2, 1]);
  });

  it('empties a day', async () => {
    const edit = { field: 'reviewOn', value: '2027-01-01' } as const;
    await change({ act: 'edit', edit }, [aino.id]);
    expect(await change({ act: 'edit', edit: { ...edit, value: null } })).toEqual([1, 1, 1]);
    expect(await office.read.persons.get(aino.id)).not.toHaveProperty('reviewOn');
  });
});

describe('groups and lists', () => {
  it('take each in once, whatever the case of the group’s name, and let them go', async () => {
    expect(await change({ act: 'addToGroup', label: 'Verkosto' }, [aino.id])).toEqual([1, 0, 0]);
    expect(await change({ act: 'addToGroup', label: ' verkosto' })).toEqual([1, 1, 1]);
    const [tag, ...others] = await office.read.tags.toArray();
    expect(others).toEqual([]);
    const owners = async () =>
      (await office.read.taggings.toArray()).map(({ ownerId }) => ownerId).toSorted();
    expect(await owners()).toEqual([aino.id, maija.id].toSorted());
    if (!tag) throw new Error('no group');
    expect(await change({ act: 'removeFromGroup', tag }, [maija.id, 'gone'])).toEqual([1, 0, 0]);
    expect(await owners()).toEqual([aino.id]);
    expect(await change({ act: 'removeFromGroup', tag })).toEqual([1, 1, 1]);
    expect(await steps()).toMatchObject({ facts: { count: 1 } });
  });

  it('put on a list and take off it, also whose data are only kept', async () => {
    const fields = { name: 'Kutsut', purpose: 'Kutsut', mode: 'fixed' } as const;
    const { value: list } = await office.change(act, async (write) => {
      const made = await write.add('lists', fields);
      await write.add('listMembers', { listId: made.id, ownerKind: 'person', ownerId: kept.id });
      return made;
    });
    expect(await change({ act: 'addToList', list }, [aino.id])).toEqual([1, 0, 0]);
    expect(await change({ act: 'addToList', list })).toEqual([1, 1, 1]);
    expect(await office.read.listMembers.count()).toBe(3);
    expect(await change({ act: 'removeFromList', list }, [aino.id])).toEqual([1, 0, 0]);
    expect(await change({ act: 'removeFromList', list })).toEqual([2, 1, 0]);
    expect(await office.read.listMembers.count()).toBe(0);
    await office.undo();
    expect(await office.read.listMembers.count()).toBe(2);
  });
});

it('takes nobody into a group or onto a list twice by two acts at once, and counts each once', async () => {
  const { value: list } = await office.change(act, (write) =>
    write.add('lists', { name: 'Kutsut', purpose: 'Kutsut', mode: 'fixed' }),
  );
  const twice = async (what: BulkChange) => {
    const done = await Promise.all(
      [1, 2].map(() => changeMany(office, 'persons', ids, what, TODAY)),
    );
    return done.map(({ value: { changing, already } }) => [changing.length, already]);
  };
  expect(await twice({ act: 'addToList', list })).toEqual([
    [2, 0],
    [0, 2],
  ]);
  expect(await office.read.listMembers.count()).toBe(2);
  expect(await steps()).toMatchObject({ name: 'addToList', facts: { count: 2 } });
  expect(await twice({ act: 'addToGroup', label: 'Verkosto' })).toEqual([
    [2, 0],
    [0, 2],
  ]);
  expect(await office.read.taggings.count()).toBe(2);
  expect(await office.read.tags.count()).toBe(1);
});

it('makes a backup before many are taken off a list, and takes nobody off where she does not go on without', async () => {
  const { value: list } = await office.change(act, (write) =>
    write.add('lists', { name: 'Kutsut', purpose: 'Kutsut', mode: 'fixed' }),
  );
  await change({ act: 'addToList', list });
  const before = vi.fn(() => Promise.resolve(false));
  const nothing = () => Promise.resolve();
  const leave = beKeeper({
    before,
    ...{ quit: nothing, refresh: nothing, flush: nothing },
    now: () => Promise.resolve(null),
  });
  const takeOff = () =>
    carryOutBulk(
      office,
      'persons',
      ids,
      'removeFromList',
      { value: list.id, problem: null },
      TODAY,
    );
  expect(await takeOff()).toBeNull();
  expect(await office.read.listMembers.count()).toBe(2);
  before.mockResolvedValue(true);
  await takeOff();
  expect(before.mock.calls).toEqual([['before-bulk-delete'], ['before-bulk-delete']]);
  expect(await office.read.listMembers.count()).toBe(0);
  leave();
});

it('counts what goes with persons before they are deleted', async () => {
  await office.change(act, async (write) => {
    const body = await write.add('bodies', { kind: 'network', name: { fi: 'Verkosto' } });
    const seat = await write.add('seats', { bodyId: body.id, role: 'member', order: 'a1' });
    const mandate = { seatId: seat.id, personId: aino.id, from: '2024-01-01' };
    await write.add('mandates', { ...mandate, to: '2024-12-31' });
    await write.add('mandates', { ...mandate, from: '2025-01-01' });
  });
  expect(await readWhatGoes(office, ids)).toEqual({ mandates: 2, restricted: 1 });
  expect(await readWhatGoes(office, [maija.id])).toEqual({ mandates: 0, restricted: 0 });
});

it('deletes the organisations that nobody works for, and says how many stay', async () => {
  expect((await deleteOrganisations(office, [empty.id, busy.id, 'gone'])).value).toEqual({
    deleted: 1,
    tied: 1,
  });
  expect(await office.read.organisations.toArray()).toMatchObject([{ id: busy.id }]);
});
