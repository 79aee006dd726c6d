import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anEmail, anOrganisation, aPerson, aPhone, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { DuplicatesScreen } from './screens/duplicates-screen.tsx';

/** Two Maijas who are one, and the Ahos of whom one never knows. */
async function officeWithDoubles(): Promise<Office> {
  const office = await emptyOffice();
  const organisation = anOrganisation({ name: { fi: 'Oikeusministeriö' } });
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', organisation);
    const add = async (givenName: string, familyName: string, title: string, email?: string) => {
      const personId = newId();
      await write.add('persons', aPerson({ id: personId, givenName, familyName }));
      const position = { personId, organisationId: organisation.id, title: { fi: title } };
      await write.add('positions', aPosition(position));
      await write.add(
        'contactPoints',
        aPhone({
          ownerId: personId,
          phoneKind: 'mobile',
          value: '040 123 4567',
          normal: '+358401234567',
        }),
      );
      if (email) await write.add('contactPoints', anEmail({ ownerId: personId, value: email }));
    };
    await add('Maija', 'Virtanen', 'johtaja', 'maija.virtanen@gov.invalid');
    await add('Maija', 'Korhonen', 'neuvonantaja', 'maija.virtanen@gov.invalid');
  });
  return office;
}

function open(office: Office, path = '/duplicates') {
  const { hook, history } = memoryLocation({ path, record: true });
  const view = renderScreen(
    <Router hook={hook}>
      <Route path="/duplicates/:mode?/:left?/:right?" component={DuplicatesScreen} />
    </Router>,
    { office },
  );
  return { view, history };
}

/** Searches and opens the pair that is found. */
async function openPair(office: Office) {
  const user = userEvent.setup();
  const list = open(office);
  await user.click(await screen.findByRole('button', { name: 'Etsi kaksoiskappaleet' }));
  const link = await screen.findByRole('link', { name: /Maija/u });
  const row = link.closest('tr');
  const href = link.getAttribute('href')?.slice(1) ?? '';
  const said = row?.textContent ?? '';
  (await list.view).unmount();
  const page = open(office, href);
  await screen.findByRole('table', { name: 'Tiedot rinnakkain' });
  return { user, said, href, ...page };
}

const positions = async (office: Office) =>
  (await office.read.positions.toArray()).map(({ title }) => title.fi);

it('finds pairs, says why in words, and says so where there are none', async () => {
  const { said } = await openPair(await officeWithDoubles());
  expect(said).toContain('Maija Virtanen');
  expect(said).toContain('sama sähköpostiosoite, sama matkapuhelin, sama organisaatio');
});

it('says so where nothing is found', async () => {
  const user = userEvent.setup();
  open(await emptyOffice());
  await user.click(await screen.findByRole('button', { name: 'Etsi kaksoiskappaleet' }));
  expect(await screen.findByText('Kaksoiskappaleita ei löytynyt')).toBeDefined();
});

it('merges by keyboard with a choice of a field, and undo brings both back', async () => {
  const office = await officeWithDoubles();
  const { user, history } = await openPair(office);
  const family = screen.getByRole('radio', { name: 'Sukunimi: Korhonen' });
  expect(family).toHaveProperty('checked', false);
  // The first line is the record that stays; the family name is the next one.
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Sukunimi: Virtanen' }));
  await user.keyboard('2');
  expect(family).toHaveProperty('checked', true);
  const row = family.closest('tr');
  if (!row) throw new Error('no row');
  expect(within(row).getAllByRole('cell').at(-1)?.textContent).toBe('Korhonen');

  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () => expect(await office.read.persons.count()).toBe(1));
  const [person] = await office.read.persons.toArray();
  expect(person).toMatchObject({ familyName: 'Korhonen', formerNames: ['Virtanen'] });
  expect(await positions(office)).toHaveLength(1);
  expect(await office.read.contactPoints.count()).toBe(2);
  await waitFor(() => expect(history.at(-1)).toBe('/duplicates'));

  await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Yhdistetty/u));
  useNotices.getState().notice?.action?.onPress();
  await waitFor(async () => expect(await office.read.persons.count()).toBe(2));
  expect(await positions(office)).toEqual(['johtaja', 'neuvonantaja']);
  expect(await screen.findByRole('link', { name: /Maija/u })).toBeDefined();
  expect(screen.queryByText(/muutettu haun jälkeen/u)).toBeNull();
});

it('remembers that two are not the same, until that is undone', async () => {
  const office = await officeWithDoubles();
  const { user } = await openPair(office);
  await user.click(screen.getByRole('button', { name: 'Eivät ole sama' }));
  await waitFor(async () => expect(await office.read.distinctPairs.count()).toBe(1));
  expect(await screen.findByText('Kaksoiskappaleita ei löytynyt')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Etsi uudelleen' }));
  expect(await screen.findByText('Kaksoiskappaleita ei löytynyt')).toBeDefined();
  expect(await office.read.persons.count()).toBe(2);
});

it('says when contacts have changed since the search', async () => {
  const office = await officeWithDoubles();
  const user = userEvent.setup();
  open(office);
  await user.click(await screen.findByRole('button', { name: 'Etsi kaksoiskappaleet' }));
  await screen.findByRole('link', { name: /Maija/u });
  await office.change({ name: 'editPerson', facts: { name: '' } }, (write) =>
    write.add('persons', aPerson()),
  );
  expect(await screen.findByText(/muutettu haun jälkeen/u)).toBeDefined();
});

it('merges all sure pairs at once, after it has said what that does', async () => {
  const office = await officeWithDoubles();
  const user = userEvent.setup();
  open(office);
  await user.click(await screen.findByRole('button', { name: 'Etsi kaksoiskappaleet' }));
  await screen.findByRole('link', { name: /Maija/u });
  await user.click(screen.getByRole('button', { name: 'Yhdistä kaikki varmat…' }));
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toContain('1 pari. 1 yhteystieto yhdistetään toiseen.');
  await user.click(within(question).getByRole('button', { name: 'Yhdistä' }));
  await waitFor(async () => expect(await office.read.persons.count()).toBe(1));
});
