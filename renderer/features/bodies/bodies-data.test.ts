import { expect, it } from 'vitest';
import { allSeats, compositionOn } from '#shared/contacts/bodies/composition.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readBodies, readBody } from './bodies-data.ts';

it('names in a composition an erased person whose name it is to keep', async () => {
  const office = await emptyOffice();
  const person = aPerson({ givenName: 'Aino', familyName: 'Pois' });
  const {
    value: { body, held },
  } = await office.change({ name: 'addSample' }, async (write) => {
    await write.add('persons', person);
    const body = await write.add('bodies', { name: { fi: 'Ryhmä' }, kind: 'workingGroup' });
    const seat = await write.add('seats', { bodyId: body.id, role: 'chair', order: 'a1' });
    const term = { seatId: seat.id, personId: person.id, from: '2025-02-01' };
    return { body, held: await write.add('mandates', term) };
  });
  await office.erasePerson(person.id, {
    reason: 'Henkilön pyyntö',
    keptName: displayName(person),
    keptIn: [`mandates:${held.id}`],
  });
  const detail = await readBody(office, body.id);
  for (const rows of [detail?.rows, await readBodies(office)]) {
    const composition = rows && compositionOn(rows, body.id, '2026-03-01');
    const holders = allSeats(composition ?? { groups: [] }).flatMap((seat) => seat.holders);
    expect(holders.map((one) => displayName(one.person))).toEqual(['Aino Pois']);
  }
});
