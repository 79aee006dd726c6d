import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { EngagementsBackground } from './engagements-background.tsx';
import { engagementsRoute } from './route.tsx';

beforeAll(engagementsRoute.component.load);

const GRETA = newId();
const VISIT = newId();
const maki = aPerson({ givenName: 'Aino', familyName: 'Mäki' });

async function officeWithLog(): Promise<Office> {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('persons', maki);
    await write.add('bodies', {
      id: GRETA,
      name: { fi: 'Asiantuntijaryhmä' },
      abbr: { fi: 'GRETA' },
      kind: 'intlBody',
    });
    await write.add('engagements', {
      id: VISIT,
      kind: 'countryVisit',
      title: { fi: 'GRETAn maavierailu', sv: 'Besök' },
      from: '2026-06-01',
      to: '2026-06-05',
      state: 'confirmed',
      confidentiality: 'restricted',
    });
    await write.add('engagements', {
      kind: 'meeting',
      title: { fi: 'Verkoston kokous' },
      from: '2025-03-03',
      topics: ['tunnistaminen'],
      state: 'done',
      confidentiality: 'normal',
    });
  });
  return office;
}

async function show(office: Office, at: string) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <EngagementsBackground />
      <Route path={engagementsRoute.path} component={engagementsRoute.component} />
    </Router>,
    { office },
  );
}

const notice = () => useNotices.getState().notice;
beforeEach(() => useNotices.setState({ notice: null }));

describe('the log', () => {
  it('is searched and narrowed, and says what is restricted', async () => {
    const user = userEvent.setup();
    await show(await officeWithLog(), '/engagements');
    const row = (await screen.findByRole('link', { name: 'GRETAn maavierailu' })).closest('tr');
    expect(row?.textContent).toContain('Rajoitettu');
    expect(row?.textContent).toContain('1.–5.6.2026');
    await user.type(screen.getByRole('searchbox'), 'tunnistam');
    await waitFor(() => expect(screen.queryByRole('link', { name: /GRETAn/ })).toBeNull());
    expect(screen.getByText('1 tapahtuma')).toBeDefined();
    await user.type(screen.getByRole('searchbox'), ' xyz');
    await user.click(await screen.findByRole('button', { name: 'Poista rajaukset' }));
    await screen.findByRole('link', { name: /GRETAn/ });
  });

  it('takes an entry from one line, with the body that it names, in one step of undo', async () => {
    const user = userEvent.setup();
    const office = await officeWithLog();
    await show(office, '/engagements');
    await screen.findByRole('link', { name: /GRETAn/ });
    runCommand('quickEntry');
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), '3.12.2026 GRETA kokous Strasbourg');
    await within(dialog).findByText(/Kokous · 3\.12\.2026 · Strasbourg, Ranska/);
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'GRETA kokous' });
    await screen.findByText(/luonnos\. Tarkista/);
    expect(screen.getByRole('link', { name: 'GRETA' })).toBeDefined();
    await waitFor(() => expect(notice()?.action).toBeDefined());
    notice()?.action?.onPress();
    await screen.findByText('Poistettu: GRETA kokous');
    expect(await office.read.engagementParties.count()).toBe(0);
  });
});

describe('the page of an entry', () => {
  it('takes parties, and what came of it in its order', async () => {
    const user = userEvent.setup();
    const office = await officeWithLog();
    await show(office, `/engagements/${VISIT}`);
    await user.click(await screen.findByRole('button', { name: 'Lisää osapuoli…' }));
    // The window comes once its draft has been looked for.
    await user.type(await screen.findByRole('combobox', { name: /Kuka/ }), 'mäk');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('link', { name: 'Mäki Aino' });

    for (const text of ['Ensin', 'Sitten']) {
      await user.click(await screen.findByRole('button', { name: 'Lisää tulos' }));
      const dialog = await screen.findByRole('dialog');
      await user.type(within(dialog).getByLabelText('Tulos tai johtopäätös'), text);
      await user.keyboard('{Control>}{Enter}{/Control}');
      await screen.findByText(text);
    }
    await user.click(await screen.findByRole('button', { name: /Siirrä ylemmäs: .* 2/ }));
    await waitFor(async () => {
      const notes = await office.read.engagementNotes.toArray();
      const sorted = notes.sort((one, other) => (one.order < other.order ? -1 : 1));
      expect(sorted.map(({ text }) => text.fi)).toEqual(['Sitten', 'Ensin']);
    });
  });

  it('takes the programme of a visit, and refuses a personal identity code', async () => {
    const user = userEvent.setup();
    const office = await officeWithLog();
    await show(office, `/engagements/${VISIT}`);
    await user.click(await screen.findByRole('button', { name: 'Lisää ohjelmakohta…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText('Päivä')).toHaveProperty('value', '1.6.2026');
    await user.type(within(dialog).getByLabelText(/Alkaa klo/), '9.30');
    await user.type(within(dialog).getByLabelText('Aihe'), 'Tunnistaminen 131052-308T');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await within(dialog).findByText(/henkilötunnus/)).toBeDefined();
    await user.clear(within(dialog).getByLabelText('Aihe'));
    await user.type(within(dialog).getByLabelText('Aihe'), 'Tunnistaminen');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('maanantai 1.6.2026');
    expect(await office.read.visitSlots.toArray()).toMatchObject([
      { day: '2026-06-01', start: '09:30', topic: { fi: 'Tunnistaminen' } },
    ]);
  });

  it('keeps a file, gives a copy of it, and lets it go again', async () => {
    const user = userEvent.setup();
    const office = await officeWithLog();
    const { platform } = await show(office, `/engagements/${VISIT}`);
    const bytes = new TextEncoder().encode('%PDF-1.7');
    platform.nextFiles = [
      { name: 'ohjelma.pdf', bytes },
      { name: 'tyhjä.txt', bytes: new Uint8Array() },
    ];
    await user.click(await screen.findByRole('button', { name: 'Lisää liite…' }));
    await screen.findByText('PDF, 8 tavua', { normalizer: (text) => text.replace('\u00a0', ' ') });
    expect(notice()?.text).toContain('tyhjä.txt on tyhjä');
    await user.click(screen.getByRole('button', { name: 'Tallenna kopio: ohjelma.pdf' }));
    await waitFor(() => expect(platform.saved).toEqual([{ name: 'ohjelma.pdf', bytes }]));
    await user.click(screen.getByRole('button', { name: 'Poista liite: ohjelma.pdf' }));
    await screen.findByText(/Ei liitteitä/);
  });

  it('is duplicated without its days, begins a series, and becomes a template', async () => {
    const user = userEvent.setup();
    const office = await officeWithLog();
    await show(office, `/engagements/${VISIT}`);
    const choose = async (name: RegExp) => {
      await user.click(await screen.findByRole('button', { name: 'Tapahtuman toiminnot' }));
      await user.click(await screen.findByRole('menuitem', { name }));
    };
    await choose(/samaan sarjaan/);
    await screen.findByText('Sama sarja');
    await waitFor(() => expect(window.location.hash).not.toContain(VISIT));
    await choose(/pohjaksi/);
    await screen.findByText(/Tämä on pohja/);
    const all = await office.read.engagements.toArray();
    expect(new Set(all.map(({ seriesId }) => seriesId)).size).toBe(2);
    expect(all.filter(({ template }) => template === true)).toHaveLength(1);
    expect(all.filter(({ from }) => from === undefined)).toHaveLength(2);
    await choose(/Poista tapahtuma/);
    await waitFor(async () => expect(await office.read.engagements.count()).toBe(3));
    await waitFor(() => expect(notice()?.action).toBeDefined());
    notice()?.action?.onPress();
    await waitFor(async () => expect(await office.read.engagements.count()).toBe(4));
  });
});
