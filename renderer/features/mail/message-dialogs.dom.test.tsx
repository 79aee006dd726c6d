import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import { writeDraft } from '#shared/mail/write/write-draft.ts';
import { ordersFor } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';
import { useDroppedMessages } from '#renderer/common/dropped-messages.ts';
import { ImportBackground } from '#renderer/features/import/import-background.tsx';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';

const [BODY, MEETING, SEAT] = [newId(), newId(), newId()];
const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });
const CODE = '131052-308T';

beforeEach(() => {
  window.location.hash = '#/home';
  useDroppedMessages.setState({ waiting: [] });
  useNotices.setState({ notice: null, lasting: null });
});

/** An office whose body has a meeting on 15 September 2026 at one, and a member with an address. */
async function anOffice(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('persons', maki);
    await write.add('contactPoints', {
      ...{ ownerKind: 'person', ownerId: maki.id, preferred: true, kind: 'email' },
      ...{ value: 'aino.maki@example.org', normal: 'aino.maki@example.org' },
    });
    await write.add('bodies', { id: BODY, name: { fi: 'Järjestöverkosto' }, kind: 'network' });
    const [order = ''] = ordersFor(1);
    await write.add('seats', { id: SEAT, bodyId: BODY, role: 'member', order });
    await write.add('mandates', { seatId: SEAT, personId: maki.id, from: '2026-01-01' });
    await write.add('meetings', {
      ...{ id: MEETING, bodyId: BODY, number: 3, day: '2026-09-15', start: '13:00' },
      ...{ language: 'fi', state: 'invited' },
    });
  });
  return office;
}

function drop(name: string, content: Uint8Array | string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // jsdom's files cannot be read.
  const file = Object.assign(new File([], name), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
  const dataTransfer = { types: ['Files'], files: [file], items: [], dropEffect: 'none' };
  act(() => void fireEvent.drop(window, { dataTransfer }));
}

const calendar = (method: string, lines: readonly string[], day = '20260915') =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', 'UID:x@example.org'],
    ...[`DTSTART:${day}T100000Z`, `DTEND:${day}T113000Z`, 'SUMMARY:Verkoston kokous'],
    ...lines,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

/** A message as it comes: what drafts are written like, with its sender. */
function mailFrom(from: string, text: string) {
  const draft = new TextDecoder().decode(
    writeDraft({
      ...{ subject: 'Lausuntopyyntö', text, to: [] },
      attachments: [
        { name: 'pyynto.txt', type: 'text/plain', bytes: new TextEncoder().encode('Pyydämme.') },
      ],
    }),
  );
  return `From: ${from}\r\nDate: Mon, 7 Sep 2026 12:00:00 +0300\r\n${draft}`;
}

const dialog = (name: string) => screen.findByRole('dialog', { name });
const press = async (name: string) =>
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
/** What a choice is called stands before its explanation. */
const choose = async (name: string) =>
  await userEvent.click(screen.getByRole('radio', { name: new RegExp(`^${name}`, 'u') }));
const undo = async () =>
  await act(async () => {
    useNotices.getState().notice?.action?.onPress();
    await Promise.resolve();
  });

describe('a message that is dropped', () => {
  it('becomes an entry of the log with its sender, its text and its files, and is taken back', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('pyynto.eml', mailFrom('Aino <Aino.Maki@example.org>', 'Pyydämme lausuntoa.'));
    const asked = await dialog('Sähköpostiviesti');
    expect(within(asked).getByRole('link', { name: 'Aino Mäki' })).toBeTruthy();
    await press('Lisää tapahtuma');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/engagements\//));
    const [entry] = await office.read.engagements.toArray();
    expect(entry).toMatchObject({
      ...{ state: 'draft', from: '2026-09-07', title: { fi: 'Lausuntopyyntö' } },
      notes: expect.stringMatching(/^Aino Mäki, 7\.9\.2026[^]+Pyydämme lausuntoa\.$/u) as string,
    });
    expect(await office.read.engagementParties.toArray()).toMatchObject([
      { engagementId: entry?.id, personId: maki.id, role: 'counterpart' },
    ]);
    expect(await office.read.attachments.toArray()).toMatchObject([
      { ownerKind: 'engagement', ownerId: entry?.id, fileName: 'pyynto.txt' },
    ]);
    // Entry and files are one act: undo takes all of it.
    await act(() => office.undo());
    expect(await office.read.engagements.count()).toBe(0);
    expect(await office.read.attachments.count()).toBe(0);
  });

  it('leads to what was made of it when it comes again, and doubles nothing', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('pyynto.eml', mailFrom('Aino <Aino.Maki@example.org>', 'Pyydämme lausuntoa.'));
    await dialog('Sähköpostiviesti');
    await press('Lisää tapahtuma');
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/engagements\//));
    const entry = window.location.hash;
    window.location.hash = '#/home';
    drop('sama.eml', mailFrom('"Mäki, Aino" <aino.maki@example.org>', 'Pyydämme lausuntoa. '));
    const asked = await dialog('Sähköpostiviesti');
    expect(asked.textContent).toContain('on jo lisätty tapahtuma Lausuntopyyntö');
    await press('Avaa');
    await waitFor(() => expect(window.location.hash).toBe(entry));
    expect(await office.read.engagements.count()).toBe(1);
  });

  it('becomes a task, and no identity code of it is kept', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('pyynto.eml', mailFrom('Outo <outo@example.org>', `Koskee ${CODE}.`));
    const asked = await dialog('Sähköpostiviesti');
    expect(asked.textContent).toContain('henkilötunnukselta');
    expect(asked.textContent).not.toContain(CODE);
    await choose('Tehtävä');
    await press('Lisää tehtävä');
    await waitFor(() => expect(window.location.hash).toBe('#/tasks'));
    const tasks = await office.read.tasks.toArray();
    expect(tasks).toMatchObject([{ title: 'Lausuntopyyntö' }]);
    expect(JSON.stringify(tasks)).not.toContain(CODE);
  });

  it('brings papers to a meeting that is chosen', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('pyynto.eml', mailFrom('outo@example.org', 'Ohessa.'));
    await dialog('Sähköpostiviesti');
    await choose('Kokouksen asiakirjat');
    await press('Lisää kokoukseen');
    expect(await screen.findByText('Valitse kokous.')).toBeTruthy();
    const field = screen.getByRole('combobox', { name: 'Kokous' });
    await userEvent.type(field, '3/2026');
    await userEvent.click(await screen.findByRole('option'));
    await press('Lisää kokoukseen');
    await waitFor(() => expect(window.location.hash).toBe(`#/meetings/${MEETING}/details`));
    expect(await office.read.attachments.toArray()).toMatchObject([
      { ownerKind: 'meeting', ownerId: MEETING, fileName: 'pyynto.txt' },
    ]);
  });
});

describe('an invitation that is dropped', () => {
  it('becomes a meeting at the time of Finland, and says that one is there', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('kutsu.ics', calendar('REQUEST', ['LOCATION:Neuvotteluhuone 3']));
    const asked = await dialog('Kokouskutsu');
    expect(asked.textContent).toContain('13:00–14:30');
    expect(asked.textContent).toContain('on jo tänä päivänä kokous 3/2026');
    await press('Lisää kokous');
    await waitFor(async () => expect(await office.read.meetings.count()).toBe(2));
    const added = (await office.read.meetings.toArray()).find(({ id }) => id !== MEETING);
    expect(added).toMatchObject({
      ...{ bodyId: BODY, day: '2026-09-15', start: '13:00', end: '14:30', number: 4 },
      ...{ place: 'Neuvotteluhuone 3', state: 'planned' },
    });
    expect(window.location.hash).toBe(`#/meetings/${added?.id ?? ''}/details`);
  });

  it.each([
    ['Lisää kokous', 'Toimielin'],
    ['Lisää tapahtuma', 'Yhteistyötapahtuma'],
  ])('that comes again moves what was made of it, and calls it off: %s', async (press1, as) => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('kutsu.ics', calendar('REQUEST', []));
    await dialog('Kokouskutsu');
    if (as !== 'Toimielin') await choose(as);
    await press(press1);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const table = as === 'Toimielin' ? office.read.meetings : office.read.engagements;
    const made = async () =>
      (await table.toArray()).filter(({ messageId }) => messageId !== undefined);
    drop('sama.ics', calendar('REQUEST', []));
    await dialog('Kokouskutsu');
    expect(screen.queryByRole('radio', { name: /^Uusi ajankohta/u })).toBeNull();
    await press('Avaa');
    drop('siirto.ics', calendar('REQUEST', [], '20260917'));
    const asked = await dialog('Kokouskutsu');
    expect(asked.textContent).toMatch(/15\.9\.2026.* → 17\.9\.2026/u);
    await press('Vaihda ajankohta');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await made()).toMatchObject([{ [as === 'Toimielin' ? 'day' : 'from']: '2026-09-17' }]);
    drop('peruutus.ics', calendar('CANCEL', []));
    await dialog('Kokouksen peruutus');
    await press('Merkitse perutuksi');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await made()).toMatchObject([{ state: 'cancelled' }]);
    await undo();
    await waitFor(async () => expect((await made())[0]?.state).not.toBe('cancelled'));
    expect(await table.get(MEETING)).toEqual(
      as === 'Toimielin' ? expect.objectContaining({ day: '2026-09-15' }) : undefined,
    );
  });

  it.each(['Lisää kokous', 'Lisää tapahtuma'])(
    'that is older than the one taken last changes nothing: %s',
    async (add) => {
      const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
      drop('kutsu.ics', calendar('REQUEST', []));
      await dialog('Kokouskutsu');
      if (add === 'Lisää tapahtuma') await choose('Yhteistyötapahtuma');
      await press(add);
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      drop('siirto.ics', calendar('REQUEST', ['SEQUENCE:2'], '20260917'));
      await dialog('Kokouskutsu');
      await press('Vaihda ajankohta');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      for (const old of [calendar('REQUEST', ['SEQUENCE:1']), calendar('CANCEL', [])]) {
        drop('vanha.ics', old);
        await screen.findByRole('dialog', { name: /^Kokouskutsu$|^Kokouksen peruutus$/u });
        expect(screen.queryByRole('radio', { name: /^Uusi ajankohta|^Kokouksen per/u })).toBeNull();
        await press('Avaa');
        await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      }
      const table = add === 'Lisää kokous' ? office.read.meetings : office.read.engagements;
      const made = (await table.toArray()).filter(({ messageId }) => messageId !== undefined);
      expect(made).toMatchObject([{ invitationSequence: 2 }]);
    },
  );

  it('tells an entry the hours of the meeting, and others on the same day when it is moved', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('kutsu.ics', calendar('REQUEST', []));
    await dialog('Kokouskutsu');
    await choose('Yhteistyötapahtuma');
    await press('Lisää tapahtuma');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [added] = await office.read.engagements.toArray();
    expect(added?.notes).toMatch(/Kokouksen aika: .*15\. syyskuuta 2026, 13\.00–14\.30/u);
    const earlier = calendar('REQUEST', ['SEQUENCE:1'])
      .replace('T100000Z', 'T070000Z')
      .replace('T113000Z', 'T083000Z');
    drop('siirto.ics', earlier);
    await dialog('Kokouskutsu');
    await press('Vaihda ajankohta');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [moved] = await office.read.engagements.toArray();
    expect(moved).toMatchObject({ from: '2026-09-15', invitationSequence: 1 });
    expect(moved?.notes?.startsWith(added?.notes ?? 'x')).toBe(true);
    expect(moved?.notes).toMatch(/15\. syyskuuta 2026, 10\.00–11\.30$/u);
  });

  it('that calls off what was held calls nothing off', async () => {
    const office = await anOffice();
    await office.change({ name: 'addSample' }, (write) =>
      write.update('meetings', MEETING, { state: 'held' }),
    );
    await renderScreen(<ImportBackground />, { office });
    drop('peruutus.ics', calendar('CANCEL', []));
    await dialog('Kokouksen peruutus');
    expect(screen.queryByRole('radio', { name: /^Kokouksen peruminen/u })).toBeNull();
    expect(screen.queryByText(/Toimielimelle lisätään/u)).toBeNull();
  });
});

describe('an answer that is dropped', () => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['DECLINED', 'declined'],
    ['TENTATIVE', 'invited'],
  ])('%s sets the attendance of the member who sent it', async (partstat, invitation) => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    const attendee = `ATTENDEE;PARTSTAT=${partstat}:mailto:aino.maki@example.org`;
    drop('vastaus.ics', calendar('REPLY', [attendee]));
    await dialog('Vastaus kokouskutsuun');
    await press('Merkitse vastaus');
    await waitFor(() => expect(window.location.hash).toBe(`#/meetings/${MEETING}/attendance`));
    expect(await office.read.attendances.toArray()).toMatchObject([
      { meetingId: MEETING, seatId: SEAT, personId: maki.id, role: 'member', invitation },
    ]);
    await undo();
    await waitFor(async () => expect(await office.read.attendances.count()).toBe(0));
  });

  it('is offered as an answer also where its invitation became a meeting', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    drop('kutsu.ics', calendar('REQUEST', [], '20260917'));
    await dialog('Kokouskutsu');
    await press('Lisää kokous');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const attendee = 'ATTENDEE;CN=Vieras Esimerkki;PARTSTAT=ACCEPTED:mailto:v@example.org';
    drop('vastaus.ics', calendar('REPLY', [attendee], '20260917'));
    await dialog('Vastaus kokouskutsuun');
    await press('Merkitse vastaus');
    await waitFor(async () => expect(await office.read.attendances.count()).toBe(1));
  });

  it('of somebody who is no contact makes a guest by name, once', async () => {
    const { office } = await renderScreen(<ImportBackground />, { office: await anOffice() });
    for (const partstat of ['ACCEPTED', 'DECLINED']) {
      const attendee = `ATTENDEE;CN=Vieras Esimerkki;PARTSTAT=${partstat}:mailto:v@example.org`;
      drop('vastaus.ics', calendar('REPLY', [attendee]));
      await dialog('Vastaus kokouskutsuun');
      await press('Merkitse vastaus');
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    expect(await office.read.attendances.toArray()).toMatchObject([
      { name: 'Vieras Esimerkki', role: 'guest', invitation: 'declined' },
    ]);
  });
});

it('tells what is named as a message and cannot be read, and takes it for no list', async () => {
  await renderScreen(<ImportBackground />, { office: await anOffice() });
  drop('rikki.eml', 'pelkkää tekstiä');
  await waitFor(() =>
    expect(useNotices.getState().lasting?.text).toContain('rikki.eml: Tiedosto ei ole viesti.'),
  );
  expect(window.location.hash).toBe('#/home');
});
