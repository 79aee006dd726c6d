import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { expect, it } from 'vitest';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { historyRoute } from './route.tsx';

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
  window.location.hash = `#/history/organisations/${agency.id}`;
  await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={historyRoute.path} component={historyRoute.component} />
    </Router>,
    { office },
  );
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
  const [, first] = buttons;
  if (first) await userEvent.setup().click(first);
  expect((await office.read.organisations.get(agency.id))?.name).toEqual(agency.name);
});
