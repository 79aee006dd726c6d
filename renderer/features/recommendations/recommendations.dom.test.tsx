import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { useRecommendationsStore } from './recommendations-store.ts';
import { recommendationsRoute } from './route.tsx';

beforeAll(recommendationsRoute.component.load);

const GRETA = newId();
const ONE = newId();
const OTHER = newId();
const ACTION = newId();
const PROGRAMME = newId();
const ministry = anOrganisation({ name: { fi: 'Sisäministeriö' }, kind: 'ministry' });

/** Two recommendations of GRETA's and a programme with two actions; one is carried out by one action in part. */
async function officeWithRecommendations(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', ministry);
    await write.add('bodies', {
      id: GRETA,
      name: { fi: 'GRETA' },
      abbr: { fi: 'GRETA' },
      kind: 'intlBody',
    });
    await write.add('recommendations', {
      id: ONE,
      bodyId: GRETA,
      reference: 'GRETA(2019)06, kohta 45',
      text: { en: 'GRETA urges the Finnish authorities to train the police.' },
      strength: 'urges',
    });
    await write.add('recommendations', {
      id: OTHER,
      bodyId: GRETA,
      reference: 'GRETA(2019)06, kohta 46',
      text: { fi: 'GRETA pyytää Suomen viranomaisia jatkamaan.' },
      strength: 'invites',
      dueOn: '2020-06-21',
    });
    await write.add('programmes', {
      id: PROGRAMME,
      title: { fi: 'Ohjelma' },
      state: 'draft',
      levels: [],
      actionNumbering: 'running',
    } as never);
    for (const [index, id] of [ACTION, newId()].entries()) {
      await write.add('actions', {
        id,
        programmeId: PROGRAMME,
        title: { fi: `Toimi ${String(index + 1)}` },
        order: `a${String(index)}`,
        needs: [],
        state: 'draft',
        kind: 'action',
      } as never);
    }
    await write.add('recommendationLinks', {
      recommendationId: ONE,
      actionId: ACTION,
      cover: 'part',
    });
  });
  return office;
}

async function show(office: Office, at = '/recommendations') {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={recommendationsRoute.path} component={recommendationsRoute.component} />
    </Router>,
    { office },
  );
}

/** Once the notice offers it. */
async function takeBack() {
  await waitFor(() => expect(useNotices.getState().notice?.action).toBeDefined());
  useNotices.getState().notice?.action?.onPress();
}
let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup({ delay: null });
  useNotices.setState({ notice: null });
  useRecommendationsStore.setState({ words: '', chosen: {}, ticked: new Set() });
});

describe('the list', () => {
  it('is narrowed to one round where the place of that leads to it', async () => {
    const office = await officeWithRecommendations();
    const round = newId();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('reviewRounds', { id: round, bodyId: GRETA, no: 2, state: 'ended' });
      await write.update('recommendations', ONE, { reviewRoundId: round });
    });
    await show(office, `/recommendations/round/${round}`);
    expect(await screen.findByText(/kohta 45/)).toBeDefined();
    expect(screen.queryByText(/kohta 46/)).toBeNull();
    expect(window.location.hash).toBe('#/recommendations');
  });

  it('finds by words in any order, and says what is late', async () => {
    await show(await officeWithRecommendations());
    const late = await screen.findByRole('link', { name: /kohta 46/u });
    expect(late.closest('tr')?.textContent).toContain('Myöhässä');
    await user.type(screen.getByRole('searchbox'), 'police greta');
    await waitFor(() => expect(screen.queryByRole('link', { name: /kohta 46/u })).toBeNull());
    expect(screen.getByRole('link', { name: /kohta 45/u })).toBeTruthy();
    expect(screen.getByText('1 suositus löytyi')).toBeTruthy();
  });

  it('keeps the keyboard where those that are ticked are let go', async () => {
    await show(await officeWithRecommendations());
    await screen.findByRole('link', { name: /kohta 45/u });
    await user.click(screen.getAllByRole('checkbox', { name: /Valitse rivi/u })[0] as HTMLElement);
    screen.getByRole('button', { name: 'Tyhjennä valinta' }).focus();
    await user.keyboard('{Enter}');
    const ofAll = screen.getByRole('checkbox', { name: 'Valitse kaikki rivit' });
    await waitFor(() => expect(document.activeElement).toBe(ofAll));
  });

  it('changes the ticked ones at once, with the count, and takes it back', async () => {
    const office = await officeWithRecommendations();
    await show(office);
    await screen.findByRole('link', { name: /kohta 45/u });
    for (const box of screen.getAllByRole('checkbox', { name: /Valitse rivi/u })) {
      await user.click(box);
    }
    await user.click(screen.getByRole('button', { name: 'Muokkaa…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Muutos koskee 2 suositusta.');
    await user.click(within(dialog).getByRole('button', { name: /Muuta/u }));
    expect(dialog.textContent).toContain('Valitse tai kirjoita arvo.');
    // The one says what is changed, the other into what.
    const [, value] = within(dialog).getAllByRole('button', { name: /^Tila/u });
    await user.click(value as HTMLElement);
    await user.click(await screen.findByRole('option', { name: 'Toimeenpanossa' }));
    await user.click(within(dialog).getByRole('button', { name: /^Muuta/u }));
    await waitFor(async () =>
      expect((await office.read.recommendations.toArray()).map(({ state }) => state)).toEqual([
        'inAction',
        'inAction',
      ]),
    );
    await takeBack();
    await waitFor(async () =>
      expect((await office.read.recommendations.get(ONE))?.state).toBeUndefined(),
    );
  });
});

it('adds one by the form, which says what is missing and keeps identity codes out', async () => {
  const office = await officeWithRecommendations();
  await show(office, '/recommendations/new');
  const write = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await screen.findByLabelText('Viite');
  write('Viite', 'UPR 159.42');
  write('Suositus suomeksi', 'Uhrin tunnus 010190-123A');
  fireEvent.click(screen.getByText('Tallenna'));
  expect(await screen.findByText('Tekstissä on henkilötunnus. Poista se.')).toBeTruthy();
  write('Suositus suomeksi', 'Vahvistetaan työtä.');
  const addressee = () => screen.getByRole('combobox', { name: /Lisää vastuutaho/u });
  await user.type(addressee(), 'Sisäm{ArrowDown}{Enter}');
  await screen.findByText('Sisäministeriö');
  expect(document.activeElement).toBe(addressee());
  fireEvent.click(screen.getByText('Tallenna'));
  await waitFor(async () => expect(await office.read.recommendations.count()).toBe(3));
  const added = await office.read.recommendations.toArray();
  expect(added.find(({ reference }) => reference === 'UPR 159.42')).toMatchObject({
    text: { fi: 'Vahvistetaan työtä.' },
    strength: 'recommends',
  });
});

it('links an action of any programme to a recommendation and takes it away, each with undo', async () => {
  const office = await officeWithRecommendations();
  await show(office, `/recommendations/${ONE}`);
  expect(await screen.findByRole('link', { name: '1 Toimi 1' })).toBeTruthy();
  await user.type(screen.getByRole('combobox', { name: /Liitä toimenpide/u }), 'Toimi 2');
  await user.click(await screen.findByRole('option', { name: /2 Toimi 2/u }));
  expect(await screen.findByRole('link', { name: '2 Toimi 2' })).toBeTruthy();
  const next = () => screen.getByRole('combobox', { name: /Liitä toimenpide/u });
  await waitFor(() => expect(document.activeElement).toBe(next()));
  await user.click(screen.getByRole('button', { name: 'Irrota toimenpide: 1 Toimi 1' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: '1 Toimi 1' })).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(next()));
  await takeBack();
  expect(await screen.findByRole('link', { name: '1 Toimi 1' })).toBeTruthy();
});

it('shows gaps both ways in the matrix', async () => {
  await show(await officeWithRecommendations(), '/recommendations/matrix');
  expect(
    await screen.findByText('Katettu kokonaan 0, osittain 1, vain tuettu 0, ilman toimenpidettä 1'),
  ).toBeTruthy();
  const row = screen.getByRole('row', { name: /kohta 45/u });
  expect(row.textContent).toContain('Osittain');
  await user.click(screen.getByRole('radio', { name: 'Ilman toimenpidettä' }));
  expect(screen.queryByRole('row', { name: /kohta 45/u })).toBeNull();
  expect(screen.getByRole('row', { name: /kohta 46/u })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Toimenpiteet ilman suositusta' }));
  expect(screen.getByRole('link', { name: '2 Toimi 2' })).toBeTruthy();
});

it('shows what becomes of each pasted paragraph, brings it in in one act and takes that back', async () => {
  const office = await officeWithRecommendations();
  await show(office, '/recommendations/import');
  const text =
    'GRETA(2019)06\n\n45. GRETA urges the Finnish authorities to train the police.\n50. GRETA considers that the Finnish authorities should train judges.\n51. The authorities agreed.';
  fireEvent.paste(await screen.findByRole('textbox', { name: /Liitä teksti/u }), {
    clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? text : '') },
  });
  const there = await screen.findByRole('row', { name: /§ 45/u });
  expect(there.textContent).toContain('Sama kuin GRETA(2019)06, kohta 45');
  expect(within(there).queryByRole('checkbox')).toBeNull();
  expect(screen.getByRole('row', { name: /§ 50/u }).textContent).toContain('Uusi suositus');
  await user.click(screen.getByRole('button', { name: 'Tuo 1 suositus' }));
  await waitFor(async () => expect(await office.read.recommendations.count()).toBe(3));
  const added = (await office.read.recommendations.toArray()).find(
    ({ reference }) => reference === 'GRETA(2019)06, § 50',
  );
  expect(added).toMatchObject({ bodyId: GRETA, strength: 'considers' });
  await takeBack();
  await waitFor(async () => expect(await office.read.recommendations.count()).toBe(2));
});

it('asks before it deletes what actions rest on, and gives it back with all', async () => {
  const office = await officeWithRecommendations();
  await show(office, `/recommendations/${ONE}`);
  await user.click(await screen.findByRole('button', { name: 'Suosituksen toiminnot' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Poista suositus' }));
  const dialog = await screen.findByRole('alertdialog', { name: /^Poistetaanko suositus GRETA/ });
  expect(dialog.textContent).toContain('1 kytkentä toimenpiteeseen');
  await user.click(within(dialog).getByRole('button', { name: 'Poista' }));
  await waitFor(async () => expect(await office.read.recommendationLinks.count()).toBe(0));
  await takeBack();
  await waitFor(async () => expect(await office.read.recommendationLinks.count()).toBe(1));
});
