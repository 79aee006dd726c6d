import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, expect, it } from 'vitest';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { historyRoute } from './route.tsx';

beforeAll(historyRoute.component.load);

async function showHistory(office: Office, id: string) {
  window.location.hash = `#/history/organisations/${id}`;
  await renderScreen(
    <main>
      <Router hook={useHashLocation}>
        <Route path={historyRoute.path} component={historyRoute.component} />
      </Router>
    </main>,
    { office },
  );
}

it('shows of each act the languages that changed, and names on the button all that would come back', async () => {
  const office = await emptyOffice();
  const agency = anOrganisation({ name: { fi: 'Virasto', sv: 'Verket' } });
  await office.change({ name: 'addSample' }, (write) => write.add('organisations', agency));
  for (const name of [
    { fi: 'Virasto', sv: 'Ämbetsverket' },
    { fi: 'Uusi virasto', sv: 'Ämbetsverket' },
  ]) {
    await office.change({ name: 'editOrganisation', facts: { name: '' } }, (write) =>
      write.update('organisations', agency.id, { name }),
    );
  }
  await showHistory(office, agency.id);
  const cells = (await screen.findAllByRole('cell')).map(({ textContent }) => textContent);
  expect(cells.filter((text) => /Virasto|verket/iu.test(text))).toEqual([
    'suomi: Virasto',
    'suomi: Uusi virasto',
    'ruotsi: Verket',
    'ruotsi: Ämbetsverket',
  ]);
  const buttons = screen.getAllByRole('button', { name: /^Palauta Nimi: / });
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Palauta Nimi: suomi: Virasto',
    'Palauta Nimi: suomi: Virasto ruotsi: Verket',
  ]);
  buttons[1]?.focus();
  await userEvent.setup().keyboard('{Enter}');
  // The button is gone with what it was for.
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
  );
  expect((await office.read.organisations.get(agency.id))?.name).toEqual(agency.name);
});

it('says of a translation found to hold, and of what stayed as it was, nothing of their form', async () => {
  const office = await emptyOffice();
  const name = { fi: 'Virasto', sv: 'Verket', basis: { sv: 'Laitos' } };
  const held = { ...name, basis: { sv: 'Virasto' } };
  const agency = anOrganisation({ name });
  await office.change({ name: 'addSample' }, (write) => write.add('organisations', agency));
  await office.change({ name: 'editOrganisation', facts: { name: '' } }, (write) =>
    write.update('organisations', agency.id, { name: held }),
  );
  await showHistory(office, agency.id);
  const day = await screen.findByRole('textbox', { name: /^Päivä/u });
  await userEvent.setup().type(day, typedDay(dayInFinland(new Date())));
  await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(2));
  expect(screen.queryAllByText('Vain muotoilu muuttui')).toEqual([]);
});

it('tells an act as one sentence with one table under it, in words of the user', async () => {
  const office = await emptyOffice();
  const agency = anOrganisation({ name: { fi: 'Virasto' } });
  const email = { ownerKind: 'organisation', ownerId: agency.id, kind: 'email' } as const;
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', agency);
  });
  const edit = { name: 'editOrganisation', facts: { name: 'Virasto' } } as const;
  await office.change(edit, async (write) => {
    await write.update('organisations', agency.id, { name: { fi: 'Uusi virasto' }, kind: 'ngo' });
    for (const value of ['a@virasto.invalid', 'b@virasto.invalid']) {
      await write.add('contactPoints', { ...email, value, normal: value, preferred: false });
    }
  });
  await office.undo();
  await showHistory(office, agency.id);
  await screen.findByText('nimi ja laji muuttuivat, yhteystiedot lisättiin.');
  const acts = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(acts.map((act) => within(act).queryAllByRole('table').length)).toEqual([1, 1, 0]);
  expect(acts.map((act) => act.querySelector('strong')?.textContent)).toEqual([
    'Kumottiin: organisaation muokkaus (Virasto)',
    'nimi ja laji muuttuivat, yhteystiedot lisättiin.',
    'organisaatio lisättiin.',
  ]);
  const heads = within(acts[1] ?? document.body).getAllByRole('rowheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Nimi',
    'Laji',
    'Yhteystieto',
    'Yhteystieto',
  ]);
  expect(acts[1]?.textContent).toContain('organisaation muokkaus (Virasto)');
});

it('says what is no day once the field is left or Enter pressed, and not while it is being typed', async () => {
  const user = userEvent.setup();
  const office = await emptyOffice();
  const agency = anOrganisation();
  await office.change({ name: 'addSample' }, (write) => write.add('organisations', agency));
  await showHistory(office, agency.id);
  const day = await screen.findByRole('textbox', { name: /^Päivä/u });
  const said = () => screen.queryAllByText('Kirjoita päivä muodossa 1.3.2026.').length;
  await user.type(day, '31.2.2026');
  expect(said()).toBe(0);
  await user.keyboard('{Enter}');
  expect(said()).toBe(1);
  await user.clear(day);
  expect(said()).toBe(0);
  await user.type(day, 'joskus');
  expect(said()).toBe(0);
  await user.tab();
  expect(said()).toBe(1);
});
