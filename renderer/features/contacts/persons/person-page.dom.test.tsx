import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { PersonPanel } from './person-panel.tsx';

const person = aPerson({
  formerNames: ['Entinen'],
  nonDisclosure: true,
  provenance: {
    kind: 'import',
    source: 'Nimeämiskirje',
    purpose: 'network',
    obtainedOn: '2020-01-07',
  },
});
const now = anOrganisation({ name: { fi: 'Nykyinen virasto' } });
const before = anOrganisation({ name: { fi: 'Entinen virasto' } });

let office: Office;
beforeEach(async () => {
  useNotices.setState({ notice: null });
  office = await emptyOffice();
  await office.change({ name: 'addPerson', facts: { name: 'Aino Esimerkki' } }, async (write) => {
    await write.add('persons', person);
    await write.add('organisations', now);
    await write.add('organisations', before);
    const common = { personId: person.id, title: {} };
    await write.add(
      'positions',
      aPosition({ ...common, organisationId: now.id, from: '2024-01-01' }),
    );
    await write.add(
      'positions',
      aPosition({ ...common, organisationId: before.id, to: '2023-12-31', primary: false }),
    );
    await write.add('contactPoints', anEmail({ ownerId: person.id, doNotUse: true }));
    const body = await write.add('bodies', { kind: 'network', name: { fi: 'Verkosto' } });
    const seat = await write.add('seats', { bodyId: body.id, role: 'chair', order: 'a1' });
    await write.add('mandates', { seatId: seat.id, personId: person.id, from: '2024-02-01' });
    const list = await write.add('lists', {
      name: 'Tiedotteet',
      purpose: 'Tiedottaminen',
      mode: 'fixed',
    });
    await write.add('listMembers', { listId: list.id, ownerKind: 'person', ownerId: person.id });
    const meeting = await write.add('engagements', {
      ...{ kind: 'meeting', state: 'done', confidentiality: 'normal' },
      ...{ title: { fi: 'Lanzaroten komitean kokous' }, from: '2025-03-04' },
    });
    await write.add('engagementParties', {
      ...{ engagementId: meeting.id, role: 'participant', personId: person.id },
    });
  });
});

async function show() {
  await renderScreen(
    <WorkersContext value={inProcessWorkers()}>
      <PersonPanel id={person.id} onClose={() => undefined} />
    </WorkersContext>,
    { office },
  );
  return await screen.findByRole('article', { name: 'Aino Esimerkki' });
}

describe('the page of a person', () => {
  it('puts her onto a list that is made there, in one step that can be taken back', async () => {
    const user = userEvent.setup();
    const page = await show();
    await user.click(within(page).getByRole('button', { name: 'Lisää jakelulistalle…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lisää jakelulistalle' });
    await user.type(await within(dialog).findByRole('combobox'), 'Kutsut{ArrowDown}{Enter}');
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Käyttötarkoitus' }),
      'Kokouskutsut{Enter}',
    );
    await within(page).findByRole('link', { name: 'Kutsut' });
    expect(within(page).getByRole('link', { name: 'Tiedotteet' })).toBeDefined();
    await office.undo();
    await waitFor(() => expect(within(page).queryByRole('link', { name: 'Kutsut' })).toBeNull());
  });

  it('shows marks in words, what is held now and what is over, seats, lists and the timeline', async () => {
    const page = await show();
    expect(within(page).getAllByText(/Turvakielto/u).length).toBeGreaterThan(0);
    expect(within(page).getByText('Informoimatta')).toBeTruthy();
    expect(within(page).getByText('ent. Entinen')).toBeTruthy();
    expect(within(page).getByText('1 päättynyt tehtävä')).toBeTruthy();
    expect(within(page).getByText(/ei saa käyttää/u)).toBeTruthy();
    expect(within(page).getByRole('link', { name: 'Verkosto' }).getAttribute('href')).toMatch(
      /^#\/bodies\//u,
    );
    await within(page).findByRole('link', { name: 'Tiedotteet' });
    await within(page).findByText('Tehtävä alkoi: Nykyinen virasto');
    expect(within(page).getByText('Kausi alkoi: Puheenjohtaja, Verkosto')).toBeTruthy();
    const attended = within(page).getByRole('link', {
      name: 'Kokous: Lanzaroten komitean kokous',
    });
    expect(attended.getAttribute('href')).toMatch(/^#\/engagements\//u);
    // An address that is not to be used is no address to write to.
    expect(within(page).queryByRole('button', { name: 'Uusi viesti' })).toBeNull();
  });

  it('notes that all was made sure of today, and takes it back', async () => {
    const user = userEvent.setup();
    const page = await show();
    await user.click(within(page).getByRole('button', { name: 'Tarkistettu tänään' }));
    await waitFor(async () => {
      expect((await office.read.persons.get(person.id))?.verifiedOn).toBeTruthy();
    });
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toContain('Aino Esimerkki');
    });
    useNotices.getState().notice?.action?.onPress();
    await waitFor(async () => {
      expect((await office.read.persons.get(person.id))?.verifiedOn).toBeUndefined();
    });
  });

  it('copies nothing with a personal identity code in it', async () => {
    const user = userEvent.setup();
    await office.change({ name: 'addSample' }, (write) =>
      write.update('persons', person.id, { honorific: '131052-308T' }),
    );
    const page = await show();
    await navigator.clipboard.writeText('ennen');
    await user.click(within(page).getByRole('button', { name: 'Lisää toimintoja' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Kopioi yhteystiedot' }));
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toContain(
        'Tekstissä näyttää olevan henkilötunnus',
      );
    });
    expect(await navigator.clipboard.readText()).toBe('ennen');
  });

  it('erases her once a reason and her name are written, and says so in her place', async () => {
    const user = userEvent.setup();
    const page = await show();
    await user.click(within(page).getByRole('button', { name: 'Lisää toimintoja' }));
    await user.click(screen.getByRole('menuitem', { name: 'Poista henkilötiedot pysyvästi…' }));
    const dialog = await screen.findByRole('dialog');
    const erase = within(dialog).getByRole('button', { name: 'Poista pysyvästi' });
    await user.type(within(dialog).getByLabelText('Syy'), 'Aino Esimerkin pyyntö');
    await user.click(erase);
    expect(within(dialog).getByText('Ei täsmää.')).toBeTruthy();
    // The field that is wrong takes the focus a moment after it is told so.
    const name = within(dialog).getByLabelText(/Kirjoita vahvistukseksi/u);
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.clear(within(dialog).getByLabelText('Syy'));
    await user.type(within(dialog).getByLabelText('Syy'), 'Pyyntö 1.11.2026');
    await user.type(within(dialog).getByLabelText(/Kirjoita vahvistukseksi/u), 'aino esimerkki');
    office.storage.stop('disk-full');
    await user.click(erase);
    await within(dialog).findByText(/levy on täynnä/u);
    expect(await office.read.tombstones.count()).toBe(0);
    await office.storage.retry();
    await user.click(erase);
    await screen.findByText('Henkilötiedot on poistettu');
    expect(screen.getByText(/Syy: Pyyntö 1.11.2026/u)).toBeTruthy();
    const [tombstone] = await office.read.tombstones.toArray();
    expect(tombstone).toMatchObject({ personId: person.id, keptName: 'Aino Esimerkki' });
    expect(tombstone?.keptIn).toHaveLength(1);
    expect(tombstone?.marks).toHaveLength(1);
    expect(JSON.stringify(await office.backups.snapshot())).not.toContain('aino.esimerkki@virasto');
  });
});
