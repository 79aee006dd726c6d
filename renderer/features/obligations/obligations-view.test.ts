import { describe, expect, it } from 'vitest';
import type {
  DeadlineRule,
  Delivery,
  Obligation,
} from '#shared/cooperation/obligations/obligation.ts';
import { layoutLanes } from '#renderer/common/lanes/layout-lanes.ts';
import { obligationLane } from './lanes.ts';
import { currentDeadline, deadlinesOf } from '#shared/cooperation/obligations/deadlines.ts';
import { NO_FILTERS, deadlineRows, filterRows } from './obligations-view.ts';

const BASE = { createdAt: '2026-01-15T10:00:00Z', updatedAt: '2026-01-15T10:00:00Z', rev: 1 };
const TODAY = '2026-06-02';

const obligation = (
  id: string,
  rule: DeadlineRule,
  more: Partial<Obligation> = {},
): Obligation => ({
  ...BASE,
  id,
  title: { fi: id },
  kind: 'reportReply',
  rule,
  ...more,
});
const on = (day: string): DeadlineRule => ({ kind: 'fixed', day });
const SENT: Delivery = {
  ...BASE,
  id: 'd',
  obligationId: 'Lähetetty',
  dueOn: '2020-10-18',
  state: 'sent',
  sentOn: '2020-10-16',
};
const ROWS = {
  obligations: [
    obligation('Lähetetty', on('2020-10-18')),
    obligation('Kaukainen', on('2028-07-15')),
    obligation('Ilman päivää', { kind: 'after', event: { fi: 'kysely saatu' }, months: 5 }),
    obligation('Lähellä', on('2026-06-21'), { bodyId: 'b' }),
    obligation('Myöhässä', on('2026-05-31')),
    obligation('Tilastot', { kind: 'yearly', month: 9, day: 30 }, { kind: 'statistics' }),
  ],
  deliveries: [SENT],
  bodies: [{ ...BASE, id: 'b', name: { fi: 'GRETA' }, kind: 'intlBody' as const }],
  rounds: [],
  stages: [],
};

describe('the list of deadlines', () => {
  const all = deadlineRows(ROWS, 'fi', TODAY);
  const titles = (rows: typeof all) =>
    rows.map(({ title, deadline }) => `${title} ${deadline?.dueOn ?? '–'}`);

  it('has what is overdue on top, then what comes by its day, what has no day, and last what is done', () => {
    expect(titles(all)).toEqual([
      'Myöhässä 2026-05-31',
      'Lähellä 2026-06-21',
      'Tilastot 2026-09-30',
      'Tilastot 2027-09-30',
      'Kaukainen 2028-07-15',
      'Ilman päivää –',
      'Lähetetty 2020-10-18',
    ]);
  });

  it('is narrowed down by body, state, kind, year and words', () => {
    const found = (some: Partial<typeof NO_FILTERS>) =>
      titles(filterRows(all, { ...NO_FILTERS, state: 'all', ...some }));
    expect(filterRows(all, NO_FILTERS)).toHaveLength(6);
    expect(found({ bodyId: 'b' })).toEqual(['Lähellä 2026-06-21']);
    expect(found({ state: 'sent' })).toEqual(['Lähetetty 2020-10-18']);
    expect(found({ kind: 'statistics', year: '2027' })).toEqual(['Tilastot 2027-09-30']);
    expect(found({ words: 'greta lahella' })).toEqual(['Lähellä 2026-06-21']);
  });

  it('knows the deadline that matters now', () => {
    const current = (index: number) => {
      const one = ROWS.obligations[index];
      return one && currentDeadline(deadlinesOf(one, ROWS, TODAY))?.dueOn;
    };
    expect(current(0)).toBe('2020-10-18');
    expect(current(2)).toBeUndefined();
    expect(current(5)).toBe('2026-09-30');
  });
});

describe('the picture of a timeline', () => {
  const words = { label: 'Vastaus', href: '#' as const, words: '', labelOf: (day: string) => day };
  const lane = (rule: DeadlineRule, more: Partial<Obligation> = {}) =>
    obligationLane(deadlinesOf(obligation('o', rule, more), { deliveries: [] }, TODAY), words);

  it('draws the work from what it counts from, or half a year before the day', () => {
    const after = (eventOn: string, months: number): DeadlineRule => ({
      kind: 'after',
      event: { fi: 'luonnos' },
      eventOn,
      months,
    });
    expect(lane(after('2026-05-21', 2)).spans).toEqual([
      { from: '2026-05-21', to: '2026-07-21', isEstimate: true },
    ]);
    expect(lane(after('2024-06-21', 24)).spans[0]?.from).toBe('2025-12-21');
    expect(lane(on('2026-10-18'), { kind: 'event', verifiedOn: TODAY })).toMatchObject({
      spans: [],
      points: [{ kind: 'event' }],
    });
    expect(lane(on('2026-05-31')).points[0]?.kind).toBe('overdue');
  });

  it('cuts what lies outside its years at their edge', () => {
    const groups = [
      { id: '', name: 'GRETA', lanes: [lane(on('2026-03-01')), lane(on('2028-03-01'))] },
    ];
    const layout = layoutLanes(groups, { first: 2026, last: 2027 }, 1000, 13, TODAY);
    const [, first, second] = layout.lines;
    if (first?.kind !== 'lane' || second?.kind !== 'lane') throw new Error('no lanes');
    expect(first.spans[0]?.x).toBe(layout.left);
    expect(first.points).toHaveLength(1);
    expect(second.points).toHaveLength(0);
    expect(layout.today).toBeGreaterThan(layout.left);
  });
});
