import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryLocation } from 'wouter/memory-location';
import { Route, Router } from 'wouter';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { fakePlatform } from '#renderer/platform/fake-platform.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { beKeeper } from '#renderer/session/safekeeping.ts';
import { anEmail, anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { inProcessWorkers } from '#renderer/workers/in-process-workers.ts';
import { WorkersContext } from '#renderer/workers/workers-context.ts';
import { ListsBackground } from './lists-background.tsx';
import { chooseForMessages } from './message-choices.ts';
import { ListsScreen } from './screens/lists-screen.tsx';

type Someone = {
  givenName: string;
  familyName: string;
  language?: 'fi' | 'sv' | 'en';
  email?: string;
  objectedOn?: string;
};

const PEOPLE: Someone[] = [
  { givenName: 'Maija', familyName: 'Virtanen', language: 'fi', email: 'maija@om.invalid' },
  { givenName: 'Börje', familyName: 'Sandnäs', language: 'sv', email: 'borje@om.invalid' },
  { givenName: 'Aino', familyName: 'Aho', language: 'fi', email: 'aino@om.invalid' },
  { givenName: 'Ei', familyName: 'Osoitetta', language: 'fi' },
  {
    givenName: 'Pois',
    familyName: 'Jäävä',
    language: 'fi',
    email: 'pois@om.invalid',
    objectedOn: '2026-01-01',
  },
];

/** An office with people in a ministry, and a fixed list with all of them on it. */
async function officeWithList(
  people = PEOPLE,
): Promise<{ office: Office; listId: string; ids: string[] }> {
  const office = await emptyOffice();
  const organisation = anOrganisation({ kind: 'ministry', name: { fi: 'Oikeusministeriö' } });
  const rows = people.map(({ email, ...own }) => ({ person: aPerson(own), email }));
  const listId = newId();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('organisations', organisation);
    await write.add('lists', {
      id: listId,
      name: 'Sihteeristö',
      purpose: 'kokouskutsut',
      mode: 'fixed',
    });
    for (const { person, email } of rows) {
      await write.add('persons', person);
      await write.add(
        'positions',
        aPosition({ personId: person.id, organisationId: organisation.id }),
      );
      if (email !== undefined) {
        await write.add('contactPoints', anEmail({ ownerId: person.id, value: email }));
      }
      await write.add('listMembers', { listId, ownerKind: 'person', ownerId: person.id });
    }
  });
  return { office, listId, ids: rows.map(({ person }) => person.id) };
}

async function open(office: Office, path: string) {
  const platform = fakePlatform();
  const { hook, navigate } = memoryLocation({ path });
  const view = await renderScreen(
    <Router hook={hook}>
      <WorkersContext value={inProcessWorkers()}>
        <ListsBackground />
        <Route path="/lists/:id?/:mode?">
          <main>
            <ListsScreen />
          </main>
        </Route>
      </WorkersContext>
    </Router>,
    { office, platform },
  );
  return { ...view, platform, navigate };
}

beforeEach(() => {
  useNotices.setState({ notice: null });
  chooseForMessages({ field: 'bcc', names: true, separator: '; ', batch: 100 });
});

describe('the mailing lists', () => {
  it('are made by name and purpose, and found in the overview', async () => {
    const user = userEvent.setup();
    const office = await emptyOffice();
    await open(office, '/lists');
    await screen.findByText('Ei jakelulistoja');
    act(() => void runCommand('newList'));
    await screen.findByRole('form', { name: 'Uusi jakelulista' });
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect((await screen.findByRole('alert')).textContent).toContain('2 kohtaa');
    expect(screen.getByText('Kirjoita nimi.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Verkosto');
    await user.type(screen.getByRole('textbox', { name: /Käyttötarkoitus/u }), 'tiedotteet');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByRole('heading', { level: 1, name: 'Verkosto' });
    expect(await office.read.lists.toArray()).toMatchObject([
      { name: 'Verkosto', purpose: 'tiedotteet', mode: 'fixed' },
    ]);
  });

  it('by rule follow the contacts, and say their rule', async () => {
    const user = userEvent.setup();
    const { office } = await officeWithList();
    await open(office, '/lists/new');
    await screen.findByRole('form', { name: 'Uusi jakelulista' });
    await user.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Ruotsinkieliset');
    await user.type(screen.getByRole('textbox', { name: /Käyttötarkoitus/u }), 'kutsut');
    await user.click(screen.getByRole('radio', { name: /Säännöllä/u }));
    const condition = await screen.findByRole('checkbox', { name: /Ministeriö/u });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Valitse säännölle vähintään yksi ehto.');
    await waitFor(() => expect(document.activeElement).toBe(condition));
    await user.click(screen.getByRole('checkbox', { name: /ruotsi/u }));
    await screen.findByText('Sääntö löytää nyt 1 henkilön.');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByText('Henkilöt, joiden asiointikieli on ruotsi.');
    await screen.findByRole('rowheader', { name: /Sandnäs Börje/u });

    await office.change({ name: 'addPerson' }, async (write) => {
      await write.add('persons', aPerson({ familyName: 'Öst', givenName: 'Eva', language: 'sv' }));
    });
    await screen.findByRole('rowheader', { name: /Öst Eva/u });
    expect(screen.queryByRole('button', { name: 'Lisää jäseniä…' })).toBeNull();
  });
});

describe('a list', () => {
  it('shows who is written to at which address, and why others are not', async () => {
    const user = userEvent.setup();
    const { office, listId } = await officeWithList();
    await open(office, `/lists/${listId}`);
    const row = await screen.findByRole('row', { name: /Virtanen Maija/u });
    expect(row.textContent).toContain('maija@om.invalid');
    expect(screen.getByRole('row', { name: /Jäävä Pois/u }).textContent).toContain(
      'Vastustanut käsittelyä',
    );
    screen.getByText('5 jäsentä · 3 vastaanottajaa · 2 jää pois');
    await user.click(screen.getByRole('radio', { name: 'Jäävät pois' }));
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent.trim())).toEqual([
      'Jäävä Pois',
      'Osoitetta Ei',
    ]);
  });

  it('lets members be taken off, in one step that can be taken back', async () => {
    const user = userEvent.setup();
    const { office, listId } = await officeWithList();
    await open(office, `/lists/${listId}`);
    await user.click(await screen.findByRole('checkbox', { name: /Valitse rivi: Virtanen/u }));
    await user.click(screen.getByRole('checkbox', { name: /Valitse rivi: Aho/u }));
    const before = vi.fn(() => Promise.resolve(true));
    const nothing = () => Promise.resolve();
    const leave = beKeeper({
      before,
      ...{ quit: nothing, refresh: nothing, flush: nothing },
      now: () => Promise.resolve(null),
    });
    await user.click(screen.getByRole('button', { name: 'Poista listalta' }));
    expect(before).toHaveBeenCalledWith('before-bulk-delete');
    leave();
    await waitFor(async () => expect(await office.read.listMembers.count()).toBe(3));
    await waitFor(() => expect(useNotices.getState().notice?.text).toContain('2 jäsentä'));
    act(() => useNotices.getState().notice?.action?.onPress());
    await waitFor(async () => expect(await office.read.listMembers.count()).toBe(5));
  });

  it('leaves the keyboard on the box that ticks all where members are ticked no more, or taken off', async () => {
    const { office, listId } = await officeWithList();
    const user = userEvent.setup();
    await open(office, `/lists/${listId}`);
    const press = async (name: string) => {
      await user.click(await screen.findByRole('checkbox', { name: /^Valitse rivi: .*Aho/ }));
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
      const ofAll = screen.getByRole('checkbox', { name: 'Valitse kaikki rivit' });
      await waitFor(() => expect(document.activeElement).toBe(ofAll));
    };
    await press('Tyhjennä valinta');
    await press('Poista listalta');
  });

  it('takes members from a search and from pasted recipients, and tells whom it does not know', async () => {
    const user = userEvent.setup();
    const { office, listId, ids } = await officeWithList();
    await office.change({ name: 'removeListMembers', facts: { name: '' } }, async (write) => {
      for (const { id } of await office.read.listMembers.toArray()) {
        await write.delete('listMembers', id);
      }
    });
    await open(office, `/lists/${listId}`);
    await screen.findByText('Listalla ei ole jäseniä');
    const addButton = () => screen.getAllByRole('button', { name: 'Lisää jäseniä…' });
    await user.click(addButton()[0] as HTMLElement);
    await user.type(await screen.findByRole('searchbox'), 'sandnäs');
    await user.click(await screen.findByRole('checkbox', { name: /Sandnäs Börje/u }));
    await user.click(screen.getByRole('button', { name: 'Lisää 1 jäsen' }));
    await screen.findByRole('rowheader', { name: /Sandnäs Börje/u });

    await user.click(addButton()[0] as HTMLElement);
    // Pasted where contacts are searched, addresses are read as such.
    await user.click(await screen.findByRole('searchbox'));
    await user.paste('"Virtanen, Maija" <MAIJA@om.invalid>; Aino Aho; kuka@muu.invalid');
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: /Osoitteet tai nimet/u }),
    );
    await screen.findByText('2 löytyi yhteystiedoista.');
    const asNew = { name: 'Lisää yhteystietoihin ja listalle: kuka@muu.invalid' };
    await user.click(screen.getByRole('checkbox', asNew));
    // Nobody becomes a contact without a name.
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Lisää 3 jäsentä' });
    expect(add.disabled).toBe(true);
    await user.type(screen.getByLabelText('Sukunimi'), 'Kukkala');
    await user.click(screen.getByRole('button', { name: 'Lisää 3 jäsentä' }));
    await waitFor(async () => {
      const rows = await office.read.listMembers.toArray();
      expect(rows).toHaveLength(4);
      expect(rows.map(({ ownerId }) => ownerId)).toEqual(expect.arrayContaining(ids.slice(0, 3)));
    });
    const made = await office.read.persons.filter((one) => one.familyName === 'Kukkala').toArray();
    expect(made).toHaveLength(1);
    expect(
      await office.read.contactPoints
        .where('ownerId')
        .equals(made[0]?.id ?? '')
        .toArray(),
    ).toMatchObject([{ kind: 'email', value: 'kuka@muu.invalid' }]);
    await office.undo();
    expect(await office.read.persons.filter((one) => one.familyName === 'Kukkala').count()).toBe(0);
    expect(await office.read.listMembers.count()).toBe(1);
  });
});

describe('a pasted recipient who bears the name of a contact', () => {
  it('is that contact with the address, or somebody else, as the user says, and never by itself', async () => {
    const user = userEvent.setup();
    const { office, listId } = await officeWithList();
    await office.change({ name: 'editPerson', facts: { name: '' } }, (write) =>
      write.add('persons', aPerson({ familyName: 'Kotka', givenName: 'Ville' })),
    );
    const ville = (await office.read.persons.toArray()).find((one) => one.familyName === 'Kotka');
    const before = await office.read.persons.count();
    await open(office, `/lists/${listId}`);
    await user.click(
      (await screen.findAllByRole('button', { name: 'Lisää jäseniä…' }))[0] as HTMLElement,
    );
    await user.click(await screen.findByRole('radio', { name: 'Liitä osoitteita' }));
    await user.click(screen.getByRole('textbox', { name: /Osoitteet tai nimet/u }));
    await user.paste('"Kotka, Ville" <ville.kotka@muu.invalid>');
    const same = await screen.findByRole('radio', { name: /Ville Kotka on jo yhteystiedoissa/u });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Jätä pois' }).checked).toBe(true);
    await user.click(same);
    await user.click(screen.getByRole('button', { name: 'Lisää 1 jäsen' }));
    await waitFor(async () => {
      const rows = await office.read.listMembers.toArray();
      expect(rows.some(({ ownerId }) => ownerId === ville?.id)).toBe(true);
    });
    expect(await office.read.persons.count()).toBe(before);
    const points = office.read.contactPoints.where('ownerId').equals(ville?.id ?? '');
    expect(await points.toArray()).toMatchObject([
      { kind: 'email', value: 'ville.kotka@muu.invalid', preferred: true },
    ]);
    await office.undo();
    expect(await points.count()).toBe(0);
  });
});

describe('copying addresses', () => {
  async function copying(people?: Someone[]) {
    const user = userEvent.setup();
    const { office, listId } = await officeWithList(people);
    const view = await open(office, `/lists/${listId}`);
    await user.click(await screen.findByRole('button', { name: 'Kopioi osoitteet…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Kopioi osoitteet' }));
    return { ...view, user, office, listId, dialog };
  }

  it('gives names and addresses of those who may be written to, and notes it', async () => {
    const { user, dialog, office, listId } = await copying();
    await user.click(await dialog.findByRole('button', { name: 'Kopioi osoitteet: viesti 1' }));
    await dialog.findByText('Kopioitu');
    expect(await navigator.clipboard.readText()).toBe(
      '"Aho, Aino" <aino@om.invalid>; "Sandnäs, Börje" <borje@om.invalid>; "Virtanen, Maija" <maija@om.invalid>',
    );
    dialog.getByText('2 ei saa omaa viestiä');
    dialog.getByText('Jäävä, Pois: Vastustanut käsittelyä');
    await waitFor(async () => {
      expect(await office.read.madeDocuments.toArray()).toMatchObject([
        { kind: 'contacts', format: 'addresses', listId, contacts: 3 },
      ]);
    });
  });

  it('keeps to the language, and writes bare addresses with commas where asked', async () => {
    const { user, dialog } = await copying();
    await user.click(await dialog.findByRole('checkbox', { name: 'ruotsi (1)' }));
    await user.click(dialog.getByRole('radio', { name: 'Pelkät osoitteet' }));
    await user.click(dialog.getByRole('radio', { name: 'Pilkku' }));
    await user.click(dialog.getByRole('button', { name: 'Kopioi osoitteet: viesti 1' }));
    await dialog.findByText('Kopioitu');
    expect(await navigator.clipboard.readText()).toBe('aino@om.invalid, maija@om.invalid');
  });

  it('parts many recipients into messages, and ticks each that is done', async () => {
    chooseForMessages({ batch: 25 });
    const many = Array.from({ length: 60 }, (_, index) => ({
      givenName: 'N',
      familyName: `Nimi ${String(index).padStart(2, '0')}`,
      email: `n${String(index)}@om.invalid`,
    }));
    const { user, dialog } = await copying(many);
    expect(await dialog.findAllByText(/\d\. viesti, kaikkiaan 3/u)).toHaveLength(3);
    await user.click(dialog.getByRole('button', { name: 'Kopioi osoitteet: viesti 3' }));
    await dialog.findByText('Kopioitu');
    expect((await navigator.clipboard.readText()).split('; ')).toHaveLength(10);
    expect(dialog.getAllByText('Kopioitu')).toHaveLength(1);
    // Another choice makes other messages: what was done holds no longer.
    await user.click(dialog.getByRole('radio', { name: 'Pelkät osoitteet' }));
    expect(dialog.queryByText('Kopioitu')).toBeNull();
  });

  it('stops at a name with a personal identity code, and says where it is', async () => {
    const { dialog } = await copying([
      { givenName: 'Aino', familyName: 'Aho 131052-308T', email: 'aino@om.invalid' },
    ]);
    await dialog.findByText(/nimessä on henkilötunnus.*aino@om\.invalid/u);
    expect(dialog.queryByRole('button', { name: /Kopioi osoitteet: viesti/u })).toBeNull();
  });
});

describe('an email draft', () => {
  it('is saved with hidden recipients, addressed to the office itself, and sends nothing', async () => {
    const user = userEvent.setup();
    const { office, listId } = await officeWithList();
    await office.change({ name: 'editSettings' }, (write) =>
      write.update('settings', 'office', { email: 'koordinaattori@om.invalid' }),
    );
    const { platform } = await open(office, `/lists/${listId}`);
    await user.click(await screen.findByRole('button', { name: 'Vie' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tallenna sähköpostiluonnos…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Sähköpostiluonnos' }));
    const save = await dialog.findByRole('button', { name: 'Tallenna luonnos… viestille 1' });
    await user.click(save);
    await dialog.findByText('Kirjoita aihe.');
    await user.type(dialog.getByRole('textbox', { name: 'Aihe' }), 'Kutsu');
    await user.type(dialog.getByRole('textbox', { name: 'Viesti' }), 'Tervetuloa');
    await user.click(dialog.getByRole('button', { name: 'Tallenna luonnos… viestille 1' }));
    await dialog.findByText('Tallennettu');
    const [file] = platform.saved;
    expect(file?.name).toMatch(/^\d{4}-\d{2}-\d{2} Sähköpostiluonnos – Sihteeristö\.eml$/u);
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toContain('To: koordinaattori@om.invalid\r\n');
    expect(text).toContain('Bcc: "Aho, Aino" <aino@om.invalid>');
    expect(text).not.toContain('pois@om.invalid');
    expect(text).toContain('\r\n\r\nTervetuloa');
    expect(platform.calls.map(({ name }) => name)).not.toContain('openLink');
    await waitFor(async () => {
      expect(await office.read.madeDocuments.toArray()).toMatchObject([
        { format: 'eml', listId, contacts: 3, fileName: file?.name },
      ]);
    });
    await user.type(dialog.getByRole('textbox', { name: 'Viesti' }), ' 131052-308T');
    await dialog.findByText(/Kentässä Viesti on henkilötunnus/u);
    expect(dialog.queryByRole('button', { name: 'Tallenna luonnos… viestille 1' })).toBeNull();
  });
});

describe('a file of a list', () => {
  it('is saved and noted, without those who may not be in it', async () => {
    const user = userEvent.setup();
    const { office, listId } = await officeWithList();
    const { platform } = await open(office, `/lists/${listId}`);
    await user.click(await screen.findByRole('button', { name: 'Vie' }));
    await user.click(await screen.findByRole('menuitem', { name: 'CSV-tiedosto…' }));
    await user.click(await screen.findByRole('button', { name: 'Tallenna…' }));
    await waitFor(() => expect(platform.saved).toHaveLength(1));
    const [file] = platform.saved;
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toContain('Virtanen');
    expect(text).not.toContain('Jäävä');
    await waitFor(() => {
      expect(useNotices.getState().notice?.text).toContain(
        '.csv. 1 henkilö jäi pois, koska käsittelyä on vastustettu tai rajoitettu.',
      );
    });
    expect(await office.read.madeDocuments.toArray()).toMatchObject([
      { kind: 'contacts', format: 'csv', listId, contacts: 4 },
    ]);
  });
});
