import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readPerson } from '../contacts-data.ts';
import { movePerson, type Move } from './move-person.ts';

const person = aPerson();
const old = anOrganisation({ name: { fi: 'Vanha virasto' } });
const next = anOrganisation({ name: { fi: 'Uusi virasto' } });
const position = aPosition({ personId: person.id, organisationId: old.id, from: '2020-01-01' });
const own = anEmail({ ownerId: person.id, value: 'oma@posti.invalid' });
const work = anEmail({ ownerKind: 'position', ownerId: position.id, value: 'tyo@vanha.invalid' });

let office: Office;
let mandateId: string;
let otherMandateId: string;
beforeEach(async () => {
  office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', person);
    await write.add('organisations', old);
    await write.add('organisations', next);
    await write.add('positions', position);
    await write.add('contactPoints', own);
    await write.add('contactPoints', work);
    const body = await write.add('bodies', { kind: 'network', name: { fi: 'Verkosto' } });
    const seat = { bodyId: body.id, role: 'member', order: 'a1' } as const;
    const { id: seatId } = await write.add('seats', { ...seat, organisationId: old.id });
    const mandate = { seatId, personId: person.id, from: '2024-01-01' };
    mandateId = (await write.add('mandates', mandate)).id;
    otherMandateId = (await write.add('mandates', { ...mandate, to: '2024-12-31' })).id;
  });
});

const move = (some: Partial<Move> = {}): Move => ({
  personId: person.id,
  fromPositionId: position.id,
  lastDay: '2026-11-30',
  today: '2026-12-08',
  to: { organisationId: next.id },
  title: { fi: 'johtaja' },
  unit: {},
  oldPoints: { ids: [work.id], how: 'doNotUse' },
  endMandateIds: [mandateId, otherMandateId],
  email: ' Aino@Uusi.invalid ',
  phone: '',
  ...some,
});

describe('movePerson', () => {
  it('ends the old position, begins the new one the day after, and keeps the history', async () => {
    await movePerson(office, move(), 'fi');
    const detail = await readPerson(office, person.id);
    expect(
      detail?.positions.map(({ organisationId, from, to, primary }) => ({
        organisationId,
        from,
        to,
        primary,
      })),
    ).toEqual([
      { organisationId: next.id, from: '2026-12-01', to: undefined, primary: true },
      { organisationId: old.id, from: '2020-01-01', to: '2026-11-30', primary: false },
    ]);
    const points = detail?.contactPoints.map(({ value, ownerKind, doNotUse }) => [
      value,
      ownerKind,
      doNotUse,
    ]);
    expect(points).toEqual(
      expect.arrayContaining([
        ['oma@posti.invalid', 'person', undefined],
        ['tyo@vanha.invalid', 'position', true],
        ['Aino@Uusi.invalid', 'position', undefined],
      ]),
    );
  });

  it('leaves what is the old post’s in use until its last day', async () => {
    const own = anEmail({ ownerId: person.id, value: 'aino@vanha.invalid' });
    await office.change({ name: 'addPerson', facts: { name: '' } }, (write) =>
      write.add('contactPoints', own),
    );
    const ids = [work.id, own.id];
    const to = { ids, how: 'doNotUse' } as const;
    await movePerson(office, move({ today: '2026-11-30', oldPoints: to }), 'fi');
    for (const point of await office.read.contactPoints.bulkGet(ids)) {
      expect(point).toMatchObject({ ownerKind: 'position', ownerId: position.id });
      expect(point).not.toHaveProperty('doNotUse');
    }
  });

  it('lets the first of two positions be the first when the other changes', async () => {
    const other = aPosition({ personId: person.id, organisationId: old.id, primary: false });
    await office.change({ name: 'editPerson', facts: { name: '' } }, (write) =>
      write.add('positions', other),
    );
    await movePerson(office, move({ fromPositionId: other.id }), 'fi');
    const primaries = await office.read.positions.filter(({ primary }) => primary).toArray();
    expect(primaries.map(({ id }) => id)).toEqual([position.id]);
  });

  it('ends the mandates told, but none that was over before', async () => {
    await movePerson(office, move(), 'fi');
    expect((await office.read.mandates.get(mandateId))?.to).toBe('2026-11-30');
    expect((await office.read.mandates.get(otherMandateId))?.to).toBe('2024-12-31');
  });

  it('can remove the old addresses, make a new organisation, and is one step of undo', async () => {
    await movePerson(
      office,
      move({
        to: { name: 'Aivan uusi yhdistys ry' },
        oldPoints: { ids: [work.id], how: 'remove' },
      }),
      'fi',
    );
    expect(await office.read.contactPoints.get(work.id)).toBeUndefined();
    expect(
      await office.read.organisations
        .filter(({ name }) => name.fi === 'Aivan uusi yhdistys ry')
        .count(),
    ).toBe(1);
    expect((await office.undo()).ok).toBe(true);
    expect(await office.read.organisations.count()).toBe(2);
    expect((await office.read.positions.get(position.id))?.to).toBeUndefined();
    expect((await office.read.positions.get(position.id))?.primary).toBe(true);
    expect(await office.read.contactPoints.get(work.id)).toMatchObject({
      value: 'tyo@vanha.invalid',
    });
    expect((await office.read.mandates.get(mandateId))?.to).toBeUndefined();
  });
});
