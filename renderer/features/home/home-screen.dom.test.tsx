import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { addDays } from '#shared/lib/add-days.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { newId } from '#shared/lib/new-id.ts';
import { useNotices } from '#renderer/session/notices.ts';
import { anEmail, aPerson } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { PAUSE_MS } from '#renderer/features/duplicates/use-quiet-search.ts';
import { HomeScreen } from './home-screen.tsx';

const TODAY = dayInFinland(new Date());

beforeEach(() => {
  useNotices.setState({ notice: null });
});
afterEach(() => vi.useRealTimers());

it('says in a new office what to do first', async () => {
  await renderScreen(<HomeScreen />);
  const first = await screen.findByRole('region', { name: 'Aloita tästä' });
  expect(
    within(first)
      .getByRole('link', { name: /toimielimet/u })
      .getAttribute('href'),
  ).toBe('#/bodies');
  expect(screen.queryByRole('region', { name: 'Määräajat' })).toBeNull();
});

it('takes an office with nothing but a questionnaire for one that was begun', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, (write) =>
    write.add('questionnaires', { title: { fi: 'Kysely' } }),
  );
  await renderScreen(<HomeScreen />, { office });
  await screen.findByRole('region', { name: 'Määräajat' });
  expect(screen.queryByRole('region', { name: 'Aloita tästä' })).toBeNull();
  const latest = within(await screen.findByRole('region', { name: 'Jatka tästä' }));
  expect(latest.getByRole('link', { name: 'Kysely' })).toBeDefined();
});

it('gathers what is due and coming, each with the way to it', async () => {
  const office = await emptyOffice();
  const [body, round, obligation, questionnaire, programme] = Array.from({ length: 5 }, newId);
  await office.change({ name: 'addSample' }, async (write) => {
    await write.add('bodies', {
      id: body ?? '',
      name: { fi: 'Asiantuntijaryhmä' },
      abbr: { fi: 'GRETA' },
      kind: 'intlBody',
    });
    await write.add('seats', { bodyId: body ?? '', role: 'member', order: 'a1' });
    await write.add('reviewRounds', {
      id: round ?? '',
      bodyId: body ?? '',
      no: 3,
      state: 'underWay',
    });
    const stage = { roundId: round ?? '' };
    await write.add('roundStages', { ...stage, key: 'report', doneOn: addDays(TODAY, -100) });
    await write.add('roundStages', { ...stage, key: 'recommendation', dueOn: addDays(TODAY, -90) });
    await write.add('roundStages', { ...stage, key: 'followUpReply', dueOn: addDays(TODAY, 12) });
    await write.add('obligations', {
      id: obligation ?? '',
      title: { fi: 'Vastaus komitealle' },
      kind: 'reportReply',
      bodyId: body ?? '',
      rule: { kind: 'fixed', day: addDays(TODAY, -2) },
    });
    // What the comments were owed for has been sent, though nobody marked the stage.
    const sent = await write.add('obligations', {
      title: { fi: 'Huomautukset' },
      kind: 'comments',
      reviewRoundId: round ?? '',
      rule: { kind: 'fixed', day: addDays(TODAY, -90) },
    });
    await write.add('deliveries', {
      obligationId: sent.id,
      dueOn: addDays(TODAY, -90),
      state: 'sent',
    });
    await write.add('obligations', {
      title: { fi: 'Tilastot' },
      kind: 'statistics',
      rule: { kind: 'fixed', day: addDays(TODAY, 40) },
    });
    await write.add('engagements', {
      title: { fi: 'Verkoston kokous' },
      kind: 'meeting',
      from: TODAY,
      state: 'planned',
      confidentiality: 'normal',
    });
    await write.add('engagements', {
      title: { fi: 'Peruttu kokous' },
      kind: 'meeting',
      from: TODAY,
      state: 'cancelled',
      confidentiality: 'normal',
    });
    await write.add('questionnaires', { id: questionnaire ?? '', title: { fi: 'Kysely' } });
    const parentId = newId();
    const asked = { questionnaireId: questionnaire ?? '', text: { fi: 'Kysymys' } };
    await write.add('questions', { ...asked, id: parentId, order: 'a', state: 'unassigned' });
    await write.add('questions', { ...asked, parentId, order: 'b', state: 'ready' });
    await write.add('questions', { ...asked, parentId, order: 'c', state: 'asked' });
    // Answered both as a whole and in its part, as its own page counts it.
    const whole = newId();
    await write.add('questions', { ...asked, id: whole, order: 'd', state: 'edited' });
    await write.add('questions', { ...asked, parentId: whole, order: 'e', state: 'ready' });
    await write.add('questions', { ...asked, parentId: whole, order: 'f', state: 'unassigned' });
    await write.add('programmes', {
      id: programme ?? '',
      title: { fi: 'Ohjelma' },
      state: 'draft',
      levels: [],
      actionNumbering: 'running',
    });
    await write.add('tasks', { title: 'Soita sihteeristöön', dueOn: addDays(TODAY, -1) });
    await write.add('tasks', { title: 'Kysy vielä', dueOn: addDays(TODAY, -1) });
    await write.add('tasks', { title: 'Ensi kuussa', dueOn: addDays(TODAY, 30) });
  });
  const user = userEvent.setup();
  await renderScreen(
    <Router hook={useHashLocation}>
      <HomeScreen />
    </Router>,
    { office },
  );
  const card = (name: string) => screen.findByRole('region', { name });

  const deadlines = await card('Määräajat');
  const lines = within(deadlines).getAllByRole('listitem');
  expect(lines.map((line) => within(line).getByRole('link').textContent)).toEqual([
    'Vastaus komitealle',
    'Tilastot',
  ]);
  expect(lines[0]?.textContent).toContain('2 päivää myöhässä');
  expect(lines[1]?.textContent).toContain('40 päivää');
  expect(lines[1]?.textContent).toContain('Vahvistamatta');
  expect((await card('Arviointikierrokset')).textContent).toContain(
    'Seuraavaksi: Vastaus suositukseen',
  );
  expect((await card('Avoimet kyselyt')).textContent).toContain('Valmiina 2, kaikkiaan 4');
  const engagements = await card('Yhteistyö');
  expect(within(engagements).getByRole('link', { name: 'Verkoston kokous' })).toBeDefined();
  expect(within(engagements).queryByText('Peruttu kokous')).toBeNull();
  expect((await card('Toimielimet')).textContent).toContain('1 avoin paikka');
  const drafted = within(await card('Valmisteltava ohjelma')).getByRole('link');
  expect(drafted.getAttribute('href')).toBe(`#/programme/${programme ?? ''}`);

  const tasks = await card('Tehtävät');
  expect(within(tasks).queryByText('Ensi kuussa')).toBeNull();
  await user.click(within(tasks).getByRole('checkbox', { name: /Soita sihteeristöön/u }));
  const left = within(tasks).getByRole('checkbox', { name: /Kysy vielä/u });
  await waitFor(() => expect(document.activeElement).toBe(left));
  await user.keyboard(' ');
  await within(tasks).findByText(/Ei myöhässä olevia/u);
  await waitFor(() => expect(useNotices.getState().notice?.text).toBe('Tehty: Kysy vielä'));
});

it('begins with today and tomorrow, five lines at first, and has apart what others have promised', async () => {
  const office = await emptyOffice();
  const tomorrow = addDays(TODAY, 1);
  await office.change({ name: 'addSample' }, async (write) => {
    const { id: bodyId } = await write.add('bodies', { name: { fi: 'Verkosto' }, kind: 'network' });
    const meeting = { bodyId, state: 'invited', language: 'fi' } as const;
    await write.add('meetings', { ...meeting, number: 1, day: tomorrow, start: '13:00' });
    await write.add('meetings', { ...meeting, number: 2, day: tomorrow, state: 'cancelled' });
    await write.add('engagements', {
      ...{ title: { fi: 'Seminaari' }, kind: 'conference', from: addDays(TODAY, -1), to: TODAY },
      ...{ state: 'confirmed', confidentiality: 'normal' },
    });
    for (const number of [1, 2, 3]) {
      await write.add('tasks', { title: `Tänään ${String(number)}`, dueOn: TODAY });
    }
    await write.add('tasks', { title: 'Huomenna oma', dueOn: tomorrow });
    await write.add('tasks', { title: 'Lupaus', dueOn: TODAY, assigneeName: 'kääntäjä' });
  });
  const user = userEvent.setup();
  await renderScreen(<HomeScreen />, { office });
  const card = await screen.findByRole('region', { name: 'Tänään ja huomenna' });
  const lines = () => within(card).getAllByRole('listitem');
  const links = () =>
    within(card)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  expect(lines()).toHaveLength(5);
  expect(links()).toEqual(['Seminaari', `Verkosto 1/${tomorrow.slice(0, 4)}`]);
  expect(within(card).getByText('klo 13.00')).toBeDefined();
  await user.click(within(card).getByRole('button', { name: 'Näytä 1 muu' }));
  expect(lines()).toHaveLength(6);
  expect(within(card).getByRole('list', { name: 'Huomenna' }).textContent).toContain(
    'Huomenna oma',
  );

  const tasks = await screen.findByRole('region', { name: 'Tehtävät' });
  const others = within(tasks).getByRole('list', { name: 'Odotetaan muilta' });
  expect(within(tasks).getAllByRole('listitem')).toEqual(within(others).getAllByRole('listitem'));
  expect(others.textContent).toContain('Lupaus');
});

it('tells whom to inform, and of a form that was left, each with the way to it', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const obtainedOn of [addDays(TODAY, -90), addDays(TODAY, -5)]) {
      await write.add('persons', {
        givenName: 'Aino',
        familyName: 'Mäki',
        provenance: { kind: 'other', source: '', purpose: 'other', obtainedOn },
      });
    }
  });
  await office.drafts.put('person:new', { familyName: 'Kes' });
  await renderScreen(<HomeScreen />, { office });
  const card = await screen.findByRole('region', { name: 'Tietosuoja ja yhteystiedot' });
  const links = within(card).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Tietosuoja', '#/privacy'],
    ['1 henkilö on jäänyt informoimatta määräajassa.', '#/privacy/inform'],
    ['1 henkilö on informoitava kuukauden kuluessa.', '#/privacy/inform'],
    ['Henkilön lomake on tallentamatta.', '#/contacts/new'],
  ]);
});

it('tells of duplicates that nobody has searched for, with the way to them', async () => {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    for (const familyName of ['Virtanen', 'Korhonen']) {
      const { id } = await write.add('persons', aPerson({ givenName: 'Maija', familyName }));
      const value = 'maija.virtanen@om.invalid';
      await write.add('contactPoints', anEmail({ ownerId: id, value }));
    }
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  await renderScreen(<HomeScreen />, { office });
  await screen.findByRole('region', { name: 'Jatka tästä' });
  const found = 'Yhteystiedoista löytyi 1 mahdollinen kaksoiskappale.';
  expect(screen.queryByRole('link', { name: found })).toBeNull();
  await vi.advanceTimersByTimeAsync(PAUSE_MS);
  expect((await screen.findByRole('link', { name: found })).getAttribute('href')).toBe(
    '#/duplicates',
  );
});
