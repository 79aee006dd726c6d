import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson, aPosition, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { freshList, useOrganisationList } from '../list/contacts-store.ts';
import { useOrganisationTree } from './organisation-tree-store.ts';
import { organisationsRoute } from '../route.tsx';

beforeAll(organisationsRoute.component.load);

const ministry = anOrganisation({ name: { fi: 'Sisäministeriö' }, kind: 'ministry' });
const police = anOrganisation({ name: { fi: 'Poliisihallitus' }, parentId: ministry.id });
const bureau = anOrganisation({ name: { fi: 'Keskusrikospoliisi' }, parentId: police.id });
const shelter = anOrganisation({ name: { fi: 'Turvasatama ry' }, kind: 'ngo' });
const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });
const ohman = aPerson({ givenName: 'Åsa', familyName: 'Öhman' });

async function anOffice(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const one of [ministry, police, bureau, shelter]) await write.add('organisations', one);
    for (const one of [maki, ohman]) await write.add('persons', one);
    await write.add('positions', aPosition({ personId: maki.id, organisationId: bureau.id }));
    await write.add(
      'positions',
      aPosition({ personId: ohman.id, organisationId: ministry.id, to: '2020-12-31' }),
    );
    const body = await write.add('bodies', { name: { fi: 'Ohjausryhmä' }, kind: 'other' });
    const place = { bodyId: body.id, organisationId: ministry.id };
    const seat = await write.add('seats', { ...place, role: 'chair', order: 'a1' });
    await write.add('seats', { ...place, role: 'member', order: 'a2' });
    await write.add('mandates', { seatId: seat.id, personId: ohman.id, from: '2020-01-01' });
    const list = await write.add('lists', { name: 'Lausuntopyynnöt', purpose: 'x', mode: 'fixed' });
    await write.add('listMembers', {
      listId: list.id,
      ownerKind: 'organisation',
      ownerId: ministry.id,
    });
  });
  return office;
}

async function show(office: Office, at = '') {
  window.location.hash = `#/organisations${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={organisationsRoute.path} component={organisationsRoute.component} />
    </Router>,
    { office },
  );
}

const names = () =>
  screen.queryAllByRole('row').map((row) => row.getAttribute('aria-label') ?? row.textContent);
const notice = () => useNotices.getState().notice;
const parentOf = async (office: Office, id: string) =>
  (await office.read.organisations.get(id))?.parentId;

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  localStorage.clear();
  useOrganisationList.setState(freshList('organisations'));
  useOrganisationTree.setState({ view: 'tree', expanded: new Set() });
  useNotices.setState({ notice: null });
});

describe('the tree of organisations', () => {
  it('is walked, opened and left by keys, and Enter opens the page', async () => {
    await show(await anOffice());
    // React Aria draws the tree, and its rows in a second step.
    const first = await screen.findByRole('row', { name: 'Sisäministeriö' });
    expect(names()).toEqual(['Sisäministeriö', 'Turvasatama ry']);
    first.focus();
    await user.keyboard('{ArrowRight}');
    expect(names()).toEqual(['Sisäministeriö', 'Poliisihallitus', 'Turvasatama ry']);
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Keskusrikospoliisi');
    expect(document.activeElement?.getAttribute('aria-level')).toBe('3');
    expect(document.activeElement?.textContent).toContain('1 henkilö');
    await user.keyboard('tu');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Turvasatama ry');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Turvasatama ry' });
  });

  it('shows what is searched for below those that lead there', async () => {
    await show(await anOffice());
    await screen.findByRole('treegrid');
    await user.type(screen.getByRole('searchbox'), 'keskusrikos');
    await waitFor(() =>
      expect(names()).toEqual(['Sisäministeriö', 'Poliisihallitus', 'Keskusrikospoliisi']),
    );
  });

  it('opens what leads to the organisation that is open', async () => {
    await show(await anOffice(), `/${bureau.id}`);
    await waitFor(() => expect(names()).toContain('Keskusrikospoliisi'));
    const current = screen.getAllByRole('row', { current: true });
    expect(current.map((row) => row.getAttribute('aria-label'))).toEqual(['Keskusrikospoliisi']);
  });

  it('opens what leads to the open organisation when that is moved below another', async () => {
    const office = await anOffice();
    await show(office, `/${shelter.id}`);
    await screen.findByRole('row', { name: 'Turvasatama ry' });
    await office.change({ name: 'editOrganisation', facts: { name: 'Turvasatama ry' } }, (write) =>
      write.update('organisations', shelter.id, { parentId: police.id }),
    );
    await waitFor(() =>
      expect(names()).toEqual([
        'Sisäministeriö',
        'Poliisihallitus',
        'Keskusrikospoliisi',
        'Turvasatama ry',
      ]),
    );
  });

  it('lets an organisation be moved under another, and refuses one below it', async () => {
    const office = await anOffice();
    await show(office, `/${ministry.id}`);
    await user.click(
      within(await screen.findByRole('article')).getByRole('button', { name: /^Toiminnot/ }),
    );
    await user.click(await screen.findByRole('menuitem', { name: 'Siirrä toisen alle…' }));
    const target = await screen.findByRole('combobox', { name: /Mihin organisaatioon/ });
    await user.type(target, 'Keskusrikos');
    await user.click(await screen.findByRole('option', { name: /Keskusrikospoliisi/ }));
    expect((await screen.findByRole('dialog')).textContent).toContain(
      'Valitse toinen organisaatio',
    );
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await parentOf(office, ministry.id)).toBeUndefined();

    await user.clear(screen.getByRole('combobox', { name: /Mihin organisaatioon/ }));
    await user.type(screen.getByRole('combobox', { name: /Mihin organisaatioon/ }), 'Turva');
    await user.click(await screen.findByRole('option', { name: /Turvasatama/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await parentOf(office, ministry.id)).toBe(shelter.id));
    await waitFor(() => expect(notice()?.text).toBe('Siirretty: Sisäministeriö'));
  });
});
