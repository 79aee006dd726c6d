import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anEmail, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { freshList, usePersonList } from './contacts-store.ts';
import { contactsRoute } from '../route.tsx';

beforeAll(contactsRoute.component.load);

async function officeOf(persons: readonly ReturnType<typeof aPerson>[]): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const person of persons) await write.add('persons', person);
  });
  return office;
}

async function show(office: Office) {
  window.location.hash = '#/contacts';
  return await renderScreen(
    // As in the window: where the keyboard goes depends on whether it stays in the view.
    <main>
      <Router hook={useHashLocation}>
        <Route path={contactsRoute.path} component={contactsRoute.component} />
      </Router>
    </main>,
    { office },
  );
}

const three = [
  aPerson({ familyName: 'Aalto', language: 'fi' }),
  aPerson({ familyName: 'Bergman', language: 'sv' }),
  aPerson({ familyName: 'Cederberg', language: 'sv' }),
];
const names = () =>
  screen
    .queryAllByRole('rowheader', { hidden: true })
    .map((cell) => cell.textContent?.trim() ?? '');
const listed = async (...wanted: string[]) => {
  await waitFor(() => expect(names()).toEqual(wanted.map((name) => `${name} Aino`)));
};
const tick = (name: string) =>
  user.click(screen.getByRole('checkbox', { name: `Valitse rivi: ${name} Aino` }));
const choose = async (button: RegExp | string, entry: RegExp | string) => {
  await user.click(screen.getByRole('button', { name: button }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
};

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  localStorage.clear();
  usePersonList.setState(freshList('persons'));
  useNotices.setState({ notice: null });
});

describe('ticked contacts', () => {
  it('stay ticked while the list is narrowed, and are changed together in one act', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await tick('Aalto');
    await user.type(screen.getByRole('searchbox'), 'berg');
    await listed('Bergman', 'Cederberg');
    await tick('Bergman');
    expect(screen.getByText('2 valittua')).toBeDefined();

    await choose('Muuta valittuja', 'Asiointikieli…');
    const dialog = await screen.findByRole('dialog', { name: 'Muuta asiointikieli' });
    expect(await within(dialog).findByText('2 yhteystietoa valittu.')).toBeDefined();
    const chosen = async (language: string, said: string) => {
      await user.click(await within(dialog).findByRole('button', { name: /Asiointikieli/ }));
      await user.click(await screen.findByRole('option', { name: language }));
      expect(await within(dialog).findByText(said)).toBeDefined();
    };
    await chosen('ruotsi', 'Muutetaan 1 yhteystieto. Sama tieto on jo 1 yhteystiedolla.');
    await chosen('englanti', 'Muutetaan 2 yhteystietoa.');
    await user.click(within(dialog).getByRole('button', { name: 'Muuta' }));
    await waitFor(() =>
      expect(useNotices.getState().notice?.text).toBe('2 yhteystietoa muutettu.'),
    );
    const languages = async () =>
      (await office.read.persons.bulkGet(three.map(({ id }) => id))).map((one) => one?.language);
    expect(await languages()).toEqual(['en', 'en', 'sv']);
    await office.undo();
    expect(await languages()).toEqual(['fi', 'sv', 'sv']);
  });

  it('are all by Ctrl+A and none by Esc wherever in the table the keyboard is', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await tick('Bergman');
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('3 valittua')).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/valittua/)).toBeNull();
    screen.getByRole('button', { name: 'Nimi' }).focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('3 valittua')).toBeDefined();
  });

  it('are changed by Ctrl+Enter too, with the group that was just typed', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await tick('Aalto');
    await choose('Muuta valittuja', 'Lisää ryhmään…');
    const dialog = await screen.findByRole('dialog', { name: 'Lisää ryhmään' });
    expect(within(dialog).getByRole('button', { name: 'Lisää' })).toBeDefined();
    await user.type(await within(dialog).findByRole('combobox'), 'Verkosto');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () =>
      expect(await office.read.tags.toArray()).toMatchObject([{ label: 'Verkosto' }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(useNotices.getState().notice?.text).toBe('1 yhteystieto lisätty ryhmään.'),
    );
  });

  it('go onto a list that is named and made there, where none is yet', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await tick('Aalto');
    await tick('Bergman');
    await choose('Muuta valittuja', 'Lisää jakelulistalle…');
    const dialog = await screen.findByRole('dialog', { name: 'Lisää jakelulistalle' });
    await user.type(await within(dialog).findByRole('combobox'), 'Kutsut');
    await user.click(await screen.findByRole('option', { name: 'Uusi jakelulista: Kutsut' }));
    await user.click(within(dialog).getByRole('button', { name: 'Lisää' }));
    expect(within(dialog).getByText('Kirjoita, mihin listaa käytetään.')).toBeDefined();
    const purpose = within(dialog).getByRole('textbox', { name: 'Käyttötarkoitus' });
    await waitFor(() => expect(document.activeElement).toBe(purpose));
    await user.type(purpose, 'Kokouskutsut');
    expect(await within(dialog).findByText('Listalle lisätään 2 yhteystietoa.')).toBeDefined();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await office.read.lists.toArray()).toMatchObject([
      { name: 'Kutsut', purpose: 'Kokouskutsut', mode: 'fixed' },
    ]);
    expect(await office.read.listMembers.count()).toBe(2);
    await office.undo();
    expect(await office.read.lists.count()).toBe(0);
    expect(await office.read.listMembers.count()).toBe(0);
  });

  it('give their addresses to the clipboard, noted only where they came there', async () => {
    const objects = aPerson({ familyName: 'Dahl', objectedOn: '2026-03-01' });
    const office = await officeOf([...three, objects]);
    await office.change({ name: 'addSample' }, async (write) => {
      for (const { id } of [...three.slice(0, 2), objects])
        await write.add('contactPoints', anEmail({ ownerId: id, value: `${id}@om.invalid` }));
    });
    await show(office);
    await waitFor(() => expect(names()).toHaveLength(4));
    await user.click(screen.getByRole('checkbox', { name: 'Valitse kaikki rivit' }));
    const copy = screen.getByRole('button', { name: 'Kopioi sähköpostiosoitteet' });
    const failing = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(copy);
    await waitFor(() => expect(useNotices.getState().notice?.text).toMatch(/^Kopiointi ei/u));
    failing.mockRestore();
    await user.click(copy);
    await waitFor(() =>
      expect(useNotices.getState().notice?.text).toBe(
        '2 osoitetta kopioitu. 2 jäi pois: osoite puuttuu tai sitä ei saa käyttää.',
      ),
    );
    await waitFor(async () =>
      expect(await office.read.madeDocuments.toArray()).toMatchObject([
        { format: 'addresses', contacts: 2 },
      ]),
    );
  });

  it('are ticked no more once they are gone by another way', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await tick('Aalto');
    await tick('Bergman');
    await user.type(screen.getByRole('searchbox'), 'ceder');
    await listed('Cederberg');
    await office.change({ name: 'deletePersons' }, (write) =>
      write.delete('persons', three[0]?.id ?? ''),
    );
    await screen.findByText('1 valittu');
    await office.change({ name: 'deletePersons' }, (write) =>
      write.delete('persons', three[1]?.id ?? ''),
    );
    await waitFor(() => expect(screen.queryByText(/valittu/u)).toBeNull());
  });

  it('leave the keyboard on the tick box of the page where they are ticked no more, or deleted', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    const ofPage = () => screen.getByRole('checkbox', { name: 'Valitse kaikki rivit' });
    const press = async (name: string) => {
      await tick('Aalto');
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(document.activeElement).toBe(ofPage()));
    };
    await press('Tyhjennä valinta');
    await press('Poista valitut');
    await listed('Bergman', 'Cederberg');
    expect(document.activeElement).toBe(ofPage());
  });

  it('leave the keyboard on the title where the last ones are deleted', async () => {
    await show(await officeOf(three));
    await listed('Aalto', 'Bergman', 'Cederberg');
    await user.click(screen.getByRole('checkbox', { name: 'Valitse kaikki rivit' }));
    screen.getByRole('button', { name: 'Poista valitut' }).focus();
    await user.keyboard('{Enter}');
    const asked = await screen.findByRole('alertdialog', { name: 'Poistetaanko 3 henkilöä?' });
    await user.click(within(asked).getByRole('button', { name: 'Poista valitut' }));
    await screen.findByRole('heading', { level: 2 });
    const title = screen.getByRole('heading', { level: 1, name: 'Yhteystiedot' });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('may be all that are found, also those that are not drawn', async () => {
    const many = Array.from({ length: 330 }, (_, at) => aPerson({ familyName: `Nimi ${at}` }));
    await show(await officeOf(many));
    await screen.findByRole('link', { name: 'Nimi 0 Aino' });
    expect(names().length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('331');
    const all = screen.getByRole('checkbox', { name: 'Valitse kaikki rivit' });
    await user.click(all);
    expect(await screen.findByText('330 valittua')).toBeDefined();
    await user.click(all);
    await waitFor(() => expect(screen.queryByText('330 valittua')).toBeNull());
    screen.getByRole('link', { name: 'Nimi 1 Aino' }).focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('330 valittua')).toBeDefined();
  });
});

describe('the keyboard', () => {
  const focused = () => document.activeElement?.textContent ?? '';

  it('goes into the list from the search by ↓, and Enter there opens the first that is found', async () => {
    await show(await officeOf(three));
    await listed('Aalto', 'Bergman', 'Cederberg');
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('Aalto');
    await user.type(screen.getByRole('searchbox'), 'ceder{Enter}');
    await screen.findByRole('article', { name: 'Aino Cederberg' });
    await waitFor(() => expect(focused()).toContain('Cederberg'));
  });

  it('is followed by what is open, and is on its row once that is closed', async () => {
    await show(await officeOf(three));
    await listed('Aalto', 'Bergman', 'Cederberg');
    await user.click(screen.getByRole('link', { name: 'Aalto Aino' }));
    await screen.findByRole('article', { name: 'Aino Aalto' });
    screen.getByRole('link', { name: 'Aalto Aino' }).focus();
    await user.keyboard('{ArrowDown}');
    await screen.findByRole('article', { name: 'Aino Bergman' });
    expect(focused()).toContain('Bergman');
    screen.getByRole('button', { name: /^Sulje/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    await waitFor(() => expect(focused()).toContain('Bergman'));
  });

  it('ticks from row to row with Shift, and so does the mouse', async () => {
    await show(await officeOf(three));
    await listed('Aalto', 'Bergman', 'Cederberg');
    screen.getByRole('link', { name: 'Aalto Aino' }).focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(await screen.findByText('3 valittua')).toBeDefined();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(await screen.findByText('2 valittua')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Tyhjennä valinta' }));
    await tick('Aalto');
    await user.keyboard('{Shift>}');
    await tick('Cederberg');
    await user.keyboard('{/Shift}');
    expect(await screen.findByText('3 valittua')).toBeDefined();
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'Bergman Aino' }));
    await user.keyboard('{/Control}');
    expect(await screen.findByText('2 valittua')).toBeDefined();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('goes to a name by its letters, wherever the list stands', async () => {
    const many = Array.from({ length: 330 }, (_, at) =>
      aPerson({ familyName: `${at < 300 ? 'Nimi' : 'Öhman'} ${String(at)}` }),
    );
    await show(await officeOf(many));
    (await screen.findByRole('link', { name: 'Nimi 0 Aino' })).focus();
    await user.keyboard('öh');
    await waitFor(() => expect(focused()).toContain('Öhman 300'));
    await user.keyboard('{Home}');
    await waitFor(() => expect(focused()).toContain('Nimi 0'));
    await user.keyboard('{End}');
    await waitFor(() => expect(focused()).toContain('Öhman 329'));
  });
});

describe('the order of the list', () => {
  it('goes by a second column with Shift', async () => {
    await show(await officeOf(three));
    await listed('Aalto', 'Bergman', 'Cederberg');
    await user.click(screen.getByRole('button', { name: 'Kieli' }));
    await user.click(screen.getByRole('button', { name: /^Kieli/ }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'Nimi' }));
    await user.click(screen.getByRole('button', { name: /^Nimi/ }));
    await user.keyboard('{/Shift}');
    await listed('Aalto', 'Cederberg', 'Bergman');
    expect(usePersonList.getState().sort.map(({ by }) => by)).toEqual(['language', 'name']);
  });
});

it('says of an empty cell that there is nothing, in words where the dash is not read', async () => {
  await show(await officeOf(three.slice(0, 1)));
  await listed('Aalto');
  const row = within(screen.getByRole('row', { name: /Aalto/ }));
  expect(row.getAllByText('puuttuu')).not.toEqual([]);
  const said = row.getAllByText('ei tietoa').map((one) => one.previousElementSibling);
  expect(said).not.toEqual([]);
  for (const dash of said) expect(dash?.getAttribute('aria-hidden')).toBe('true');
});

it('says of a day that cannot be read in a filter how it is written, once Enter is pressed', async () => {
  await show(await officeOf(three));
  await listed('Aalto', 'Bergman', 'Cederberg');
  await choose('Rajaa', 'Muutettu alkaen');
  const field = await screen.findByRole('textbox', { name: 'Muutettu alkaen' });
  await user.type(field, '32.13.2026');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Kirjoita päivä, esimerkiksi 1.3.2026.')).toBeDefined();
  await user.clear(field);
  await user.type(field, '1.1.2099{Enter}');
  expect(screen.queryByText('Kirjoita päivä, esimerkiksi 1.3.2026.')).toBeNull();
  await listed();
});

describe('a saved view', () => {
  it('keeps filters under a name, is opened again, and its deletion is taken back', async () => {
    const office = await officeOf(three);
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await choose('Rajaa', 'Asiointikieli');
    await user.click(await screen.findByRole('checkbox', { name: /^ruotsi/ }));
    await listed('Bergman', 'Cederberg');
    await user.keyboard('{Escape}');
    await choose('Näkymät', 'Tallenna näkymä…');
    const dialog = await screen.findByRole('dialog', { name: 'Tallenna näkymä' });
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna' }));
    expect(within(dialog).getByText('Anna näkymälle nimi.')).toBeDefined();
    await user.type(within(dialog).getByRole('textbox'), 'Ruotsinkieliset{Enter}');
    const opener = await screen.findByRole('button', { name: 'Näkymä: Ruotsinkieliset' });
    await waitFor(() => expect(document.activeElement).toBe(opener));

    await choose(/^Näkymä:/, 'Kaikki henkilöt');
    await listed('Aalto', 'Bergman', 'Cederberg');
    await choose('Näkymät', 'Ruotsinkieliset');
    await listed('Bergman', 'Cederberg');
    await choose(/^Näkymä:/, 'Avaa luettelo tässä näkymässä');
    await waitFor(async () =>
      expect(await office.read.savedViews.toArray()).toMatchObject([{ isDefault: true }]),
    );
    await choose(/^Näkymä:/, 'Poista näkymä');
    await waitFor(async () => expect(await office.read.savedViews.count()).toBe(0));
    await office.undo();
    await screen.findByRole('button', { name: 'Näkymä: Ruotsinkieliset' });
  });

  it('that is the default opens with the list', async () => {
    const office = await officeOf(three);
    await office.change({ name: 'addSample' }, (write) =>
      write.add('savedViews', {
        of: 'persons',
        name: 'Ruotsinkieliset',
        filters: { languages: ['sv'] },
        columns: ['name', 'language', 'phone'],
        sort: [{ by: 'name', direction: 'descending' }],
        isDefault: true,
      }),
    );
    await show(office);
    await listed('Cederberg', 'Bergman');
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Nimi',
      'Kieli',
      'Puhelin',
    ]);
  });
});

describe('columns', () => {
  it('are chosen and moved, and stay so on this machine', async () => {
    const office = await officeOf(three);
    const view = await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    await user.click(screen.getByRole('button', { name: 'Sarakkeet' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sarakkeet ja järjestys' });
    for (const column of ['Tehtävä', 'Sähköposti', 'Ryhmät']) {
      await user.click(within(dialog).getByRole('checkbox', { name: column }));
    }
    await user.click(within(dialog).getByRole('checkbox', { name: 'Puhelin' }));
    await user.click(within(dialog).getByRole('button', { name: 'Siirrä ylemmäs: Puhelin' }));
    await user.click(within(dialog).getByRole('button', { name: 'Sulje' }));
    const heads = () => screen.getAllByRole('columnheader').map((head) => head.textContent);
    await waitFor(() => expect(heads()).toEqual(['Nimi', 'Organisaatio', 'Puhelin', 'Kieli']));
    view.unmount();
    usePersonList.setState(freshList('persons'));
    await show(office);
    await listed('Aalto', 'Bergman', 'Cederberg');
    expect(heads()).toEqual(['Nimi', 'Organisaatio', 'Puhelin', 'Kieli']);
  });
});
