import { richTextPlain } from '#shared/rich-text/plain.ts';
import { layOutNothing, paste } from '#renderer/ui/rich-text-editor/testing/show-editor.tsx';
import { richTextBuilder } from '#shared/rich-text/testing/build-rich-text.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { ordersFor } from '#shared/records/order.ts';
import type { Office } from '#renderer/data/office.ts';
import { useEngagementsPalette } from '#renderer/features/engagements/contribute-palette.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { MeetingsBackground } from './meetings-background.tsx';
import { meetingsRoute } from './route.tsx';

beforeAll(meetingsRoute.component.load);
beforeEach(() => useNotices.setState({ notice: null }));

const [BODY, MEETING, ITEM] = [newId(), newId(), newId()];
const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });

/** An office of two bodies, one with a meeting in the state, a member and an item of it. */
async function officeWith(state: Meeting['state']): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('persons', maki);
    await write.add('bodies', { id: BODY, name: { fi: 'Järjestöverkosto' }, kind: 'network' });
    await write.add('bodies', { name: { fi: 'Sihteeristö' }, kind: 'secretariat' });
    const seatId = newId();
    await write.add('seats', {
      id: seatId,
      bodyId: BODY,
      role: 'member',
      order: ordersFor(1)[0] ?? '',
    });
    await write.add('mandates', { seatId, personId: maki.id, from: '2026-01-01' });
    await write.add('meetings', {
      id: MEETING,
      bodyId: BODY,
      number: 3,
      day: '2026-09-15',
      language: 'sv',
      state,
    });
    for (const [at, title] of ['Avaus', 'Lausunto'].entries()) {
      await write.add('agendaItems', {
        ...(at === 1 && { id: ITEM }),
        meetingId: MEETING,
        order: ordersFor(2)[at] ?? '',
        kind: 'discussion',
        title: { fi: title, sv: title },
      });
    }
  });
  return office;
}

async function show(office: Office, at: string) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <MeetingsBackground />
      <main>
        <Route path={meetingsRoute.path} component={meetingsRoute.component} />
      </main>
    </Router>,
    { office },
  );
}

const titles = () =>
  within(screen.getByRole('region', { name: 'Asialista' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => /Avaus|Lausunto/u.exec(textContent)?.[0]);

layOutNothing();

describe('a meeting', () => {
  it('has its items moved by keyboard until the minutes are approved', async () => {
    const user = userEvent.setup();
    const office = await officeWith('held');
    const { unmount } = await show(office, `/meetings/${MEETING}`);
    (await screen.findByRole('link', { name: /Lausunto/ })).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(titles()).toEqual(['Lausunto', 'Avaus']));
    unmount();
    await office.change({ name: 'moveOnMeeting', facts: { name: '' } }, (write) =>
      write.update('meetings', MEETING, { state: 'approved' }),
    );
    await show(office, `/meetings/${MEETING}`);
    const link = await screen.findByRole('link', { name: /Lausunto/ });
    expect(link.getAttribute('aria-keyshortcuts')).toBeNull();
    link.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['Lausunto', 'Avaus']);
    expect(screen.queryByRole('textbox', { name: 'Uusi asia' })).toBeNull();
  });

  it('is minuted item by item without leaving what is written in', async () => {
    const user = userEvent.setup();
    const office = await officeWith('held');
    await show(office, `/meetings/${MEETING}/${ITEM}`);
    const minutes = () => screen.getByRole('textbox', { name: /^Käsittely/u });
    await screen.findByRole('heading', { level: 2, name: /Lausunto/u });
    act(() => paste(minutes(), 'Jatkettiin.'));
    minutes().focus();
    await user.keyboard('{Alt>}{PageUp}{/Alt}');
    await screen.findByRole('heading', { level: 2, name: /Avaus/u });
    await waitFor(() => expect(document.activeElement).toBe(minutes()));
    act(() => paste(minutes(), 'Avattiin.'));
    await user.keyboard('{Alt>}{PageUp}{/Alt}{Alt>}{PageDown}{/Alt}');
    await screen.findByRole('heading', { level: 2, name: /Lausunto/u });
    await waitFor(() => expect(document.activeElement).toBe(minutes()));
    await waitFor(async () => {
      const items = await office.read.agendaItems.toArray();
      expect(items.map(({ minutes: said }) => richTextPlain(said?.sv ?? null)).sort()).toEqual([
        'Avattiin.',
        'Jatkettiin.',
      ]);
    });
  });

  it('shows what the body said of a matter before, one press from there', async () => {
    const user = userEvent.setup();
    const office = await officeWith('planned');
    const [earlier, item] = [newId(), newId()];
    const { doc, p } = richTextBuilder();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('meetings', {
        id: earlier,
        bodyId: BODY,
        number: 2,
        day: '2026-03-10',
        language: 'sv',
        state: 'minutesDrafted',
      });
      await write.add('agendaItems', {
        id: item,
        meetingId: earlier,
        order: ordersFor(1)[0] ?? '',
        kind: 'discussion',
        title: { fi: 'lausunto' },
        minutes: { sv: doc(p('Utkastet gicks igenom.')) },
      });
      await write.add('decisions', {
        agendaItemId: item,
        order: ordersFor(1)[0] ?? '',
        kind: 'decided',
        text: { sv: 'Utlåtandet lämnas.' },
      });
    });
    await show(office, `/meetings/${MEETING}/${ITEM}`);
    const said = await screen.findByText('Utkastet gicks igenom.');
    expect(said.getAttribute('lang')).toBe('sv');
    expect(said.closest('li')?.textContent).toContain('Päätös 1: Utlåtandet lämnas.');
    await user.click(screen.getByRole('link', { name: 'Kokous 2/2026, 10.3.2026' }));
    expect(window.location.hash).toBe(`#/meetings/${earlier}/${item}`);
  });

  it('goes out as a calendar file with its agenda, in the language of its papers', async () => {
    const user = userEvent.setup();
    const office = await officeWith('invited');
    const { platform } = await show(office, `/meetings/${MEETING}`);
    await user.click(await screen.findByRole('button', { name: 'Kokouksen toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: /Kalenterikutsu/ }));
    await waitFor(() => expect(platform.calls.at(-1)?.name).toBe('saveFile'));
    const saved = platform.calls.find(({ name }) => name === 'saveFile')?.argument as {
      suggestedName: string;
      bytes: Uint8Array;
    };
    expect(saved.suggestedName).toMatch(/ Kalenderinbjudan – .*3-2026 \(sv\)\.ics$/u);
    const text = new TextDecoder().decode(saved.bytes);
    expect(text).toContain('DTSTART;VALUE=DATE:20260915');
    expect(text.replaceAll('\r\n ', '')).toContain('Ärenden\\n1. Avaus\\n2. Lausunto');
    expect(text).not.toContain('Mäki');
  });

  it('goes out as a pack: the papers chosen, and a draft to those who can be written to', async () => {
    const user = userEvent.setup();
    const office = await officeWith('invited');
    await office.change({ name: 'addSample' }, (write) =>
      write.add('attendances', { meetingId: MEETING, role: 'guest', name: 'Eino Vieras' }),
    );
    const { platform } = await show(office, `/meetings/${MEETING}`);
    await user.click(await screen.findByRole('button', { name: 'Kokouksen toiminnot' }));
    await user.click(await screen.findByRole('menuitem', { name: /Kokouspaketti/ }));
    const dialog = await screen.findByRole('dialog', { name: /^Kokouspaketti: / });
    expect(within(dialog).getByText(/Eino Vieras/u)).toBeTruthy();
    for (const name of ['Kokouskutsu', 'Esityslista', 'Osallistujaluettelo', 'Kalenterikutsu']) {
      await user.click(within(dialog).getByRole('checkbox', { name }));
    }
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna paketti…' }));
    expect(await within(dialog).findByText('Valitse ainakin yksi asiakirja.')).toBeTruthy();
    await user.click(within(dialog).getByRole('checkbox', { name: 'Esityslista' }));
    await user.click(within(dialog).getByRole('button', { name: 'Tallenna paketti…' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const saved = platform.calls.find(({ name }) => name === 'saveFile')?.argument as {
      suggestedName: string;
      bytes: Uint8Array;
    };
    expect(saved.suggestedName).toMatch(/ Mötespaket – 3-2026 .*\(sv\)\.zip$/u);
    expect(Object.keys(unzipSync(saved.bytes)).map((name) => / (\S+) –/u.exec(name)?.[1])).toEqual([
      'Föredragningslista',
      'Följemeddelande',
    ]);
    expect(useNotices.getState().notice?.text).toContain('Mitään ei lähetetty');
    expect(await office.read.madeDocuments.toArray()).toMatchObject([
      { kind: 'meeting-pack', format: 'zip', language: 'sv' },
    ]);
  });

  it('keeps fields and attendance of approved minutes as they were', async () => {
    const office = await officeWith('approved');
    const { unmount } = await show(office, `/meetings/${MEETING}/${ITEM}`);
    await screen.findByRole('heading', { level: 2, name: /Lausunto/ });
    for (const box of screen.getAllByRole('checkbox')) expect(box.matches(':disabled')).toBe(true);
    unmount();
    await show(office, `/meetings/${MEETING}/attendance`);
    const row = await screen.findByRole('row', { name: /Aino Mäki/ });
    for (const button of within(row).getAllByRole('button')) {
      expect(button.closest('fieldset')?.disabled).toBe(true);
    }
    expect(screen.queryByRole('textbox', { name: 'Vieras' })).toBeNull();
  });

  it('notes who was there, under heads that say what', async () => {
    const user = userEvent.setup();
    const office = await officeWith('held');
    await show(office, `/meetings/${MEETING}/attendance`);
    const row = await screen.findByRole('row', { name: /Aino Mäki/ });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Nimi',
      'Kutsu',
      'Läsnäolo',
    ]);
    await user.click(within(row).getByRole('button', { name: /Läsnäolo/ }));
    await user.click(await screen.findByRole('option', { name: 'Etänä' }));
    await screen.findByText(/1 henkilöstä paikalla 1/u);
    expect(await office.read.attendances.toArray()).toMatchObject([
      { personId: maki.id, role: 'member', presence: 'remote' },
    ]);
  });
});

it('plans a year from the body on, in the language of its papers', async () => {
  const user = userEvent.setup();
  const office = await officeWith('held');
  await show(office, '/meetings');
  await waitFor(() => expect(runCommand('planMeetings')).toBe(true));
  const dialog = await screen.findByRole('dialog');
  const body = within(dialog).getByRole('button', { name: /Toimielin/ });
  await waitFor(() => expect(document.activeElement).toBe(body));
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('option', { name: 'Järjestöverkosto' }));
  expect(within(dialog).getByRole('button', { name: /kieli/ }).textContent).toContain('ruotsi');
  // The list gives the keyboard back once it is gone.
  await waitFor(() => expect(document.activeElement).toBe(body));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const planned = (await office.read.meetings.toArray()).filter(({ id }) => id !== MEETING);
  expect(planned.map(({ language }) => language)).toEqual(['sv', 'sv', 'sv', 'sv']);
});

it('offers a body with the number of its meeting as no entry of the log', async () => {
  function Offers({ words }: { words: string }) {
    const find = useEngagementsPalette(words);
    return <p>{`${words}: ${String(find(words, 'fi').length)}`}</p>;
  }
  await renderScreen(
    <>
      <Offers words="Järjestöverkosto Helsinki" />
      <Offers words="Järjestöverkosto 3/2026" />
      <Offers words="Järjestöverkosto 3" />
    </>,
    { office: await officeWith('planned') },
  );
  await screen.findByText('Järjestöverkosto Helsinki: 1');
  await screen.findByText('Järjestöverkosto 3/2026: 0');
  await screen.findByText('Järjestöverkosto 3: 0');
});

describe('decisions', () => {
  it('become tasks with one press, also once the minutes are approved, and are told as open', async () => {
    const user = userEvent.setup();
    const office = await officeWith('approved');
    await office.change({ name: 'addSample' }, async (write) => {
      for (const [at, text] of ['Päätettiin lausua.', 'Merkittiin tiedoksi.'].entries()) {
        await write.add('decisions', {
          agendaItemId: ITEM,
          order: ordersFor(2)[at] ?? '',
          kind: 'decided',
          text: { sv: text },
          number: at + 1,
        });
      }
    });
    const { unmount } = await show(office, `/meetings/${MEETING}/${ITEM}`);
    (await screen.findByRole('button', { name: /tehtävä.*Päätös 1/ })).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('checkbox', { name: /Päätettiin lausua/ });
    // The keyboard is on the task: Enter opens it for its day.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Päätettiin lausua.'));
    expect(await office.read.tasks.toArray()).toMatchObject([
      { title: 'Päätettiin lausua.', sourceKind: 'decision' },
    ]);
    unmount();

    await show(office, '/meetings/decisions');
    await screen.findByRole('link', { name: /Merkittiin tiedoksi/ });
    await user.click(screen.getByRole('radio', { name: 'Avoinna' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /Merkittiin/ })).toBeNull());
    expect(screen.getByRole('link', { name: /Päätettiin/ }).getAttribute('href')).toBe(
      `#/meetings/${MEETING}/${ITEM}`,
    );
    await user.type(screen.getByRole('searchbox'), 'verkosto xyz');
    await screen.findByText('Mikään päätös ei vastaa hakua');
  });
});
