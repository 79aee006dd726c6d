import { describe, expect, it } from 'vitest';
import type { Delivery, Obligation } from '../obligations/obligation.ts';
import { metStages } from './met-stages.ts';
import type { RoundStage } from './review-round.ts';

const BASE = { createdAt: '2026-01-15T10:00:00Z', updatedAt: '2026-01-15T10:00:00Z', rev: 1 };
const stage: RoundStage = {
  ...BASE,
  id: 's',
  roundId: 'r',
  key: 'followUpReply',
  dueOn: '2026-06-21',
};
const obligation: Obligation = {
  ...BASE,
  id: 'o',
  title: {},
  kind: 'followUpReport',
  reviewRoundId: 'r',
  rule: { kind: 'fixed', day: '2026-06-21' },
};
const sent: Delivery = {
  ...BASE,
  id: 'd',
  obligationId: 'o',
  dueOn: '2026-06-21',
  state: 'sent',
  sentOn: '2026-06-18',
};

describe('metStages', () => {
  it('counts a stage as done on the day on which what it is due for was sent', () => {
    expect(metStages([stage], [obligation], [sent])).toEqual([{ ...stage, doneOn: '2026-06-18' }]);
    expect(
      metStages([stage], [obligation], [{ ...sent, state: 'preparing' }]).map(
        ({ doneOn }) => doneOn,
      ),
    ).toEqual([undefined]);
  });

  it('leaves what is written, what is of another round, and what has another day', () => {
    const own = { ...stage, doneOn: '2026-06-01' };
    expect(metStages([own], [obligation], [sent])).toEqual([own]);
    const elsewhere = { ...stage, roundId: 'other' };
    const later = { ...stage, dueOn: '2026-07-01' };
    expect(metStages([elsewhere, later], [obligation], [sent])).toEqual([elsewhere, later]);
  });
});
