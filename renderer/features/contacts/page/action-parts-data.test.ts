import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { aPerson, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readActionParts } from './action-parts-data.ts';

it('reads in which actions an organisation has a part and a person answers, by programme and number', async () => {
  const office = await emptyOffice();
  const [ministry, person] = [anOrganisation(), aPerson()];
  const [programmeId, goalId, first, second] = [newId(), newId(), newId(), newId()];
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', ministry);
    await write.add('persons', person);
    await write.add('programmes', {
      id: programmeId,
      title: { fi: 'Ohjelma' },
      levels: [{ name: { fi: 'Tavoite' } }],
      actionNumbering: 'byGoal',
      state: 'draft',
    });
    await write.add('goals', { id: goalId, programmeId, title: { fi: 'Tavoite' }, order: 'a0' });
    for (const [id, order] of [
      [second, 'a1'],
      [first, 'a0'],
    ] as const) {
      await write.add('actions', {
        id,
        programmeId,
        goalId,
        order,
        title: { fi: id },
        needs: [],
        state: 'proposed',
      });
      await write.add('actionParties', {
        actionId: id,
        organisationId: ministry.id,
        role: 'lead',
        answer: 'asked',
        ...(id === second && { contactPersonId: person.id }),
      });
    }
  });

  const numbersOf = async (...[of, id]: ['organisationId' | 'contactPersonId', string]) =>
    (await readActionParts(office, of, id)).map(({ programme, parts }) => [
      programme.id,
      parts.map(({ action, number }) => [number, action.id]),
    ]);
  expect(await numbersOf('organisationId', ministry.id)).toEqual([
    [
      programmeId,
      [
        ['1.1', first],
        ['1.2', second],
      ],
    ],
  ]);
  expect(await numbersOf('contactPersonId', person.id)).toEqual([[programmeId, [['1.2', second]]]]);
  expect(await numbersOf('organisationId', newId())).toEqual([]);
});
