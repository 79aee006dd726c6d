import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/lib/add-days.ts';
import { timelineOf } from '#shared/programme/pictures/timeline.ts';
import { action, emptyProgramme, goal, record } from '#shared/programme/testing/any-programme.ts';
import { layoutLanes } from '#renderer/common/lanes/layout-lanes.ts';
import { scheduleLanes, yearsOf } from './schedule-lanes.ts';

const day = fc.nat(4000).map((days) => addDays('2024-01-01', days));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const WORDS = { spanOf: () => '', milestonesOf: () => [] };

describe('a schedule laid out', () => {
  it('puts every day among its years, in order, and every action into a line', () => {
    const actions = fc.array(fc.tuple(maybe(day), maybe(day), maybe(day)), { maxLength: 8 });
    fc.assert(
      fc.property(actions, day, (days, today) => {
        const content = {
          ...emptyProgramme(),
          goals: [goal('g0')],
          actions: days.map(([from, to], at) =>
            action(`a${at}`, {
              ...(at % 2 === 0 && { goalId: 'g0' }),
              ...(from && { from }),
              ...(to && { to }),
            }),
          ),
          milestones: days.flatMap(([, , dueOn], at) =>
            dueOn ? [{ ...record(`m${at}`), actionId: `a${at}`, title: { fi: 'm' }, dueOn }] : [],
          ),
        };
        const timeline = timelineOf(content, 'fi', today);
        const groups = scheduleLanes('p', timeline, WORDS);
        const layout = layoutLanes(groups, yearsOf(timeline), 900, 13, today);
        const lines = layout.lines.flatMap((line) => (line.kind === 'lane' ? [line] : []));
        expect(lines.map(({ lane }) => lane.id).sort()).toEqual(
          content.actions.map(({ id }) => id).sort(),
        );
        for (const { lane, spans, points } of lines) {
          const own = content.actions.find(({ id }) => id === lane.id);
          const isDated = own?.from !== undefined || own?.to !== undefined;
          expect(spans).toHaveLength(isDated ? 1 : 0);
          for (const { x, isEstimate } of spans) {
            expect(x).toBeGreaterThanOrEqual(layout.left);
            expect(isEstimate).toBe(own?.from === undefined || own.to === undefined);
          }
          expect(points).toHaveLength(
            content.milestones.filter(({ actionId }) => actionId === lane.id).length,
          );
          for (const { x } of points) {
            expect(x).toBeGreaterThanOrEqual(layout.left);
            expect(x).toBeLessThanOrEqual(900);
          }
        }
        expect(layout.years).toHaveLength(timeline.lastYear - timeline.firstYear + 1);
      }),
    );
    const years = { first: 2027, last: 2030 };
    const placesOf = (...days: string[]) => {
      const points = days.map((on) => ({ on, kind: 'done' as const, label: '' }));
      const lane = { id: '', label: '', href: '#/' as const, words: '', spans: [], points };
      const { lines, left } = layoutLanes(
        [{ id: '', name: '', lanes: [lane] }],
        years,
        900,
        13,
        days[0] ?? '',
      );
      return lines.flatMap((line) =>
        line.kind === 'lane' ? line.points.map(({ x }) => x - left) : [],
      );
    };
    expect(placesOf('2027-01-01', '2031-05-01')).toEqual([0]);
    const [one = 0, next = 0] = placesOf('2027-02-01', '2027-02-02');
    expect(one).toBeLessThan(next);
  });
});
