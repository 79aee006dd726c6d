import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/add-days.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import {
  TODAY,
  START,
  BODY,
  DEPUTY,
  MEMBER,
  maki,
  memberOn,
  ministry,
  officeWithBody,
  ohman,
  show,
  wikgard,
} from '#renderer/testing/office-with-body.tsx';

let user: UserEvent;
beforeEach(() => {
  user = userEvent.setup();
  useNotices.setState({ notice: null });
});

/** The table of seats over the body's page, with what was copied elsewhere put into it. */
const pasteInto = async (office: Office, text: string, column = /./u) => {
  await show(office);
  await user.click(await screen.findByRole('button', { name: 'Kirjaa taulukkona…' }));
  const dialog = await screen.findByRole('dialog');
  const [cell] = await within(dialog).findAllByRole('combobox', { name: column });
  if (!cell) throw new Error('no cell');
  cell.focus();
  fireEvent.paste(cell, {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
  });
  return dialog;
};
const begin = async (dialog: HTMLElement, day: string) => {
  const field = await within(dialog).findByLabelText(/^Uudet toimikaudet alkavat/);
  await user.clear(field);
  await user.type(field, typedDay(day));
};
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
const save = (dialog: HTMLElement) =>
  user.click(within(dialog).getByRole('button', { name: /^Tallenna/ }));
const holdersOf = async (office: Office, seatId: string, day: string) => {
  const mandates = await office.read.mandates.where('seatId').equals(seatId).toArray();
  const held = mandates.filter(({ from, to }) => from <= day && (to === undefined || to >= day));
  const persons = await office.read.persons.bulkGet(held.map(({ personId }) => personId));
  return persons.map((person) => person && displayName(person));
};

const APPOINTED = [
  ['Tehtävä', 'Nimi, virka-asema ja organisaatio', 'Henkilökohtainen varajäsen'],
  ['Puheenjohtaja', 'osastopäällikkö Josefin Wikgård, Oikeusministeriö', ''],
  [
    'Jäsen',
    'erityisasiantuntija Aino Mäki, Oikeusministeriö',
    'ylitarkastaja Pekka Kuvitteellinen, Turvasatama ry',
  ],
  [
    'Jäsen',
    'toiminnanjohtaja Outi Mallikas, Turvasatama ry, kehitysyksikkö',
    'hallintojohtaja Åsa Öhman',
  ],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

describe('a table of appointments pasted over a body', () => {
  it('shows who stays, comes and leaves, deputies too, and writes what is agreed as one act', async () => {
    const office = await officeWithBody();
    const ends = addDays(TODAY, 700);
    await office.change({ name: 'editBody', facts: { name: '' } }, (write) =>
      write.update('bodies', BODY, { to: ends }),
    );
    const dialog = await pasteInto(office, APPOINTED);
    await within(dialog).findByText('Jatkaa');
    expect(dialog.textContent).toContain('Varajäsen Åsa Öhman väistyy');
    expect(dialog.textContent).toContain('Varajäseniä tulee 2, jatkaa 0, väistyy 1.');
    await begin(dialog, addDays(TODAY, 10));
    await user.click(within(dialog).getByRole('button', { name: 'Lisää kaikki 2 uutta' }));
    // The button is gone: the keyboard is in the table, never on what throws the draft away.
    expect(document.activeElement?.closest('table')).not.toBeNull();
    await save(dialog);

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(useNotices.getState().notice?.text).toContain('5 henkilöä kirjattu paikoille.');
    const then = addDays(TODAY, 10);
    expect(await memberOn(office, then)).toEqual(['Mäki']);
    // Who is named sits until the body's term ends.
    const begun = (await office.read.mandates.toArray()).filter(({ from }) => from === then);
    expect(new Set(begun.map(({ to }) => to))).toEqual(new Set([ends]));
    expect(await holdersOf(office, DEPUTY, then)).toEqual(['Pekka Kuvitteellinen']);
    expect(await holdersOf(office, DEPUTY, TODAY)).toEqual(['Åsa Öhman']);
    const seats = await office.read.seats.toArray();
    const chair = seats.filter(({ role }) => role === 'chair');
    expect(
      await Promise.all(chair.map(async ({ id }) => await holdersOf(office, id, then))),
    ).toContainEqual(['Josefin Wikgård']);
    const deputies = seats.filter(({ role, id }) => role === 'deputy' && id !== DEPUTY);
    expect(deputies).toHaveLength(1);
    expect(await holdersOf(office, deputies[0]?.id ?? '', then)).toEqual(['Åsa Öhman']);
    const added = await office.read.persons.filter((one) => one.familyName === 'Mallikas').first();
    const [position] = await office.read.positions
      .where('personId')
      .equals(added?.id ?? '')
      .toArray();
    expect(pickText(position?.title ?? {}, 'fi')).toBe('toiminnanjohtaja');
    expect(pickText(position?.unit ?? {}, 'fi')).toBe('kehitysyksikkö');

    await office.undo();
    expect(await holdersOf(office, DEPUTY, then)).toEqual(['Åsa Öhman']);
    expect(await office.read.persons.count()).toBe(3);
  });

  it('takes the keyboard to where work goes on at once, and never from where she went meanwhile', async () => {
    const office = await officeWithBody();
    const dialog = await pasteInto(office, APPOINTED, /^Organisaatio, rivi/u);
    await within(dialog).findByText('Jatkaa');
    const last = within(dialog)
      .getAllByLabelText(/^Organisaatio, rivi/)
      .at(-1);
    expect(document.activeElement).toBe(last);

    const day = within(dialog).getByLabelText(/^Uudet toimikaudet alkavat/);
    day.focus();
    await drawn();
    expect(document.activeElement).toBe(day);
  });

  it('says who chairs the body already where a pasted chair would make a second one', async () => {
    const office = await officeWithBody();
    const [chair] = await office.read.seats.filter(({ role }) => role === 'chair').toArray();
    await office.change({ name: 'editSeat', facts: { name: '' } }, async (write) => {
      if (!chair) throw new Error('no chair');
      await write.update('seats', chair.id, { organisationId: ministry.id });
      await write.add('mandates', { seatId: chair.id, personId: maki.id, from: START });
    });
    const dialog = await pasteInto(
      office,
      'Turvasatama ry\tPuheenjohtaja\tJosefin Wikgård\t\t\n\t\t\t\t\n',
    );
    await within(dialog).findByText('Puheenjohtajana on jo Aino Mäki');
  });

  it('puts others in the place of those entered by mistake, on the very day on which they began', async () => {
    const office = await officeWithBody();
    const dialog = await pasteInto(
      office,
      'Oikeusministeriö\tJäsen\tJosefin Wikgård\t\t\n\t\t\t\t\n',
    );
    await begin(dialog, addDays(START, -1));
    await within(dialog).findByText(/Paikan seuraava kausi alkaa .* se tai myöhempi päivä/);
    await begin(dialog, START);
    await within(dialog).findByText('Aino Mäki väistyy, kausi poistetaan');
    await within(dialog).findByText(/alkaa samana päivänä kuin uusi/);
    await save(dialog);
    await waitFor(async () => expect(await memberOn(office, TODAY)).toEqual(['Wikgård']));
    expect(await office.read.mandates.where('seatId').equals(MEMBER).toArray()).toMatchObject([
      { personId: wikgard.id },
    ]);
    expect(await holdersOf(office, DEPUTY, TODAY)).toEqual([displayName(ohman)]);
  });
});

describe('what a pasted list says somebody is', () => {
  it('is kept in the notes where the line has no organisation, and the window says so', async () => {
    const office = await officeWithBody();
    const dialog = await pasteInto(
      office,
      'Tehtävä\tNimi\tVarajäsen\nJäsen\tsuunnittelija Pekka Keksitty\t\nJäsen\tneuvos Anna Kuvitteellinen, Turvasatama ry\t\n',
    );
    await within(dialog).findByText(/Pekka Keksitty: rivillä ei ole organisaatiota/);
    await user.click(within(dialog).getByRole('button', { name: 'Lisää kaikki 2 uutta' }));
    await save(dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const added = await office.read.persons.filter((one) => one.familyName === 'Keksitty').first();
    expect(added?.notes).toBe('Tehtävä: suunnittelija');
    expect(
      await office.read.positions
        .where('personId')
        .equals(added?.id ?? '')
        .count(),
    ).toBe(0);
  });

  it('is told where the contacts say otherwise', async () => {
    const office = await officeWithBody();
    const [held] = await office.read.positions.where('personId').equals(maki.id).toArray();
    await office.change({ name: 'editSeat', facts: { name: '' } }, async (write) => {
      await write.update('positions', held?.id ?? '', { title: { fi: 'Johtaja', sv: 'Direktör' } });
    });
    const dialog = await pasteInto(office, APPOINTED);
    await within(dialog).findByText(
      'Aino Mäki: taulukossa tehtävä on ”erityisasiantuntija”, yhteystiedoissa ”Johtaja”. Yhteystiedot jäävät ennalleen.',
    );
    await within(dialog).findByText(/^Josefin Wikgård: taulukossa .* Sitä ei ole yhteystiedoissa/);
    expect(within(dialog).queryByText(/^Outi Mallikas: taulukossa/)).toBeNull();
  });

  it('is no proof that she is the one of that name in the contacts, where she works elsewhere', async () => {
    const office = await officeWithBody();
    const dialog = await pasteInto(
      office,
      'Tehtävä\tNimi\tVarajäsen\nSihteeri\tsuunnittelija Aino Mäki, Turvasatama ry\t\nSihteeri\tneuvos Anna Kuvitteellinen, Turvasatama ry\t\n',
    );
    await within(dialog).findByText(
      'Aino Mäki: yhteystiedoissa organisaatio on Oikeusministeriö. Jos kyse on toisesta samannimisestä, lisää hänet ensin yhteystietoihin.',
    );
  });

  it('goes when another is written in her place', async () => {
    const office = await officeWithBody();
    const dialog = await pasteInto(office, APPOINTED);
    await within(dialog).findByText(/^Josefin Wikgård: taulukossa/);
    const cells = [...dialog.querySelectorAll<HTMLInputElement>('[data-column="person"]')];
    const cell = cells.find(({ value }) => value === 'Wikgård, Josefin');
    if (!cell) throw new Error('no cell');
    await user.clear(cell);
    await user.type(cell, 'Uusi, Hilla');
    await user.tab();
    expect(
      within(dialog)
        .getByRole('checkbox', { name: /Uusi, Hilla/ })
        .closest('label')?.textContent,
    ).not.toContain('osastopäällikkö');
  });
});

describe('steps in the table of seats', () => {
  const persons = (dialog: HTMLElement) =>
    [...dialog.querySelectorAll<HTMLInputElement>('[data-column="person"]')].flatMap(
      ({ value }) => value || [],
    );

  it('take a paste back whole, and what was typed before it next; both can be made again', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Kirjaa taulukkona…' }));
    const dialog = await screen.findByRole('dialog');
    const [cell] = await within(dialog).findAllByRole('combobox');
    if (!cell) throw new Error('no cell');
    await user.type(cell, 'Outi Outo');
    fireEvent.paste(cell, {
      clipboardData: { getData: (type: string) => (type === 'text/plain' ? APPOINTED : '') },
    });
    await within(dialog).findByText('Taulukkoon liitettiin 3 riviä.');
    expect(persons(dialog)).toHaveLength(4);
    await user.keyboard('{Control>}z{/Control}');
    expect(persons(dialog)).toEqual(['Outi Outo']);
    expect(within(dialog).queryByText('Taulukkoon liitettiin 3 riviä.')).toBeNull();
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Control>}z{/Control}');
    expect(persons(dialog)).toEqual([]);
    await user.keyboard('{Control>}y{/Control}{Control>}y{/Control}');
    expect(persons(dialog)).toHaveLength(4);
    await user.click(within(dialog).getByRole('button', { name: 'Kumoa liittäminen' }));
    expect(persons(dialog)).toEqual(['Outi Outo']);
  });

  it('complete a name that is alone, and give way to what is typed on', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Kirjaa taulukkona…' }));
    const dialog = await screen.findByRole('dialog');
    const cell = within(dialog).getByLabelText<HTMLInputElement>('Organisaatio, rivi 3');
    await user.click(cell);
    await user.keyboard('oike');
    expect(cell.value).toBe('oikeusministeriö');
    expect(cell.value.slice(cell.selectionStart ?? 0)).toBe('usministeriö');
    await user.keyboard('uskansleri');
    expect(cell.value).toBe('oikeuskansleri');
    await user.clear(cell);
    await user.keyboard('Turvas{Tab}');
    expect(cell.value).toBe('Turvasatama ry');
    expect(within(dialog).queryByText(/ei ole organisaatioissa/)).toBeNull();
  });

  it('says beside the button what keeps the table from being saved', async () => {
    const office = await officeWithBody();
    const dialog = await pasteInto(office, APPOINTED);
    await within(dialog).findByText('Taulukkoon liitettiin 3 riviä.');
    expect(within(dialog).queryByText(/Mitään ei vielä tallennettu/)).toBeNull();
    await save(dialog);
    await within(dialog).findByText('Mitään ei vielä tallennettu: 2 kohtaa on ratkaistava.');
    await user.click(within(dialog).getByRole('button', { name: 'Lisää kaikki 2 uutta' }));
    expect(within(dialog).queryByText(/Mitään ei vielä tallennettu/)).toBeNull();
  });
});

describe('the table of seats by keyboard', () => {
  it('goes from the last cell of a line to where the line was begun, and keeps what is asked in its place', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Kirjaa taulukkona…' }));
    const dialog = await screen.findByRole('dialog');
    const cell = (name: string) => within(dialog).getByLabelText(name);
    await user.click(cell('Organisaatio, rivi 3'));
    await user.keyboard('Uusi yhdistys ry{Tab}{Tab}Tarja Uusimies{Tab}{Enter}');
    expect(document.activeElement).toBe(cell('Organisaatio, rivi 4'));
    await user.keyboard('Oikeusministeriö{Enter}');
    expect(document.activeElement).toBe(cell('Organisaatio, rivi 5'));

    const asked = () =>
      within(dialog)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent);
    const before = asked();
    expect(before).toHaveLength(2);
    await user.click(within(dialog).getByRole('checkbox', { name: /^Uusi organisaatio/ }));
    expect(asked()).toEqual(before);
  });
});

describe('somebody typed into the table of seats', () => {
  it('keeps a title before her name as what she is, and is found where she is a contact', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Kirjaa taulukkona…' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findAllByRole('combobox');
    const cell = (column: string) => {
      const all = dialog.querySelectorAll<HTMLInputElement>(`[data-column="${column}"]`);
      const last = all[all.length - 1];
      if (!last) throw new Error(`no ${column}`);
      return last;
    };
    const own = cell('person');
    await user.type(cell('organisation'), 'Turvasatama ry');
    await user.type(own, 'toiminnanjohtaja Outi Mallikas');
    await user.tab();
    expect(own.value).toBe('Mallikas, Outi');
    await user.click(within(dialog).getByRole('checkbox', { name: /Mallikas, Outi/ }));
    await save(dialog);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const added = await office.read.persons.filter((one) => one.familyName === 'Mallikas').first();
    expect(added?.givenName).toBe('Outi');
    const [position] = await office.read.positions
      .where('personId')
      .equals(added?.id ?? '')
      .toArray();
    expect(pickText(position?.title ?? {}, 'fi')).toBe('toiminnanjohtaja');
  });

  it('shows what is wrong with a cell only once the press that left it is over', async () => {
    const office = await officeWithBody();
    await show(office);
    await user.click(await screen.findByRole('button', { name: 'Kirjaa taulukkona…' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findAllByRole('combobox');
    const cells = dialog.querySelectorAll<HTMLInputElement>('[data-column="person"]');
    const cell = cells[cells.length - 1];
    if (!cell) throw new Error('no cell');
    await user.type(cell, 'Outi Mallikas');
    const button = within(dialog).getByRole('button', { name: 'Peruuta' });
    await user.pointer({ keys: '[MouseLeft>]', target: button });
    expect(document.activeElement).not.toBe(cell);
    expect(within(dialog).queryByText(/Outi Mallikas/)).toBeNull();
    await user.pointer({ keys: '[/MouseLeft]', target: button });
    expect(await screen.findByRole('alertdialog')).toBeTruthy();
  });
});
