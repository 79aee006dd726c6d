import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { DeadlineRule } from '#shared/cooperation/obligations/obligation.ts';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { isWorkingDay } from '#shared/lib/finnish-holidays.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Office } from '#renderer/data/office.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { obligationsRoute } from './route.tsx';

beforeAll(obligationsRoute.component.load);

const TODAY = dayInFinland(new Date());

async function show(office: Office, at: string) {
  window.location.hash = `#${at}`;
  return await renderScreen(
    <Router hook={useHashLocation}>
      <Route path={obligationsRoute.path} component={obligationsRoute.component} />
    </Router>,
    { office },
  );
}

/** An office with one obligation; returns its id. */
async function withObligation(office: Office, rule: DeadlineRule): Promise<string> {
  const id = newId();
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('obligations', {
      id,
      title: { fi: 'Vastaus suositukseen' },
      kind: 'followUpReport',
      rule,
    });
  });
  return id;
}

const notice = () => useNotices.getState().notice;
const takeBack = async () => {
  await waitFor(() => expect(notice()?.action).toBeDefined());
  notice()?.action?.onPress();
};

let user: UserEvent;
/** Writes into a field at once: letter by letter is for journeys. */
async function fill(field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}
beforeEach(() => {
  user = userEvent.setup();
  useNotices.setState({ notice: null });
});

describe('the catalogue of obligations', () => {
  it('adds what is ticked with the bodies, instruments and rounds that it needs, once, and takes all of it back', async () => {
    const office = await emptyOffice();
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('bodies', { name: { fi: 'GRETA' }, kind: 'intlBody', catalogueKey: 'greta' });
    });
    await show(office, '/obligations/list');
    await user.click(
      (await screen.findAllByRole('button', { name: /luettelosta/ }))[0] as HTMLElement,
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('checkbox', { name: /suositukseen \(3\. kierros\)/ }),
    );
    await user.click(
      within(dialog).getByRole('checkbox', { name: /^GRETA, 1\. arviointikierros/ }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Lisää 2' }));
    await waitFor(async () => expect(await office.read.obligations.count()).toBe(1));
    const [obligation] = await office.read.obligations.toArray();
    const rounds = await office.read.reviewRounds.toArray();
    expect(rounds.map(({ no }) => no).sort()).toEqual([1, 3]);
    expect(obligation?.reviewRoundId).toBe(rounds.find(({ no }) => no === 3)?.id);
    expect(await office.read.bodies.count()).toBe(2);
    expect(await office.read.instruments.count()).toBe(1);
    expect(await office.read.roundStages.count()).toBe(11);
    expect(await screen.findByRole('link', { name: /suositukseen \(3\. kierros\)/ })).toBeDefined();

    await user.click(screen.getByRole('button', { name: /luettelosta/ }));
    expect(await within(await screen.findByRole('dialog')).findAllByText('on jo')).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Peruuta' }));
    await takeBack();
    await waitFor(async () => expect(await office.read.obligations.count()).toBe(0));
    expect(await office.read.bodies.count()).toBe(1);
    expect(await office.read.reviewRounds.count()).toBe(0);
  });
});

describe('the form of an obligation', () => {
  it('shows the days of the rule as they are typed, and saves them', async () => {
    const { office } = await show(await emptyOffice(), '/obligations/new');
    await fill(await screen.findByLabelText('Nimi suomeksi'), 'Huomautukset luonnoksesta');
    await user.click(screen.getByRole('button', { name: /Miten määräaika määräytyy/ }));
    await user.click(await screen.findByRole('option', { name: 'Määräaika tapahtumasta' }));
    await fill(screen.getByLabelText(/Mistä aika lasketaan \(suomi\)/), 'luonnos saatu');
    await fill(screen.getByLabelText(/Tapahtuman päivä/), '21.4.2026');
    await fill(screen.getByLabelText('Kuukausia'), '2');
    expect(await screen.findByText(/luonnos saatu 21\.4\.2026 \+ 2 kk/)).toBeDefined();
    expect(screen.getByText(/Lähetä viimeistään to 18\.6\.2026/)).toBeDefined();

    await user.click(screen.getByRole('checkbox', { name: /tarkistanut päivän/ }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/Kirjoita lähteen osoite/)).toBeDefined();
    await fill(screen.getByLabelText(/Lähteen osoite/), 'https://coe.int/luonnos');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(async () => expect(await office.read.obligations.count()).toBe(1));
    const [saved] = await office.read.obligations.toArray();
    expect(saved).toMatchObject({
      rule: { kind: 'after', eventOn: '2026-04-21', months: 2 },
      verifiedOn: TODAY,
    });
  });
});

describe('the page of an obligation', () => {
  it('plans backwards into tasks, moves them with a new plan, and takes a plan back at once', async () => {
    const office = await emptyOffice();
    const id = await withObligation(office, { kind: 'fixed', day: addDays(TODAY, 200) });
    await show(office, `/obligations/${id}`);
    const plan = async () => {
      await user.click(await screen.findByRole('button', { name: /Suunnittele taaksepäin/ }));
      return within(await screen.findByRole('dialog'));
    };
    let dialog = await plan();
    await user.click(dialog.getByRole('button', { name: 'Tee 7 tehtävää' }));
    await waitFor(async () => expect(await office.read.tasks.count()).toBe(7));
    const first = await office.read.tasks.toArray();
    expect(first.every(({ dueOn }) => dueOn !== undefined && isWorkingDay(dueOn))).toBe(true);

    dialog = await plan();
    const length = dialog.getByLabelText('Työpäiviä: Käännös');
    await user.clear(length);
    await fill(length, '0');
    await user.click(await dialog.findByRole('button', { name: 'Tee 6 tehtävää' }));
    await waitFor(async () => expect(await office.read.tasks.count()).toBe(6));
    const byStep = async () =>
      new Map((await office.read.tasks.toArray()).map((task) => [task.step, task.dueOn]));
    const before = first.find(({ step }) => step === 'request')?.dueOn ?? '';
    expect((await office.settings()).planLengths).toEqual({ followUpReport: { translation: 0 } });
    expect(((await byStep()).get('request') ?? '') > before).toBe(true);
    await takeBack();
    await waitFor(async () => expect(await office.read.tasks.count()).toBe(7));
    expect((await byStep()).get('request')).toBe(before);
    // The lengths are those of the plan that was kept, not of the one taken back.
    expect((await office.settings()).planLengths?.followUpReport).toBeUndefined();
  });

  it('follows a deadline until it is sent, and confirms its source', async () => {
    const office = await emptyOffice();
    const id = await withObligation(office, { kind: 'fixed', day: addDays(TODAY, -3) });
    await show(office, `/obligations/${id}`);
    expect(await screen.findByText(/3 päivää myöhässä/)).toBeDefined();
    const acts = () => screen.findByRole('button', { name: /^Toiminnot: / });
    await user.click(await acts());
    await user.click(await screen.findByRole('menuitem', { name: 'Merkitse lähetetyksi…' }));
    await fill(await screen.findByLabelText(/Asianumero/), 'VN/1/2026');
    await user.click(screen.getByRole('button', { name: 'Merkitse lähetetyksi' }));
    await waitFor(async () =>
      expect((await office.read.deliveries.toArray())[0]).toMatchObject({
        state: 'sent',
        sentOn: TODAY,
        caseNumber: 'VN/1/2026',
      }),
    );
    await takeBack();
    await waitFor(async () => expect(await office.read.deliveries.count()).toBe(0));

    await user.click(
      screen.getAllByRole('button', { name: 'Vahvista lähteestä…' })[0] as HTMLElement,
    );
    await fill(await screen.findByLabelText(/Lähteen osoite/), 'https://coe.int/finland1');
    await user.click(screen.getByRole('button', { name: 'Vahvista' }));
    expect(await screen.findByText(/Vahvistettu lähteestä/)).toBeDefined();
  });
});

describe('the rounds of review', () => {
  it('lead to all that belongs to them', async () => {
    const office = await emptyOffice();
    const of = { reviewRoundId: newId() };
    const [owed, asked, visit] = [newId(), newId(), newId()];
    await office.change({ name: 'addSample' }, async (write) => {
      const body = await write.add('bodies', { name: { fi: 'GRETA' }, kind: 'intlBody' });
      await write.add('reviewRounds', {
        ...{ id: of.reviewRoundId, bodyId: body.id, no: 4, state: 'underWay' },
      });
      await write.add('obligations', {
        ...{ id: owed, title: { fi: 'Vastaus kyselyyn' }, kind: 'questionnaire', ...of },
        rule: { kind: 'fixed', day: TODAY },
      });
      await write.add('questionnaires', { id: asked, title: { fi: 'Kysely' }, ...of });
      await write.add('engagements', {
        ...{ id: visit, title: { fi: 'Maavierailu' }, kind: 'countryVisit', ...of },
        ...{ state: 'planned', confidentiality: 'normal' },
      });
      for (const reference of ['1', '2']) {
        await write.add('recommendations', { reference, text: {}, strength: 'urges', ...of });
      }
    });
    await show(office, '/obligations/rounds');
    const row = await screen.findByRole('row', { name: /^Kierrokseen kuuluu/ });
    await within(row).findByRole('link', { name: '2 suositusta' });
    const links = within(row).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `#/obligations/${owed}`,
      `#/questionnaires/${asked}`,
      `#/engagements/${visit}`,
      `#/recommendations/round/${of.reviewRoundId}`,
    ]);
  });

  it('let a stage be written where nothing was known', async () => {
    const office = await emptyOffice();
    const round = newId();
    await office.change({ name: 'addSample' }, async (write) => {
      const body = await write.add('bodies', { name: { fi: 'GRETA' }, kind: 'intlBody' });
      await write.add('reviewRounds', { id: round, bodyId: body.id, no: 4, state: 'coming' });
    });
    await show(office, `/obligations/rounds/${round}`);
    // Chosen in the picture, its column has the focus.
    await waitFor(() => expect(document.activeElement?.id).toBe(round));
    await user.click(
      await screen.findByRole('button', { name: 'Kysely lähetetty, 4. kierros: –' }),
    );
    await fill(await screen.findByRole('textbox', { name: /^Tehty/ }), '1.9.2026');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(
      await screen.findByRole('button', { name: 'Kysely lähetetty, 4. kierros: 1.9.2026' }),
    ).toBeDefined();
  });
});
