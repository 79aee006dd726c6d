import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byStamp, compareStamps, isStamp, nextStamp, stampOf } from './stamp.ts';

const NOW = Date.parse('2026-11-30T08:00:00Z');

describe('a stamp', () => {
  it('follows the clock, and goes on where the clock stands still or goes back', () => {
    const first = nextStamp(null, NOW, 'a');
    expect(first).toBe(stampOf(NOW, 0, 'a'));
    expect(nextStamp(first, NOW + 5, 'a')).toBe(stampOf(NOW + 5, 0, 'a'));
    expect(nextStamp(first, NOW, 'a')).toBe(stampOf(NOW, 1, 'a'));
    expect(nextStamp(first, NOW - 3_600_000, 'b')).toBe(stampOf(NOW, 1, 'b'));
    expect(nextStamp(stampOf(NOW, 0xffff, 'a'), NOW, 'a')).toBe(stampOf(NOW + 1, 0, 'a'));
  });

  it('is above every one that was seen, however wrong the clocks, and no two are the same', () => {
    const step = fc.record({
      device: fc.constantFrom('a', 'b', 'c'),
      clock: fc.integer({ min: -5_000_000, max: 5_000_000 }),
      sees: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const made: string[] = [];
        const known = new Map<string, string>();
        for (const { device, clock, sees } of steps) {
          const seen = [known.get(device), made[sees]].flatMap((stamp) => stamp ?? []);
          const last = seen.sort(compareStamps).at(-1) ?? null;
          const stamp = nextStamp(last, NOW + clock, device);
          expect(isStamp(stamp)).toBe(true);
          for (const before of seen) expect(compareStamps(before, stamp)).toBe(-1);
          expect(made).not.toContain(stamp);
          made.push(stamp);
          known.set(device, stamp);
        }
      }),
    );
  });

  it('orders lines, and those of one act as they were written', () => {
    const lines = [
      { stamp: stampOf(NOW + 1, 0, 'a'), seq: 1 },
      { stamp: stampOf(NOW, 0, 'b'), seq: 9 },
      { stamp: stampOf(NOW, 0, 'b'), seq: 8 },
      { stamp: stampOf(NOW, 0, 'a'), seq: 10 },
    ];
    expect(lines.sort(byStamp).map(({ seq }) => seq)).toEqual([10, 8, 9, 1]);
  });

  it('is told from other texts', () => {
    for (const other of ['', '2026-11-30T08:00:00Z', stampOf(NOW, 0, ''), 7, null]) {
      expect(isStamp(other)).toBe(false);
    }
  });
});
