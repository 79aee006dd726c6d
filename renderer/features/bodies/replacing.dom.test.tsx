import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/add-days.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import type { Office } from '#renderer/data/office.ts';
import { aPosition } from '#renderer/testing/builders.ts';
import { useNotices } from '#renderer/session/notices.ts';
import {
  TODAY,
  START,
  ohman,
  wikgard,
  shelter,
  BODY,
  MEMBER,
  DEPUTY,
  LISTS,
  officeWithBody,
  show,
  memberOn,
  onList,
  notice,
} from '#renderer/testing/office-with-body.tsx';

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  useNotices.setState({ notice: null });
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

  it('warns where who comes does not work where the seat is', async () => {
    const dialog = await replaceMaki(await officeWithBody(), 'wik');
    await within(dialog).findByText(/Josefin Wikgård ei ole yhteystietojen mukaan/);
  });

  it('warns where who comes works elsewhere, and names where', async () => {
    const office = await officeWithBody();
    await office.change({ name: 'addSample' }, (write) =>
      write.add('positions', aPosition({ personId: wikgard.id, organisationId: shelter.id })),
    );
    const dialog = await replaceMaki(office, 'wik');
    await within(dialog).findByText(
      'Josefin Wikgård on toisesta organisaatiosta (Turvasatama ry) kuin paikka (Oikeusministeriö).',
      { exact: false },
    );
  });

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

  it('proposes the leaver’s last day again when the first day is corrected, and leaves a last day that was typed', async () => {
    const office = await officeWithBody();
    const ends = addDays(TODAY, 200);
    await office.change({ name: 'addSample' }, (write) =>
      write.update('bodies', BODY, { to: ends }),
    );
    const dialog = await replaceMaki(office, 'wik');
    const last = within(dialog).getByLabelText<HTMLInputElement>(/^Viimeinen päivä/);
    await beginOn(dialog, addDays(TODAY, 31));
    expect(last.value).toBe(typedDay(ends));
    await beginOn(dialog, addDays(TODAY, 10));
    expect(last.value).toBe(typedDay(addDays(TODAY, 30)));
    await user.clear(last);
    await user.type(last, typedDay(addDays(TODAY, 90)));
    await beginOn(dialog, addDays(TODAY, 31));
    expect(last.value).toBe(typedDay(addDays(TODAY, 90)));
  });

  it('ends whoever was to hold the seat from that day, and says of the seat when somebody is left to hold it too', async () => {
    const office = await officeWithBody();
    const from = addDays(TODAY, 31);
    await office.change({ name: 'addSample' }, (write) =>
      write.add('mandates', { seatId: MEMBER, personId: ohman.id, from }),
    );
    const dialog = await replaceMaki(office, 'wik');
    await beginOn(dialog, from);
    const next = await within(dialog).findByRole('checkbox', { name: /^Öhman Åsa, / });
    expect((next as HTMLInputElement).checked).toBe(true);
    expect(within(dialog).queryByText('Paikalla on samaan aikaan toinen henkilö.')).toBeNull();
    await user.click(next);
    await within(dialog).findByText('Paikalla on samaan aikaan toinen henkilö.');
    await user.click(next);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await memberOn(office, from)).toEqual(['Wikgård']));
    await office.undo();
    expect(await memberOn(office, from)).toEqual(['Öhman']);
    await office.redo();
    await office.change({ name: 'addSample' }, (write) =>
      write.add('mandates', { seatId: MEMBER, personId: ohman.id, from }),
    );
    expect(await screen.findByText('1 paikalla päällekkäiset kaudet')).toBeDefined();
  });

  it('proposes the last day of whom is chosen of several holders', async () => {
    const office = await officeWithBody();
    const ends = addDays(TODAY, 60);
    await office.change({ name: 'addSample' }, (write) =>
      write.add('mandates', { seatId: MEMBER, personId: ohman.id, from: START, to: ends }),
    );
    const dialog = await replaceMaki(office, 'wik');
    const last = within(dialog).getByLabelText<HTMLInputElement>(/^Viimeinen päivä/);
    expect(last.value).toBe(typedDay(addDays(TODAY, 30)));
    await user.click(within(dialog).getByRole('button', { name: /Lähtevä henkilö/ }));
    await user.click(await screen.findByRole('option', { name: /^Öhman Åsa, \d/ }));
    expect(last.value).toBe(typedDay(ends));
    await beginOn(dialog, addDays(TODAY, 61));
    expect(last.value).toBe('');
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

  it('puts another in the place of whom was entered by mistake: from the day on which the mandate began, as if it had been hers', async () => {
    const office = await officeWithBody();
    const [mandate] = await office.read.mandates.where('seatId').equals(MEMBER).toArray();
    await office.change({ name: 'addSample' }, (write) =>
      write.update('mandates', mandate?.id ?? '', { appointment: 'Asettamispäätös VN/1' }),
    );
    const dialog = await replaceMaki(office, 'wik');
    const decision = within(dialog).getByLabelText<HTMLInputElement>(/^Nimeämispäätös/);
    expect(decision.value).toBe('');
    await beginOn(dialog, START);
    await within(dialog).findByText(/ei jää yhtään päivää, joten se poistetaan/);
    expect(decision.value).toBe('Asettamispäätös VN/1');
    expect(within(dialog).queryByText(/muistutus poistaa/)).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');

    await waitFor(async () => expect(await memberOn(office, START)).toEqual(['Wikgård']));
    expect(await office.read.mandates.where('seatId').equals(MEMBER).toArray()).toMatchObject([
      { personId: wikgard.id, to: addDays(TODAY, 30), appointment: 'Asettamispäätös VN/1' },
    ]);
    await office.undo();
    expect(await memberOn(office, START)).toEqual(['Mäki']);
  });

  it('refuses a first day before the mandate began and says what to do, and the same person', async () => {
    const office = await officeWithBody();
    const dialog = await replaceMaki(office, 'mäki');
    await beginOn(dialog, addDays(START, -1));
    await user.click(within(dialog).getByRole('button', { name: 'Vaihda' }));
    const said = await within(dialog).findByText(/Lähtijän kausi alkaa vasta tämän jälkeen/);
    expect(said.textContent).toContain('Jos paikkaan on kirjattu väärä henkilö');
    expect(within(dialog).getByText('Lähtijä ja tulija ovat sama henkilö.')).toBeDefined();
    expect(await office.read.mandates.count()).toBe(2);
  });
});
