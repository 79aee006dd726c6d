import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeEach, describe, expect, it } from 'vitest';
import { compositionOn } from '#shared/contacts/bodies/composition.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson, aPosition, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { readBody } from './bodies-data.ts';
import { compositionRequest } from './composition-request.tsx';
import { bodiesRoute } from './route.tsx';

const TODAY = dayInFinland(new Date());
const START = addDays(TODAY, -400);
const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' }, kind: 'ministry' });
const shelter = anOrganisation({ name: { fi: 'Turvasatama ry' }, kind: 'ngo' });
const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });
const ohman = aPerson({ givenName: 'Åsa', familyName: 'Öhman' });
const wikgard = aPerson({ givenName: 'Josefin', familyName: 'Wikgård' });
const BODY = newId();
const MEMBER = newId();
const DEPUTY = newId();
const LISTS = { secretariat: newId(), media: newId() };

/** A secretariat with a chair's seat that is vacant, a member whose mandate ends soon, and her deputy. */
async function officeWithBody(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const one of [ministry, shelter]) await write.add('organisations', one);
    for (const one of [maki, ohman, wikgard]) await write.add('persons', one);
    await write.add('positions', aPosition({ personId: maki.id, organisationId: ministry.id }));
    await write.add('contactPoints', anEmail({ ownerId: maki.id, value: 'aino.maki@om.invalid' }));
    await write.add('bodies', {
      id: BODY,
      name: { fi: 'Sihteeristö', sv: 'Sekretariatet' },
      kind: 'secretariat',
    });
    const at = { bodyId: BODY, organisationId: ministry.id };
    await write.add('seats', { bodyId: BODY, role: 'chair', order: 1 });
    await write.add('seats', { ...at, id: MEMBER, role: 'member', order: 1 });
    await write.add('seats', {
      bodyId: BODY,
      organisationId: shelter.id,
      role: 'member',
      order: 2,
    });
    await write.add('seats', {
      ...at,
      id: DEPUTY,
      role: 'deputy',
      deputyOfSeatId: MEMBER,
      order: 1,
    });
    const to = addDays(TODAY, 30);
    await write.add('mandates', { seatId: MEMBER, personId: maki.id, from: START, to });
    await write.add('mandates', { seatId: DEPUTY, personId: ohman.id, from: START });
    for (const [name, id] of Object.entries(LISTS)) {
      await write.add('lists', { id, name, purpose: 'kokeilu', mode: 'fixed' });
      await write.add('listMembers', { listId: id, ownerKind: 'person', ownerId: maki.id });
    }
  });
  return office;
}

async function show(office: Office, at = `/bodies/${BODY}`) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={bodiesRoute.path} component={bodiesRoute.component} />
    </Router>,
    { office },
  );
}

/** Who holds the member's seat on `day`. */
async function memberOn(office: Office, day: string): Promise<string[]> {
  const detail = await readBody(office, BODY);
  const composition = detail && compositionOn(detail.rows, BODY, day);
  const seats = composition?.groups.flatMap((group) => group.seats) ?? [];
  const member = seats.find(({ seat }) => seat.id === MEMBER);
  return member?.holders.map(({ person }) => person.familyName) ?? [];
}

async function onList(office: Office, listId: string): Promise<string[]> {
  const members = await office.read.listMembers.where('listId').equals(listId).toArray();
  const persons = await office.read.persons.bulkGet(members.map(({ ownerId }) => ownerId));
  return persons.flatMap((person) => person?.familyName ?? []);
}

const rowOf = async (text: string) => {
  const found = await screen.findByRole('link', { name: text });
  return found.closest('tr') as HTMLElement;
};
const notice = () => useNotices.getState().notice;

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  useNotices.setState({ notice: null });
});

describe('the list of bodies', () => {
  it('says of each body what is missing today', async () => {
    await show(await officeWithBody(), '/bodies');
    const row = (await rowOf('Sihteeristö')).textContent;
    expect(row).toContain('1 / 3');
    expect(row).toContain('2 avointa paikkaa');
    expect(row).toContain('1 jäsen ilman varajäsentä');
    expect(row).toContain('1 kausi päättyy 90 päivän kuluessa');
  });

  it('adds from the catalogue what is ticked and not yet there, and takes it back', async () => {
    const office = await emptyOffice();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('bodies', { name: { en: 'human rights committee' }, kind: 'intlBody' });
    });
    await show(office, '/bodies');
    await user.click(
      (await screen.findAllByRole('button', { name: /luettelosta/ }))[0] as HTMLElement,
    );
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('on jo');
    expect(within(dialog).queryByRole('checkbox', { name: /^Ihmisoikeuskomitea/ })).toBeNull();
    await user.click(within(dialog).getByRole('checkbox', { name: /GRETA/ }));
    await user.click(within(dialog).getByRole('checkbox', { name: /Kansliapäällikkökokous/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Lisää 2' }));
    await waitFor(async () => expect(await office.read.bodies.count()).toBe(3));
    await waitFor(() => expect(notice()?.action).toBeDefined());
    notice()?.action?.onPress();
    await waitFor(async () => expect(await office.read.bodies.count()).toBe(1));
  });
});

describe('the page of a body', () => {
  it('shows vacant seats, missing deputies and what ends soon in words', async () => {
    await show(await officeWithBody());
    const member = await rowOf('Mäki Aino');
    expect(member.textContent).toContain(`Päättyy ${typedDay(addDays(TODAY, 30))}`);
    expect(screen.getAllByText('Paikka avoinna')).toHaveLength(2);
    expect(screen.getByText('Varajäsen puuttuu')).toBeDefined();
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('rowheader')[0]?.textContent).toBe('Puheenjohtaja');
  });

  it('shows the composition of any day, and says when none is written', async () => {
    await show(await officeWithBody());
    await rowOf('Mäki Aino');
    const field = screen.getByLabelText(/Kokoonpano päivänä/);
    await user.clear(field);
    await user.type(field, typedDay(addDays(START, -1)));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Mäki Aino' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Näytä tänään' }));
    await rowOf('Mäki Aino');
    await user.clear(field);
    await user.type(field, '31.2.2026');
    await user.tab();
    expect(screen.getByText('Kirjoita päivä muodossa 1.3.2026.')).toBeDefined();
  });

  it('copies the addresses where those who held the seats are reached now', async () => {
    const office = await officeWithBody();
    await office.change({ name: 'addSample' }, async (write) => {
      const posts = {
        'vanha@turvasatama.invalid': { organisationId: shelter.id, to: addDays(TODAY, -100) },
        'asa@om.invalid': { organisationId: ministry.id, from: addDays(TODAY, -99) },
      };
      for (const [value, some] of Object.entries(posts)) {
        const { id } = await write.add('positions', aPosition({ personId: ohman.id, ...some }));
        await write.add('contactPoints', anEmail({ ownerKind: 'position', ownerId: id, value }));
      }
    });
    await show(office);
    await rowOf('Mäki Aino');
    const field = screen.getByLabelText(/Kokoonpano päivänä/);
    await user.clear(field);
    await user.type(field, typedDay(addDays(TODAY, -200)));
    await screen.findByRole('button', { name: 'Näytä tänään' });
    await user.click(screen.getByRole('button', { name: 'Kopioi sähköpostiosoitteet' }));
    await waitFor(() => expect(notice()?.text).toBe('2 osoitetta kopioitu.'));
    expect(await navigator.clipboard.readText()).toBe(
      '"Mäki, Aino" <aino.maki@om.invalid>; "Öhman, Åsa" <asa@om.invalid>',
    );
  });

  it('copies nothing while a name holds a personal identity code', async () => {
    const office = await officeWithBody();
    await office.change({ name: 'addSample' }, (write) =>
      write.update('persons', maki.id, { givenName: 'Aino 131052-308T' }),
    );
    await show(office);
    await screen.findByRole('link', { name: /^Mäki Aino/ });
    await navigator.clipboard.writeText('ennen');
    await user.click(screen.getByRole('button', { name: 'Kopioi sähköpostiosoitteet' }));
    await waitFor(() =>
      expect(notice()?.text).toContain('Korjaa ensin yhteystieto: aino.maki@om.invalid'),
    );
    expect(await navigator.clipboard.readText()).toBe('ennen');
    expect(await office.read.madeDocuments.count()).toBe(0);
  });

  it('is a document named by the day that it shows', async () => {
    const office = await officeWithBody();
    const detail = await readBody(office, BODY);
    if (!detail) throw new Error('It is not there.');
    const { read } = compositionRequest(detail.body, START);
    const choice = { language: 'fi', scope: 'all', today: TODAY } as const;
    expect(await read(office, choice)).toMatchObject({ day: START, model: { day: START } });
  });

  it('adds seats for several organisations with their deputies at once', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Lisää paikkoja…' }));
    const dialog = await screen.findByRole('dialog');
    for (const name of ['Oikeus', 'Turva']) {
      await user.type(within(dialog).getByRole('combobox', { name: /organisaatio/ }), name);
      await user.keyboard('{ArrowDown}{Enter}');
    }
    await user.click(await within(dialog).findByRole('button', { name: 'Lisää 4 paikkaa' }));
    await waitFor(async () => expect(await office.read.seats.count()).toBe(8));
    const seats = await office.read.seats.toArray();
    const paired = seats.filter(({ deputyOfSeatId }) => deputyOfSeatId).map((one) => one.role);
    expect(paired).toEqual(['deputy', 'deputy', 'deputy']);
    await office.undo();
    expect(await office.read.seats.count()).toBe(4);
  });

  it('moves a seat up and down by its menu', async () => {
    const office = await officeWithBody();
    await show(office);
    const row = await rowOf('Turvasatama ry');
    await user.click(within(row).getByRole('button', { name: /^Toiminnot/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Siirrä ylös' }));
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('link')
          .map((link) => link.textContent)
          .filter((text) => text === 'Turvasatama ry' || text === 'Oikeusministeriö'),
      ).toEqual(['Turvasatama ry', 'Oikeusministeriö']),
    );
  });

  it('deletes a seat with its deputies after saying what goes, and brings all back', async () => {
    const office = await officeWithBody();
    await show(office);
    const row = await rowOf('Mäki Aino');
    await user.click(within(row).getByRole('button', { name: /^Toiminnot/ }));
    await user.click(await screen.findByRole('menuitem', { name: /Poista paikka/ }));
    const question = await screen.findByRole('alertdialog');
    expect(question.textContent).toContain('1 varajäsenen paikka ja 2 kautta');
    await user.click(within(question).getByRole('button', { name: 'Poista' }));
    await waitFor(async () => expect(await office.read.seats.count()).toBe(2));
    await office.undo();
    expect(await office.read.seats.count()).toBe(4);
    expect(await office.read.mandates.count()).toBe(2);
  });

  it('appoints somebody new, who gets a position in the organisation', async () => {
    const office = await officeWithBody();
    await show(office);
    const row = await rowOf('Turvasatama ry');
    await user.click(within(row).getByRole('button', { name: /^Nimeä henkilö/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Nimeä' }));
    expect(await within(dialog).findByText('Valitse henkilö tai lisää uusi.')).toBeDefined();
    await user.type(within(dialog).getByRole('combobox'), 'Uusi Ihminen{Tab}');
    await user.click(within(dialog).getByRole('button', { name: 'Nimeä' }));
    await rowOf('Ihminen Uusi');
    const added = await office.read.persons.filter((one) => one.familyName === 'Ihminen').first();
    expect(added).toMatchObject({ givenName: 'Uusi', provenance: { purpose: 'secretariat' } });
    const position = await office.read.positions
      .where('personId')
      .equals(added?.id ?? '')
      .first();
    expect(position?.organisationId).toBe(shelter.id);
  });
});

describe('the mandate of an erased person', () => {
  it('is ended, corrected and deleted under her name on the screen and none in the log', async () => {
    const office = await officeWithBody();
    const mandate = await office.read.mandates.where('seatId').equals(MEMBER).first();
    const keptIn = [`mandates:${mandate?.id ?? ''}`];
    await office.erasePerson(maki.id, { reason: 'Määräaika', keptName: 'Aino Mäki', keptIn });
    await show(office);
    const done = async (button: string, label: RegExp, value: string) => {
      const dialog = await screen.findByRole('dialog');
      expect(dialog.textContent).toContain('Aino Mäki');
      const field = within(dialog).getByLabelText(label);
      await user.clear(field);
      await user.type(field, value);
      await user.click(within(dialog).getByRole('button', { name: button }));
      await waitFor(() => expect(notice()?.text).toContain('Aino Mäki'));
      useNotices.setState({ notice: null });
    };
    const menu = async (item: RegExp) => {
      const row = (await screen.findByText('Aino Mäki')).closest('tr') as HTMLElement;
      await user.click(within(row).getByRole('button', { name: /^Toiminnot/ }));
      await user.click(await screen.findByRole('menuitem', { name: item }));
    };
    await menu(/^Päätä/);
    await done('Päätä kausi', /Viimeinen päivä/, typedDay(addDays(TODAY, 20)));
    await menu(/istoria/);
    await user.click(await screen.findByRole('button', { name: /^Muokkaa.*Aino Mäki/ }));
    await done('Tallenna', /päätös/i, 'VN/1/2026');
    await user.click(await screen.findByRole('button', { name: /^Poista.*Aino Mäki/ }));
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Poista' }));
    await waitFor(() => expect(notice()?.text).toContain('Aino Mäki'));

    const { tables } = await office.backups.snapshot();
    const acts = tables.find(({ name }) => name === 'acts')?.records.map(({ record }) => record);
    expect(acts?.slice(-3).map((act) => act['name'])).toEqual([
      'endMandate',
      'editMandate',
      'deleteMandate',
    ]);
    expect(JSON.stringify(acts)).not.toContain('Mäki');
    expect(JSON.stringify(acts)).toContain('Poistettu henkilö');
  });
});

describe('replacing a person', () => {
  /** The window in which somebody of that name takes the place of Aino Mäki. */
  const replaceMaki = async (office: Office, name: string) => {
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Vaihda henkilö: Aino Mäki' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox'), name);
    await user.keyboard('{ArrowDown}{Enter}');
    return dialog;
  };
  const beginOn = async (dialog: HTMLElement, day: string) => {
    const field = within(dialog).getByLabelText(/Tulijan ensimmäinen päivä/);
    await user.clear(field);
    await user.type(field, typedDay(day));
  };

  it('ends one mandate, begins another, moves the lists but those unticked, and is one step of undo', async () => {
    const office = await officeWithBody();
    const dialog = await replaceMaki(office, 'wik');
    const from = TODAY;
    await user.click(await within(dialog).findByRole('checkbox', { name: 'media' }));
    expect(dialog.textContent).toContain('Lähtijä poistetaan valituilta listoilta');
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(async () => expect(await memberOn(office, from)).toEqual(['Wikgård']));
    expect(await memberOn(office, addDays(from, -1))).toEqual(['Mäki']);
    expect(await onList(office, LISTS.secretariat)).toEqual(['Wikgård']);
    expect(await onList(office, LISTS.media)).toEqual(['Mäki']);

    await waitFor(() => expect(notice()?.action).toBeDefined());
    notice()?.action?.onPress();
    await waitFor(async () => expect(await memberOn(office, from)).toEqual(['Mäki']));
    expect(await onList(office, LISTS.secretariat)).toEqual(['Mäki']);
  });

  it('lets who leaves on a later day stay on the lists until then, and reminds of her', async () => {
    const office = await officeWithBody();
    const dialog = await replaceMaki(office, 'wik');
    const from = addDays(TODAY, 10);
    await beginOn(dialog, from);
    await user.click(await within(dialog).findByRole('checkbox', { name: 'media' }));
    expect(dialog.textContent).toContain(`muistutus poistaa hänet ${typedDay(from)}`);
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(async () => expect(await memberOn(office, from)).toEqual(['Wikgård']));
    expect(await memberOn(office, addDays(from, -1))).toEqual(['Mäki']);
    expect((await onList(office, LISTS.secretariat)).sort()).toEqual(['Mäki', 'Wikgård']);
    expect(await onList(office, LISTS.media)).toEqual(['Mäki']);
    expect(await office.read.tasks.toArray()).toMatchObject([
      {
        title: 'Poista jakelulistoilta: Aino Mäki',
        notes: 'Paikan saa Josefin Wikgård. Listat: secretariat',
        dueOn: from,
      },
    ]);
  });

  it('lets who comes after the leaver’s last day stay past it', async () => {
    const office = await officeWithBody();
    const ends = addDays(TODAY, 200);
    await office.change({ name: 'addSample' }, (write) =>
      write.update('bodies', BODY, { to: ends }),
    );
    const dialog = await replaceMaki(office, 'wik');
    await beginOn(dialog, addDays(TODAY, 31));
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(async () =>
      expect(await memberOn(office, addDays(TODAY, 31))).toEqual(['Wikgård']),
    );
    expect(await memberOn(office, addDays(TODAY, 30))).toEqual(['Mäki']);
    expect(await office.read.mandates.where('personId').equals(wikgard.id).toArray()).toMatchObject(
      [{ to: ends }],
    );
  });

  it('ends the deputy’s own mandate when she takes the place of whom she stood in for', async () => {
    const office = await officeWithBody();
    const dialog = await replaceMaki(office, 'öhman');
    const own = await within(dialog).findByRole('checkbox', { name: /^Varajäsen · Oikeus/ });
    expect((own as HTMLInputElement).checked).toBe(true);
    expect(within(dialog).queryByText(/myös toisella paikalla/)).toBeNull();
    await user.click(own);
    expect(await within(dialog).findByText(/myös toisella paikalla/)).toBeDefined();
    await user.click(own);
    await user.keyboard('{Control>}{Enter}{/Control}');

    const deputyOf = () => office.read.mandates.where('seatId').equals(DEPUTY).toArray();
    await waitFor(async () => expect(await deputyOf()).toMatchObject([{ to: addDays(TODAY, -1) }]));
    expect(await memberOn(office, TODAY)).toEqual(['Öhman']);
    await office.undo();
    expect((await deputyOf())[0]).not.toHaveProperty('to');
  });

  it('refuses a first day before the mandate began, and the same person', async () => {
    const office = await officeWithBody();
    const dialog = await replaceMaki(office, 'mäki');
    await beginOn(dialog, START);
    await user.click(within(dialog).getByRole('button', { name: 'Vaihda' }));
    expect(await within(dialog).findByText(/ennen kuin lähtijän kausi/)).toBeDefined();
    expect(within(dialog).getByText('Lähtijä ja tulija ovat sama henkilö.')).toBeDefined();
    expect(await office.read.mandates.count()).toBe(2);
  });
});
