import { expect, it } from 'vitest';
import { record } from '../testing/any-programme.ts';
import type { FollowUpRequest, FollowUpRound } from './follow-up.ts';
import { silentBodies } from './silent-bodies.ts';

const round = (id: string, asOf: string): FollowUpRound => ({
  ...record(id),
  programmeId: 'p',
  title: { fi: id },
  asOf,
  dueOn: asOf,
  state: 'collecting',
  fields: [],
});
const rounds = [
  round('r3', '2026-10-31'),
  round('r1', '2025-10-31'),
  round('r2', '2026-03-31'),
  round('later', '2027-03-31'),
];
const ask = (
  roundId: string,
  organisationId: string,
  state: FollowUpRequest['state'],
): FollowUpRequest => ({
  ...record(`${roundId} ${organisationId}`),
  roundId,
  organisationId,
  state,
});

it('names who has not answered, and for how many rounds in a row', () => {
  const requests = [
    ask('r1', 'om', 'sent'),
    ask('r2', 'om', 'sent'),
    ask('r3', 'om', 'sent'),
    ask('later', 'om', 'sent'),
    // Answered in between.
    ask('r1', 'stm', 'sent'),
    ask('r2', 'stm', 'received'),
    ask('r3', 'stm', 'sent'),
    // Was not asked before.
    ask('r3', 'um', 'sent'),
    ask('r3', 'sm', 'partly'),
    ask('r2', 'tem', 'sent'),
    ask('r3', 'tem', 'received'),
    ask('r3', 'okm', 'toSend'),
    ask('r3', 'thl', 'waived'),
  ];
  const [newest] = rounds;
  if (!newest) throw new Error('No round');
  const silent = silentBodies({ rounds, requests }, newest, '2026-11-30');
  expect(silent.map((one) => [one.request.organisationId, one.state, one.rounds])).toEqual([
    ['om', 'late', 3],
    ['stm', 'late', 1],
    ['um', 'late', 1],
    ['sm', 'late', 0],
  ]);
});
