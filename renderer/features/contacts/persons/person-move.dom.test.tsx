import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { MoveDialog } from './person-move.tsx';
import { readPerson } from '../contacts-data.ts';

it.each([
  ['stay in use until the last day of a position', true, /vielä viimeiseen päivään asti/],
  ['are out of use at once where there was none', false, /^Rastitetut eivät enää/],
])('says that old addresses %s', async (_, hasPosition, said) => {
  const office = await emptyOffice();
  const person = aPerson();
  const ministry = anOrganisation();
  await office.change({ name: 'addPerson', facts: { name: '' } }, async (write) => {
    await write.add('persons', person);
    await write.add('organisations', ministry);
    await write.add('contactPoints', anEmail({ ownerId: person.id }));
    const held = { personId: person.id, organisationId: ministry.id, title: {} };
    if (hasPosition) await write.add('positions', aPosition(held));
  });
  const detail = await readPerson(office, person.id);
  if (!detail) throw new Error('She is not there.');
  await renderScreen(<MoveDialog detail={detail} onClose={() => undefined} />, { office });
  expect(await screen.findByText(said)).toBeDefined();
});
