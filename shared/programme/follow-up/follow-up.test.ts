import { expect, it } from 'vitest';
import { action, record } from '../testing/any-programme.ts';
import type { ActionParty } from '../action-party.ts';
import type { FollowUpRound, StatusReport } from './follow-up.ts';
import { draftOfReport, reportFields, validateReport } from './report-draft.ts';
import { actionsAskedOf, bodiesToAsk, isWrittenIn, shownState } from './requests.ts';
import { emptyRound, roundFields, validateRound } from './round-draft.ts';
import { currentRound, latestStatuses, statusesByRound } from './statuses.ts';

let parties = 0;
const party = (
  actionId: string,
  organisationId: string,
  fields: Partial<ActionParty> = {},
): ActionParty => ({
  ...record(`party${(parties += 1)}`),
  actionId,
  organisationId,
  role: 'lead',
  answer: 'confirmed',
  ...fields,
});

it('asks whoever leads an action or takes part in it, of what is not dropped', () => {
  const actions = [action('a'), action('b'), action('c', { state: 'dropped' })];
  const actionParties = [
    party('a', 'stm', { contactPersonId: 'liisa' }),
    party('a', 'om', { role: 'partner', contactPersonId: 'matti' }),
    party('b', 'om', { contactPersonId: 'aino' }),
    party('b', 'stm', { role: 'coLead' }),
    party('b', 'um', { role: 'informed' }),
    party('c', 'tem'),
  ];
  expect(bodiesToAsk({ actions, actionParties })).toEqual([
    { organisationId: 'stm', contactPersonId: 'liisa' },
    // Two are named: the coordinator chooses.
    { organisationId: 'om' },
  ]);
  const asked = (id: string) => actionsAskedOf({ actions, actionParties }, id).map((one) => one.id);
  expect(asked('stm')).toEqual(['a', 'b']);
  expect(asked('um')).toEqual([]);
  expect(asked('tem')).toEqual([]);
});

it('says of a request what is to be done with it', () => {
  const round = { dueOn: '2026-09-25' };
  const state = (request: Parameters<typeof shownState>[0], today = '2026-09-29') =>
    shownState(request, round, today);
  expect(state({ state: 'sent' }, '2026-09-25')).toBe('sent');
  expect(state({ state: 'sent' })).toBe('late');
  expect(state({ state: 'partly' })).toBe('late');
  expect(state({ state: 'sent', dueOn: '2026-10-02' })).toBe('sent');
  expect(state({ state: 'sent', dueOn: '2026-10-02', remindedOn: ['2026-09-22'] })).toBe(
    'reminded',
  );
  // A body that was asked nothing yet cannot be late.
  expect(state({ state: 'toSend' })).toBe('toSend');
  expect(state({ state: 'received' })).toBe('received');
  expect(state({ state: 'waived' })).toBe('waived');
});

it('lets an action stand as its lead says, and as was accepted', () => {
  const round = (id: string, asOf: string): FollowUpRound => ({
    ...record(id),
    programmeId: 'p',
    title: {},
    asOf,
    state: 'checking',
    fields: [],
  });
  const report = (
    roundId: string,
    organisationId: string,
    fields: Partial<StatusReport>,
  ): StatusReport => ({
    ...record(`${roundId}-${organisationId}`),
    roundId,
    actionId: 'a',
    organisationId,
    way: 'word',
    state: 'accepted',
    ...fields,
  });
  const who = [party('a', 'kumppani', { role: 'partner' }), party('a', 'vastuu')];
  const rounds = [round('syksy', '2026-08-31'), round('kevät', '2026-02-28')];
  const reports = [
    report('kevät', 'kumppani', { status: 'done' }),
    report('kevät', 'vastuu', { status: 'delayed' }),
    report('syksy', 'kumppani', { status: 'progressing' }),
    report('syksy', 'vastuu', { status: 'blocked', state: 'received' }),
  ];
  const byRound = statusesByRound(reports, who);
  expect(byRound.get('kevät')?.get('a')).toEqual({
    ...{ status: 'delayed', isAccepted: true },
    differing: [{ organisationId: 'kumppani', status: 'done' }],
  });
  expect(byRound.get('syksy')?.get('a')).toEqual({
    ...{ status: 'progressing', isAccepted: true },
    differing: [{ organisationId: 'vastuu', status: 'blocked' }],
  });
  expect(latestStatuses(rounds, reports, who).get('a')).toMatchObject({
    status: 'progressing',
    round: { id: 'syksy' },
  });
  const [, , , unread] = reports;
  expect(latestStatuses(rounds, unread ? [unread] : [], who).size).toBe(0);
});

it('keeps the key of a question whose words or place are what they were', () => {
  const before = [
    { key: 'q1', text: { fi: 'Miksi?', sv: 'Varför?' } },
    { key: 'q2', text: { fi: 'Kuka?' } },
  ];
  const keys = (fi: string, sv = '') =>
    roundFields(
      { ...emptyRound([]), asOf: '31.8.2026', questions: { fi, sv, en: '' } },
      before,
    ).questions?.map(({ key, text }) => `${key} ${text.fi ?? text.sv ?? ''}`);
  expect(keys('Kuka?\nMiksi?')).toEqual(['q2 Kuka?', 'q1 Miksi?']);
  expect(keys('Miksi näin?\nKuka?')).toEqual(['q1 Miksi näin?', 'q2 Kuka?']);
  expect(keys('Uusi?\nMiksi?\nKuka?')).toEqual(['q3 Uusi?', 'q1 Miksi?', 'q2 Kuka?']);
  expect(keys('', 'Varför?')).toEqual(['q1 Varför?']);
  expect(keys('')).toBeUndefined();
});

it('says what is wrong with a round, and keeps an answer to a question that is asked no more', () => {
  const draft = { ...emptyRound([]), openOn: '1.9.2026', dueOn: '30.8.2026' };
  expect(validateRound(draft).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'title.fi name-missing',
    'asOf as-of-missing',
    'dueOn due-before-open',
  ]);
  const report = draftOfReport(undefined, [{ key: 'q1', text: { fi: 'Miksi?' } }]);
  expect(validateReport(report)).toEqual([{ path: 'status', code: 'nothing-told' }]);
  const told = { ...report, answers: { q1: { fi: 'Koska 131052-308T', sv: '', en: '' } } };
  expect(validateReport(told)).toEqual([{ path: 'answers.q1.fi', code: 'identity-code' }]);
  const gone = { key: 'q0', text: { fi: 'Ennen' } };
  expect(reportFields(report, [gone, { key: 'q1', text: { fi: 'Vanha' } }]).answers).toEqual([
    gone,
  ]);
});

it('knows in which languages all that a round says is written', () => {
  const title = { fi: 'Syksy', sv: 'Hösten' };
  expect(isWrittenIn({ title }, 'sv')).toBe(true);
  expect(isWrittenIn({ title }, 'en')).toBe(false);
  const questions = [{ key: 'q1', text: { fi: 'Miksi?' } }];
  expect(isWrittenIn({ title, questions }, 'fi')).toBe(true);
  expect(isWrittenIn({ title, questions }, 'sv')).toBe(false);
});

it('means the newest round that has begun, and a planned one where none has', () => {
  const round = (asOf: string, state: FollowUpRound['state']): FollowUpRound => ({
    ...{ ...record(asOf), programmeId: 'p', title: { fi: asOf }, fields: [] },
    ...{ asOf, state },
  });
  const [old, now, next] = [
    round('2026-03-31', 'reported'),
    round('2026-10-31', 'collecting'),
    round('2027-03-31', 'planned'),
  ];
  expect(currentRound([next, old, now])).toBe(now);
  expect(currentRound([next])).toBe(next);
  expect(currentRound([])).toBeUndefined();
});
