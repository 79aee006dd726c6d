import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useNotices } from '#renderer/session/notices.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { TrashScreen } from './screens/trash-screen.tsx';

const notice = () => useNotices.getState().notice;

it('lists what was removed with its parts, narrows it, refuses with a reason and gives back', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice();
  const agency = anOrganisation();
  const aino = aPerson();
  const position = aPosition({ personId: aino.id, organisationId: agency.id });
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', agency);
    await write.add('persons', aino);
    await write.add('positions', position);
    await write.add('contactPoints', anEmail({ ownerId: aino.id }));
  });
  await renderScreen(<TrashScreen />, { office });
  await screen.findByRole('heading', { name: 'Roskakori on tyhjä' });

  await office.change({ name: 'deletePerson', facts: { name: 'Aino Esimerkki' } }, (write) =>
    write.delete('persons', aino.id),
  );
  await new Promise((done) => setTimeout(done, 5));
  await office.change({ name: 'deleteOrganisation', facts: { name: 'Virasto' } }, (write) =>
    write.delete('organisations', agency.id),
  );
  await screen.findByRole('table', { name: 'Roskakori' });
  const trash = () => screen.getByRole('table', { name: 'Roskakori' });
  const row = () => within(trash()).getByText('Aino Esimerkki').closest('tr');
  await waitFor(() => expect(within(trash()).getAllByRole('row')).toHaveLength(3));
  expect(row()?.textContent).toContain('henkilön poisto (Aino Esimerkki)2');

  await user.click(screen.getByRole('button', { name: 'Palauta: Aino Esimerkki' }));
  await waitFor(() =>
    expect(notice()?.text).toBe(
      'Palauta ensin tämä tai valitse molemmat: Esimerkkivirasto (Organisaatio). Mitään ei palautettu.',
    ),
  );

  // It can be given back with her, without a search for it.
  act(() => notice()?.action?.onPress());
  await screen.findByRole('heading', { name: 'Roskakori on tyhjä' });
  await waitFor(() => expect(notice()?.text).toBe('2 tietoa palautettiin'));
  act(() => notice()?.action?.onPress());
  await waitFor(() => expect(within(trash()).getAllByRole('row')).toHaveLength(3));

  await user.type(screen.getByRole('searchbox', { name: 'Etsi roskakorista' }), 'henkilö');
  await waitFor(() => expect(within(trash()).getAllByRole('row')).toHaveLength(2));
  await user.clear(screen.getByRole('searchbox', { name: 'Etsi roskakorista' }));
  await user.click(within(trash()).getByRole('checkbox', { name: /kaikki/iu }));
  await user.click(screen.getByRole('button', { name: 'Palauta valitut' }));
  await screen.findByRole('heading', { name: 'Roskakori on tyhjä' });
  expect(await office.read.positions.get(position.id)).toBeDefined();
  await waitFor(() => expect(notice()?.text).toBe('2 tietoa palautettiin'));
  notice()?.action?.onPress();
  await screen.findByRole('button', { name: 'Palauta: Esimerkkivirasto' });
  expect(await office.read.persons.get(aino.id)).toBeUndefined();
});

it('holds an import that was taken back, and brings it back as a whole', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice();
  const [aino, virasto] = [aPerson(), anOrganisation()];
  const counts = { read: 2, added: 2, skipped: 0 };
  await office.importRows(
    { name: 'importContacts', facts: { file: 'lista.csv' } },
    { fileName: 'lista.csv', sha256: '', source: '', counts },
    { persons: [aino], organisations: [virasto] },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const [{ actId = '' } = {}] = await office.read.imports.toArray();
  await office.undoAct(actId);
  await office.change({ name: 'deletePerson', facts: { name: '' } }, async (write) => {
    const other = await write.add('persons', aPerson());
    await write.delete('persons', other.id);
  });
  await renderScreen(<TrashScreen />, { office });
  const trash = await screen.findByRole('table', { name: 'Roskakori' });
  const row = within(trash).getByText('lista.csv').closest('tr');
  expect(row?.textContent).toContain('Tuonti');
  // Who is in it is told, and found.
  expect(row?.textContent).toContain('Henkilöt (1): Aino Esimerkki');
  expect(row?.textContent).toContain('Organisaatiot (1): Esimerkkivirasto');
  const search = screen.getByRole('searchbox', { name: 'Etsi roskakorista' });
  await user.type(search, 'virasto');
  await waitFor(() => expect(within(trash).getAllByRole('row')).toHaveLength(2));
  expect(within(trash).getByText('lista.csv')).toBeTruthy();
  await user.clear(search);
  await user.click(screen.getByRole('button', { name: 'Palauta: lista.csv' }));
  await waitFor(() => expect(notice()?.text).toBe('Palautettu: lista.csv'));
  expect(await office.read.persons.toArray()).toMatchObject([{ id: aino.id }]);
  act(() => notice()?.action?.onPress());
  await waitFor(async () => expect(await office.read.persons.count()).toBe(0));
});
