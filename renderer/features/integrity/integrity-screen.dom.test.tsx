import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { IntegrityScreen } from './screens/integrity-screen.tsx';

it('follows what is done meanwhile: a repair taken back is found again, with nothing chosen', async () => {
  const office = await emptyOffice();
  const agency = anOrganisation({ name: { fi: 'Virasto' }, parentId: newId() });
  await office.change({ name: 'editSettings' }, (write) => write.add('organisations', agency));
  const user = userEvent.setup();
  await renderScreen(<IntegrityScreen />, { office });
  expect(screen.queryByRole('row')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Tarkista tiedot' }));
  await screen.findByRole('row', { name: /Virasto/ });
  const again = screen.getByRole('button', { name: 'Tarkista uudelleen' });
  expect(again).toBe(document.activeElement);

  await user.click(screen.getByRole('checkbox', { name: /Virasto/ }));
  await user.click(screen.getByRole('button', { name: 'Korjaa valitut' }));
  await screen.findByText('Tiedot ovat kunnossa');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));

  await office.undo();
  await screen.findByRole('row', { name: /Virasto/ });
  expect(screen.queryByText('Tiedot ovat kunnossa')).toBeNull();
  const repair = screen.getByRole<HTMLButtonElement>('button', { name: 'Korjaa valitut' });
  expect(repair.disabled).toBe(true);
});

it('leads from a finding to where the record is shown, or to its history where its whole is gone', async () => {
  const office = await emptyOffice();
  const aino = aPerson();
  const position = aPosition({ personId: aino.id, organisationId: newId() });
  const point = anEmail({ ownerId: newId() });
  const {
    value: [programmeId, actionId],
  } = await office.change({ name: 'editSettings' }, async (write) => {
    await write.add('persons', aino);
    await write.add('positions', position);
    await write.add('contactPoints', point);
    const programme = await write.add('programmes', {
      title: {},
      levels: [],
      actionNumbering: 'byGoal',
      state: 'draft',
    });
    const place = { programmeId: programme.id, order: 'a0', title: {} };
    const goal = await write.add('goals', place);
    const rest = { goalId: goal.id, needs: [], state: 'inDraft' as const };
    const action = await write.add('actions', { ...place, ...rest });
    const party = { organisationId: newId(), role: 'lead', answer: 'notAsked' } as const;
    await write.add('actionParties', { ...party, actionId: action.id });
    return [programme.id, action.id] as const;
  });
  await renderScreen(<IntegrityScreen />, { office });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Tarkista tiedot' }));
  await screen.findByRole('row', { name: /Yhteystieto/ });
  const of = (kind: string) =>
    screen
      .getByRole('row', { name: new RegExp(kind) })
      .querySelector('a')
      ?.getAttribute('href');
  expect(of('Tehtävä organisaatiossa')).toBe(`#/contacts/${aino.id}`);
  expect(of('Toimenpiteen toimija')).toBe(`#/programme/${programmeId}/${actionId}`);
  expect(of('Yhteystieto')).toBe(`#/history/contactPoints/${point.id}`);
});
