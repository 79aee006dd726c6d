import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/add-days.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPosition, anEmail } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readBody } from './bodies-data.ts';
import { compositionRequest } from './composition-request.tsx';
import {
  TODAY,
  START,
  ministry,
  shelter,
  maki,
  ohman,
  BODY,
  MEMBER,
  officeWithBody,
  show,
  rowOf,
  notice,
} from '#renderer/testing/office-with-body.tsx';

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  useNotices.setState({ notice: null });
});

describe('the list of bodies', () => {
  it('says of each body what is missing today', async () => {
    await show(await officeWithBody(), '/bodies');
    const row = (await rowOf('Sihteeristö')).textContent;
    expect(row).toContain('1 (paikkoja 3)');
    expect(row).toContain('2 avointa paikkaa');
    expect(row).toContain('1 jäsenpaikka ilman varajäsentä');
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
    await user.click(within(dialog).getByRole('combobox', { name: /organisaatio/ }));
    // Typed one after the other: the keyboard stays in the field.
    for (const name of ['Oikeus', 'Turva']) await user.keyboard(`${name}{ArrowDown}{Enter}`);
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

  it('names the body in the question before it is deleted, and says what goes with it', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Toimielimen toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista toimielin' }));
    const question = await screen.findByRole('alertdialog', {
      name: 'Poistetaanko toimielin Sihteeristö?',
    });
    expect(question.textContent).toContain('4 paikkaa ja 2 kautta');
    await user.click(within(question).getByRole('button', { name: 'Poista' }));
    await waitFor(async () => expect(await office.read.bodies.count()).toBe(0));
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
