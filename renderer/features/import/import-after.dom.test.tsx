import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { usePersonList } from '#renderer/features/contacts/list/contacts-store.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { ImportsScreen } from './screens/imports-screen.tsx';
import { beginAnew, desk, drop, goToSummary } from '#renderer/testing/import-desk.tsx';

const FIRST = [
  'Sukunimi;Etunimi;Sähköposti;Organisaatio',
  'Aarnisalo;Veikko;veikko@sm.invalid;Sisäministeriö',
  'Lehto;Ossi;ossi@poliisi.invalid;Poliisihallitus',
].join('\r\n');
const SECOND = 'Sukunimi;Etunimi;Sähköposti\r\nUlvila;Markku;markku@tulli.invalid';

beforeEach(beginAnew);

it('lets lists that come meanwhile wait, says so, and opens them after the import', async () => {
  const user = userEvent.setup();
  await desk();
  drop('eka.csv', FIRST);
  await screen.findByRole('table', { name: 'Luettelon rivit' });
  drop('toka.csv', SECOND);
  await waitFor(() => {
    expect(useNotices.getState().notice?.text).toContain('toka.csv odottaa');
  });
  drop('kuva.pdf', new TextEncoder().encode('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'.repeat(20)));
  await waitFor(() => {
    expect(useNotices.getState().notice?.text).toContain('kuva.pdf');
  });
  // The list that is open is still the first one.
  expect(screen.getByRole('table', { name: 'Luettelon rivit' }).textContent).toContain('Aarnisalo');
  await goToSummary(user);
  await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
  await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
  await user.click(screen.getByRole('button', { name: 'Avaa toka.csv' }));
  const table = await screen.findByRole('table', { name: 'Luettelon rivit' });
  await waitFor(() => expect(table.textContent).toContain('Ulvila'));
  expect(screen.queryByText('Yksi luettelo odottaa')).toBeNull();
});

it('leads from the import to what came, ticked', async () => {
  const user = userEvent.setup();
  const { office } = await desk();
  drop('eka.csv', FIRST);
  await goToSummary(user);
  await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
  await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
  const [one] = await office.read.persons.toArray();
  await office.change({ name: 'deletePerson', facts: { name: '' } }, (change) =>
    change.delete('persons', one?.id ?? ''),
  );
  expect(screen.getByRole('link', { name: 'Etsi kaksoiskappaleita' })).toBeTruthy();
  expect(
    screen.getByRole('link', { name: 'Katso, keille on ilmoitettava' }).getAttribute('href'),
  ).toBe('#/privacy/inform');
  await user.click(screen.getByRole('button', { name: 'Näytä tuodut' }));
  await waitFor(() => expect(window.location.hash).toBe('#/contacts'));
  const left = (await office.read.persons.toArray()).filter(({ deletedAt }) => !deletedAt);
  expect([...usePersonList.getState().ticked]).toEqual(left.map(({ id }) => id));
  expect(left).toHaveLength(1);
  expect(usePersonList.getState().filters).toEqual({ ids: left.map(({ id }) => id) });
});

it('puts what came on a list at once', async () => {
  const user = userEvent.setup();
  const { office } = await desk();
  drop('eka.csv', FIRST);
  await goToSummary(user);
  await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
  await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
  await user.click(screen.getByRole('button', { name: 'Lisää jakelulistalle…' }));
  const asked = within(await screen.findByRole('dialog'));
  await user.type(await asked.findByRole('combobox'), 'Verkosto');
  await user.click(await screen.findByRole('option', { name: /Verkosto/u }));
  await user.type(asked.getByRole('textbox', { name: /käyttö|tarkoitus/iu }), 'Kutsut');
  await user.click(asked.getByRole('button', { name: 'Lisää' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [list] = await office.read.lists.toArray();
  const came = await office.read.persons.toArray();
  expect(list?.name).toBe('Verkosto');
  const members = await office.read.listMembers.toArray();
  expect(members.map(({ ownerId }) => ownerId).sort()).toEqual(came.map(({ id }) => id).sort());
});

it('leads to what came also later, from the list of imports', async () => {
  const user = userEvent.setup();
  const { office } = await desk();
  drop('eka.csv', FIRST);
  await goToSummary(user);
  await user.click(await screen.findByRole('button', { name: 'Tuo 2 yhteystietoa' }));
  await screen.findByRole('heading', { name: '2 yhteystietoa tuotiin' });
  cleanup();
  await renderScreen(<ImportsScreen />, { office });
  await user.click(await screen.findByRole('button', { name: 'Näytä tuodut: eka.csv' }));
  await waitFor(() => expect(window.location.hash).toBe('#/contacts'));
  const came = await office.read.persons.toArray();
  expect(usePersonList.getState().filters).toEqual({ ids: came.map(({ id }) => id) });
});
