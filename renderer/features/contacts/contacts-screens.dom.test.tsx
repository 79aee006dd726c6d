import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import {
  aPerson,
  aPosition,
  aTag,
  aTagging,
  anEmail,
  anOrganisation,
} from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { freshList, useOrganisationList, usePersonList } from './list/contacts-store.ts';
import { readContacts } from './contacts-data.ts';
import { contactsRoute, organisationsRoute } from './route.tsx';

beforeAll(async () => contactsRoute.background?.load());

const ministry = anOrganisation({
  name: { fi: 'Oikeusministeriö', sv: 'Justitieministeriet' },
  abbr: { fi: 'OM' },
  kind: 'ministry',
});
const shelter = anOrganisation({ name: { fi: 'Turvasatama ry' }, kind: 'ngo' });
const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });
const ohman = aPerson({ givenName: 'Åsa', familyName: 'Öhman', language: 'sv' });
const wikgard = aPerson({ givenName: 'Josefin', familyName: 'Wikgård' });

async function officeWithThree(): Promise<Office> {
  const office = await emptyOffice();
  const tag = aTag({ label: 'Sihteeristö' });
  await office.change({ name: 'addSample' }, async (write) => {
    for (const one of [ministry, shelter]) await write.add('organisations', one);
    for (const one of [ohman, wikgard, maki]) await write.add('persons', one);
    await write.add('positions', aPosition({ personId: maki.id, organisationId: ministry.id }));
    await write.add('positions', aPosition({ personId: ohman.id, organisationId: shelter.id }));
    await write.add('contactPoints', anEmail({ ownerId: maki.id, value: 'aino.maki@om.invalid' }));
    await write.add('tags', tag);
    await write.add('taggings', aTagging({ tagId: tag.id, ownerId: maki.id }));
  });
  return office;
}

async function show(office: Office, at = '/contacts') {
  window.location.hash = `#${at}`;
  const Background = contactsRoute.background ?? (() => null);
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Background />
      <Switch>
        {[contactsRoute, organisationsRoute].map(({ path, component }) => (
          <Route key={path} path={path} component={component} />
        ))}
      </Switch>
    </Router>,
    { office },
  );
}

const names = () =>
  screen
    .queryAllByRole('rowheader', { hidden: true })
    .map((cell) => cell.textContent?.trim() ?? '');
const row = (name: string) => screen.findByRole('link', { name });
const notice = () => useNotices.getState().notice;
const persons = async (office: Office) =>
  (await office.read.persons.toArray()).map((one) => one.familyName).toSorted();

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  localStorage.clear();
  usePersonList.setState(freshList('persons'));
  useOrganisationList.setState(freshList('organisations'));
  useNotices.setState({ notice: null });
});

describe('the list of persons', () => {
  it('stands in the order of the Finnish alphabet, and turns around', async () => {
    await show(await officeWithThree());
    await row('Mäki Aino');
    expect(names()).toEqual(['Mäki Aino', 'Wikgård Josefin', 'Öhman Åsa']);
    await user.click(screen.getByRole('button', { name: 'Nimi' }));
    await waitFor(() => expect(names()).toEqual(['Öhman Åsa', 'Wikgård Josefin', 'Mäki Aino']));
  });

  it('is narrowed as one types, and says how many are left', async () => {
    await show(await officeWithThree());
    await row('Mäki Aino');
    await user.type(screen.getByRole('searchbox'), 'ministeriö');
    await waitFor(() => expect(names()).toEqual(['Mäki Aino']));
    expect(screen.getByText('Näkyvissä 1, kaikkiaan 3')).toBeDefined();

    await user.type(screen.getByRole('searchbox'), ' zzz');
    expect(await screen.findByText('Ei osumia')).toBeDefined();
    await user.click(screen.getAllByRole('button', { name: 'Poista rajaukset' })[0] as HTMLElement);
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('has its search reached by a key pressed before the list is there', async () => {
    const office = await officeWithThree();
    await show(office, '/organisations');
    await screen.findByRole('searchbox');
    act(() => {
      window.location.hash = '#/contacts';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(screen.queryByRole('searchbox')).toBeNull();
    runCommand('find');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
  });

  it('is filtered by kind of organisation, group, language and missing e-mail', async () => {
    await show(await officeWithThree());
    await row('Mäki Aino');
    const add = async (filter: string) => {
      await user.click(screen.getByRole('button', { name: 'Rajaa' }));
      await user.click(await screen.findByRole('menuitem', { name: filter }));
    };
    const tick = async (name: RegExp) =>
      await user.click(await screen.findByRole('checkbox', { name }));
    const remove = async (filter: RegExp) => {
      await user.keyboard('{Escape}');
      await user.click(await screen.findByRole('button', { name: filter }));
      await waitFor(() => expect(names()).toHaveLength(3));
    };
    await add('Organisaation laji');
    await tick(/^Kansalaisjärjestö ?1$/);
    await waitFor(() => expect(names()).toEqual(['Öhman Åsa']));
    await remove(/^Poista rajaus Organisaation laji: Kansalaisjärjestö/);
    await add('Ryhmä');
    await tick(/^Sihteeristö ?1$/);
    await waitFor(() => expect(names()).toEqual(['Mäki Aino']));
    await remove(/^Poista rajaus Ryhmä: Sihteeristö/);
    await add('Asiointikieli');
    await tick(/^ruotsi ?1$/);
    await waitFor(() => expect(names()).toEqual(['Öhman Åsa']));
    await remove(/^Poista rajaus Asiointikieli: ruotsi/);
    await add('Sähköposti puuttuu');
    await waitFor(() => expect(names()).toEqual(['Wikgård Josefin', 'Öhman Åsa']));
    expect(screen.getByText('Näkyvissä 2, kaikkiaan 3')).toBeDefined();
  });

  it('goes by keyboard: arrows move, Enter opens, F2 edits, Esc closes', async () => {
    await show(await officeWithThree());
    (await row('Mäki Aino')).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Wikgård');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Josefin Wikgård' });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await screen.findByRole('heading', { name: 'Åsa Öhman' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Åsa Öhman' })).toBeNull());
    (await row('Mäki Aino')).focus();
    await user.keyboard('{F2}');
    expect(await screen.findByDisplayValue('Mäki')).toBe(document.activeElement);
  });

  it('deletes by Delete, and takes exactly that back', async () => {
    const office = await officeWithThree();
    await show(office);
    (await row('Mäki Aino')).focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toEqual(['Wikgård Josefin', 'Öhman Åsa']));
    expect(notice()?.text).toBe('Poistettu: Aino Mäki');
    expect(document.activeElement?.textContent).toContain('Wikgård');

    await office.change({ name: 'editPerson' }, (write) =>
      write.update('persons', ohman.id, { notes: 'myöhemmin' }),
    );
    notice()?.action?.onPress();
    await waitFor(() => expect(names()).toHaveLength(3));
    const { contactPoints } = await readContacts(office);
    expect(contactPoints.map((point) => point.value)).toEqual(['aino.maki@om.invalid']);
    expect((await office.read.persons.get(ohman.id))?.notes).toBe('myöhemmin');
  });

  it('says how many of the ticked are not in the list before they are deleted or copied', async () => {
    const office = await officeWithThree();
    await show(office);
    await row('Mäki Aino');
    await user.click(screen.getByRole('checkbox', { name: 'Valitse rivi: Mäki Aino' }));
    await user.click(screen.getByRole('checkbox', { name: 'Valitse rivi: Öhman Åsa' }));
    expect(screen.queryByText(/ei näy luettelossa nyt/u)).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'Wikgård');
    await screen.findByText('2 valituista ei näy luettelossa nyt.');
    await user.click(screen.getByRole('button', { name: 'Poista valitut' }));
    const question = await screen.findByRole('alertdialog', { name: 'Poistetaanko 2 henkilöä?' });
    expect(question.textContent).toContain('2 valituista ei näy luettelossa nyt.');
    await user.click(within(question).getByRole('button', { name: 'Peruuta' }));
    await user.click(screen.getByRole('button', { name: 'Kopioi sähköpostiosoitteet' }));
    await waitFor(() => expect(notice()?.text).toContain('2 valituista ei näy luettelossa nyt.'));
  });

  it('deletes the ticked ones together', async () => {
    const office = await officeWithThree();
    await show(office);
    await row('Mäki Aino');
    await user.click(screen.getByRole('checkbox', { name: 'Valitse rivi: Mäki Aino' }));
    await user.click(screen.getByRole('checkbox', { name: 'Valitse rivi: Öhman Åsa' }));
    expect(screen.getByText('2 valittua')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Poista valitut' }));
    const question = await screen.findByRole('alertdialog', { name: 'Poistetaanko 2 henkilöä?' });
    await user.click(within(question).getByRole('button', { name: 'Poista valitut' }));
    await waitFor(() => expect(names()).toEqual(['Wikgård Josefin']));
    expect(screen.queryByText(/valittua/)).toBeNull();
    await office.undo();
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('says what to do first when there is nobody', async () => {
    await show(await emptyOffice());
    expect(await screen.findByRole('heading', { name: 'Ei yhteystietoja' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Kokeile esimerkkitoimistolla' }));
    await waitFor(() => expect(names().length).toBeGreaterThan(10));
    expect(screen.getAllByText('ESIMERKKI').length).toBeGreaterThan(10);
  });
});

describe('the form of a person', () => {
  it('adds her with a new organisation, which typing and leaving is enough to name', async () => {
    const office = await emptyOffice();
    await show(office);
    await screen.findByRole('heading', { name: 'Ei yhteystietoja' });
    runCommand('newPerson');
    await user.type(await screen.findByRole('textbox', { name: 'Sukunimi' }), 'Tuulikari');
    await user.type(screen.getByRole('textbox', { name: 'Etunimi' }), 'Saimi');
    await user.type(screen.getByRole('combobox', { name: 'Organisaatio' }), 'Sisäministeriö');
    await user.tab();
    await user.type(screen.getByRole('textbox', { name: /Tehtävä suomeksi/ }), 'ylitarkastaja');
    await user.type(screen.getByRole('textbox', { name: 'Sähköposti 1' }), 'Saimi@sm.invalid');
    await user.keyboard('{Control>}{Enter}{/Control}');

    await screen.findByRole('heading', { name: 'Saimi Tuulikari' });
    expect(notice()?.text).toBe('Lisätty: Saimi Tuulikari');
    const tables = await readContacts(office);
    expect(tables.organisations).toMatchObject([
      { name: { fi: 'Sisäministeriö' }, kind: 'ministry' },
    ]);
    expect(tables.positions).toMatchObject([{ title: { fi: 'ylitarkastaja' }, primary: true }]);
    expect(tables.contactPoints).toMatchObject([{ kind: 'email', normal: 'saimi@sm.invalid' }]);
  });

  it('has the keyboard on a post or address that is added, and does not lose it when one is taken away', async () => {
    const office = await emptyOffice();
    await show(office, '/contacts/new');
    const form = await screen.findByRole('form', { name: 'Uusi henkilö' });
    const press = (name: string) => user.click(within(form).getByRole('button', { name }));
    const post = (number: number) =>
      within(form).getAllByRole('combobox', { name: 'Organisaatio' })[number - 1];
    await press('Lisää tehtävä');
    await waitFor(() => expect(document.activeElement).toBe(post(2)));
    await press('Käytä ensisijaisena');
    await waitFor(() => expect(document.activeElement).toBe(post(2)));
    await press('Poista tehtävä 2');
    await waitFor(() => expect(document.activeElement).toBe(post(1)));
    const email = (number: number) =>
      within(form).getByRole('textbox', { name: `Sähköposti ${number}` });
    await press('Lisää sähköposti');
    await waitFor(() => expect(document.activeElement).toBe(email(2)));
    await press('Poista sähköposti 2');
    await waitFor(() => expect(document.activeElement).toBe(email(1)));
  });

  it('names the errors, goes to the first, and writes nothing', async () => {
    const office = await emptyOffice();
    await show(office, '/contacts/new');
    const familyName = await screen.findByRole('textbox', { name: 'Sukunimi' });
    const email = screen.getByRole('textbox', { name: 'Sähköposti 1' });
    await user.type(email, 'saimi');
    expect(screen.queryByText(/Osoite ei ole kelvollinen/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/Osoite ei ole kelvollinen/)).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: /Muistiinpanot/ }), 'Asiakas 131052-308T');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(screen.getByText('Kirjoita sukunimi tai etunimi.')).toBeDefined();
    expect(screen.getByText(/Tekstissä näyttää olevan henkilötunnus/)).toBeDefined();
    expect(screen.getByText('3 kohtaa on korjattava ennen tallentamista.')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(familyName));
    expect(await persons(office)).toEqual([]);
  });

  it('warns of a number that it cannot read, and keeps it as typed', async () => {
    const office = await emptyOffice();
    await show(office, '/contacts/new');
    await user.type(await screen.findByRole('textbox', { name: 'Sukunimi' }), 'Tuulikari');
    await user.type(screen.getByRole('textbox', { name: 'Puhelin 1' }), 'alanumero 113');
    await user.tab();
    expect(screen.getByText(/Numeroa ei tunnistettu/)).toBeDefined();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: 'Tuulikari' });
    expect((await readContacts(office)).contactPoints).toMatchObject([{ value: 'alanumero 113' }]);
  });

  it('edits, and asks before it throws changes away', async () => {
    const office = await officeWithThree();
    await show(office, `/contacts/${maki.id}/edit`);
    const familyName = await screen.findByRole('textbox', { name: 'Sukunimi' });
    await user.type(familyName, '-Laine');
    await user.keyboard('{Escape}');
    const question = await screen.findByRole('alertdialog', { name: 'Hylätäänkö muutokset?' });
    await user.click(within(question).getByRole('button', { name: 'Jatka muokkaamista' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByRole('heading', { name: 'Aino Mäki-Laine' });
    await waitFor(() => expect(names()).toContain('Mäki-Laine Aino'));
    await office.undo();
    await screen.findByRole('heading', { name: 'Aino Mäki' });
  });

  it('leaves at once when nothing was written', async () => {
    await show(await officeWithThree(), `/contacts/${maki.id}/edit`);
    await screen.findByRole('textbox', { name: 'Sukunimi' });
    await user.keyboard('{Escape}');
    await screen.findByRole('heading', { name: 'Aino Mäki' });
  });

  it('keeps what was written over a closed window', async () => {
    const office = await officeWithThree();
    const first = await show(office, `/contacts/${maki.id}/edit`);
    await user.type(await screen.findByRole('textbox', { name: 'Sukunimi' }), 'nen');
    first.unmount();
    await waitFor(async () => {
      expect(await office.drafts.get(`person:${maki.id}`)).toMatchObject({ familyName: 'Mäkinen' });
    });
    await show(office, `/contacts/${maki.id}/edit`);
    expect(await screen.findByText('Tallentamaton luonnos palautettiin.')).toBeDefined();
    expect(screen.getByDisplayValue('Mäkinen')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Hylkää luonnos' }));
    await user.click(await screen.findByRole('button', { name: 'Hylkää muutokset' }));
    expect(await screen.findByDisplayValue('Mäki')).toBeDefined();
    expect(await office.drafts.get(`person:${maki.id}`)).toBeUndefined();
  });
});

describe('a person’s page', () => {
  it('opens the mail program on a message', async () => {
    const { platform } = await show(await officeWithThree(), `/contacts/${maki.id}`);
    await user.click(await screen.findByRole('button', { name: 'Uusi viesti' }));
    expect(platform.calls).toContainEqual({
      name: 'openLink',
      argument: { url: 'mailto:aino.maki@om.invalid' },
    });
  });

  it('says that the person is gone', async () => {
    await show(await officeWithThree(), '/contacts/nobody');
    expect(await screen.findByRole('heading', { name: 'Tietoa ei ole' })).toBeDefined();
  });
});

describe('organisations', () => {
  it('are not deleted while somebody works there, and the notice says why', async () => {
    const office = await officeWithThree();
    await show(office, '/organisations');
    (await row('Oikeusministeriö')).focus();
    await user.keyboard('{Delete}');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('1 henkilö');
    await user.keyboard('{Escape}');
    expect(names()).toEqual(['Oikeusministeriö', 'Turvasatama ry']);
  });

  it('are added and found by any of their names', async () => {
    const office = await officeWithThree();
    await show(office, '/organisations/new');
    await user.type(await screen.findByRole('textbox', { name: /Nimi suomeksi/ }), 'Tulli');
    await user.type(screen.getByRole('textbox', { name: /Nimi ruotsiksi/ }), 'Tullen');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await screen.findByRole('heading', { name: 'Tulli' });
    await user.type(screen.getByRole('searchbox'), 'tullen');
    await waitFor(() => expect(names()).toEqual(['Tulli']));
  });
});

describe('the form of a new person', () => {
  it('says of the source and the purpose nothing that nobody said', async () => {
    const office = await officeWithThree();
    await show(office, '/contacts/new');
    await user.type(await screen.findByLabelText('Sukunimi'), 'Uusi');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await persons(office)).toContain('Uusi'));
    const made = await office.read.persons.filter((one) => one.familyName === 'Uusi').first();
    expect(made?.provenance).toBeUndefined();
    expect(made?.legalBasis).toBeUndefined();
    expect(made?.informedOn).toBeUndefined();
  });

  it('shows who is there already as the name or an address is typed, with the way to her', async () => {
    await show(await officeWithThree(), '/contacts/new');
    const family = await screen.findByLabelText('Sukunimi');
    const asked = 'Onko henkilö jo yhteystiedoissa?';
    await user.type(family, 'Mä');
    expect(screen.queryByText(asked)).toBeNull();
    await user.type(family, 'ki');
    const status = (await screen.findByText(asked)).closest('[role="status"]') as HTMLElement;
    const link = within(status).getByRole('link', { name: 'Mäki Aino' });
    expect(link.getAttribute('href')).toBe(`#/contacts/${maki.id}`);
    await user.type(screen.getByLabelText('Etunimi'), 'Aino');
    expect(await screen.findByText(asked)).toBeDefined();
    await user.clear(family);
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
    // Her given name, where she works.
    await user.type(screen.getByRole('combobox', { name: 'Organisaatio' }), 'Oikeusmin');
    await user.click(await screen.findByRole('option', { name: /Oikeusministeriö/ }));
    expect(await screen.findByText(asked)).toBeDefined();
    await user.clear(screen.getByLabelText('Etunimi'));
    await waitFor(() => expect(screen.queryByText(asked)).toBeNull());
    await user.type(screen.getByLabelText('Sähköposti 1'), 'aino.maki@om.invalid');
    expect(await screen.findByText(asked)).toBeDefined();
  });

  it('begins with what is known of most, and opens the rest where something of it is wrong or there', async () => {
    const office = await officeWithThree();
    const view = await show(office, '/contacts/new');
    const summary = await screen.findByText('Lisää tietoja');
    const more = summary.closest('details') as HTMLDetailsElement;
    expect(more.open).toBe(false);
    expect(more.contains(screen.getByLabelText('Sähköposti 1'))).toBe(false);
    expect(more.contains(screen.getByLabelText('Puhelin 1'))).toBe(false);
    view.unmount();
    await show(office, `/contacts/${ohman.id}/edit`);
    const open = (await screen.findByText('Lisää tietoja')).closest('details');
    expect(open?.open).toBe(true);
  });
});
