import { describe, expect, it } from 'vitest';
import { dayOfRule, deadlinesBetween } from './deadlines.ts';
import type { DeadlineRule, Delivery, Obligation } from './obligation.ts';

const BASE = { createdAt: '2026-01-15T10:00:00Z', updatedAt: '2026-01-15T10:00:00Z', rev: 1 };
const TODAY = '2026-06-02';
const SPAN = { from: '2020-01-01', to: '2029-12-31' };

const obligation = (rule: DeadlineRule, more: Partial<Obligation> = {}): Obligation => ({
  ...BASE,
  id: 'o',
  title: { fi: 'Velvoite' },
  kind: 'other',
  rule,
  ...more,
});
const delivery = (dueOn: string, more: Partial<Delivery>): Delivery => ({
  ...BASE,
  id: dueOn,
  obligationId: 'o',
  dueOn,
  state: 'preparing',
  ...more,
});
const brief = (one: Obligation, deliveries: Delivery[] = [], span = SPAN) =>
  deadlinesBetween(one, deliveries, span, TODAY).map(({ dueOn, state }) => `${dueOn} ${state}`);

describe('dayOfRule', () => {
  const after = (eventOn: string, months: number, days?: number): DeadlineRule => ({
    kind: 'after',
    event: { fi: 'tapahtuma' },
    eventOn,
    months,
    ...(days !== undefined && { days }),
  });

  it.each<[string, DeadlineRule, string | null]>([
    ['reply to GRETA’s questionnaire, round 1', after('2013-09-18', 4, 13), '2014-01-31'],
    ['reply to GRETA’s questionnaire, round 2', after('2017-09-05', 5), '2018-02-05'],
    ['comments on a draft report', after('2015-01-31', 2), '2015-03-31'],
    ['comments on a draft at the end of the year', after('2025-12-31', 2), '2026-02-28'],
    ['reply to a recommendation, round 2', after('2019-10-18', 12), '2020-10-18'],
    ['reply to a recommendation, round 3', after('2024-06-21', 24), '2026-06-21'],
    ['an adopted plan to the Commission', after('2028-07-14', 3), '2028-10-14'],
    ['a mid-term report to the UPR', after('2023-03-31', 24), '2025-03-31'],
    [
      'the Commission’s report',
      { kind: 'atMostEvery', years: 2, lastOn: '2018-12-03' },
      '2020-12-03',
    ],
    ['transposition', { kind: 'fixed', day: '2026-07-15' }, '2026-07-15'],
    ['statistics', { kind: 'yearly', month: 9, day: 30 }, '2026-09-30'],
    ['statistics from a year on', { kind: 'yearly', month: 9, day: 30, from: 2028 }, '2028-09-30'],
    ['a leap day in other years', { kind: 'yearly', month: 2, day: 29 }, '2027-02-28'],
    ['a plan', { kind: 'atMostEvery', years: 5, lastOn: '2021-05-06' }, '2026-05-06'],
    ['a plan of no day', { kind: 'atMostEvery', years: 5 }, null],
    ['an event that has not been', { kind: 'after', event: {}, months: 2 }, null],
    ['a day that is none', { kind: 'yearly', month: 13, day: 1 }, null],
  ])('%s', (_name, rule, day) => {
    expect(dayOfRule(rule, TODAY)).toBe(day);
  });
});

describe('deadlinesBetween', () => {
  const yearly: DeadlineRule = { kind: 'yearly', month: 9, day: 30 };

  it('says by which working day it is to be sent', () => {
    const [one] = deadlinesBetween(
      obligation({ kind: 'fixed', day: '2026-06-21' }, { verifiedOn: '2026-01-15' }),
      [],
      SPAN,
      TODAY,
    );
    expect(one).toMatchObject({ sendBy: '2026-06-18', isVerified: true, state: 'open' });
  });

  it('asks yearly ones from the day on which they were written down', () => {
    expect(brief(obligation(yearly), [], { from: '2020-01-01', to: '2027-12-31' })).toEqual([
      '2026-09-30 open',
      '2027-09-30 coming',
    ]);
    expect(
      brief(obligation({ ...yearly, from: 2025 }), [], { from: '2020-01-01', to: TODAY }),
    ).toEqual(['2025-09-30 overdue']);
  });

  it('keeps what was sent for a day that the rule no longer gives', () => {
    const sent = delivery('2024-09-30', { state: 'sent', sentOn: '2024-09-20' });
    expect(brief(obligation(yearly), [sent], { from: '2020-01-01', to: '2026-12-31' })).toEqual([
      '2024-09-30 sent',
      '2026-09-30 open',
    ]);
  });

  it('moves a begun delivery with the day of the rule', () => {
    const begun = delivery('2026-07-01', { state: 'inClearance' });
    expect(brief(obligation({ kind: 'fixed', day: '2026-07-15' }), [begun])).toEqual([
      '2026-07-15 inClearance',
    ]);
  });

  it('is late with what is not sent, never with an event', () => {
    const rule: DeadlineRule = { kind: 'fixed', day: '2026-06-01' };
    expect(brief(obligation(rule))).toEqual(['2026-06-01 overdue']);
    expect(brief(obligation(rule), [delivery('2026-06-01', {})])).toEqual(['2026-06-01 overdue']);
    expect(brief(obligation(rule, { kind: 'event' }))).toEqual(['2026-06-01 past']);
    expect(brief(obligation(rule), [delivery('2026-06-01', { state: 'waived' })])).toEqual([
      '2026-06-01 waived',
    ]);
  });

  it('counts the years anew from what was sent', () => {
    const rule: DeadlineRule = { kind: 'atMostEvery', years: 5, lastOn: '2021-05-06' };
    const sent = delivery('2026-05-06', { state: 'sent', sentOn: '2026-04-30' });
    expect(brief(obligation(rule), [sent], { from: '2020-01-01', to: '2032-01-01' })).toEqual([
      '2026-05-06 sent',
      '2031-04-30 coming',
    ]);
  });
});
