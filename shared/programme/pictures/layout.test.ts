import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/add-days.ts';
import { action, emptyProgramme, goal, record } from '../testing/any-programme.ts';
import { layoutBars } from './bar-layout.ts';
import { layoutTimeline } from './timeline-layout.ts';
import { placeOfDay, timelineOf } from './timeline.ts';

const day = fc.nat(4000).map((days) => addDays('2024-01-01', days));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

describe('pictures laid out', () => {
  it('keep bars within, one after the other, as long as their numbers say', () => {
    const numbers = fc.array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 320, max: 1600 }), (values, width) => {
        const series = values.map((own, at) => ({ id: `s${at}`, name: `s${at}`, values: own }));
        const layout = layoutBars({ categories: ['a', 'b', 'c', 'd'], series }, width, 13);
        const units: number[] = [];
        layout.rows.forEach(({ segments, end, total }, at) => {
          expect(end).toBeLessThanOrEqual(width);
          expect(total).toBe(values.reduce((sum, own) => sum + (own[at] ?? 0), 0));
          let x = layout.left;
          for (const segment of segments) {
            expect(segment.x).toBeCloseTo(x, 6);
            x += segment.width;
            units.push(segment.width / segment.value);
          }
        });
        for (const unit of units) expect(unit).toBeCloseTo(units[0] ?? 0, 6);
      }),
    );
  });

  it('put every day of a schedule among its years, in order, and every action into a line', () => {
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
        const layout = layoutTimeline(timeline, 900, 13, today);
        const lines = layout.lines.flatMap((line) => (line.kind === 'action' ? [line] : []));
        expect(lines.map((line) => line.action.id).sort()).toEqual(
          content.actions.map(({ id }) => id).sort(),
        );
        for (const { action: own, bar, milestones } of lines) {
          expect(bar === null).toBe(own.from === null && own.to === null);
          if (bar) {
            expect(bar.x).toBeGreaterThanOrEqual(layout.left);
            expect(bar.isOpen).toBe(own.from === null || own.to === null);
          }
          for (const { x } of milestones) {
            expect(x).toBeGreaterThanOrEqual(layout.left);
            expect(x).toBeLessThanOrEqual(900);
          }
        }
        expect(layout.years).toHaveLength(timeline.lastYear - timeline.firstYear + 1);
      }),
    );
    const years = { firstYear: 2027, lastYear: 2030 };
    expect(placeOfDay('2027-01-01', years)).toBe(0);
    expect(placeOfDay('2031-05-01', years)).toBe(1);
    expect(placeOfDay('2027-02-01', years)).toBeLessThan(placeOfDay('2027-02-02', years));
  });
});
