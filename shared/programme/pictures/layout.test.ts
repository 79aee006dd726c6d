import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBars } from './bar-layout.ts';

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
});
