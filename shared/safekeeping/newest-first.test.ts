import { describe, expect, it } from 'vitest';
import { datesMislead, type Made, newestFirst } from './newest-first.ts';

const at = (createdAt: string, seq?: number, more: { epoch?: number; keeper?: string } = {}) => ({
  createdAt,
  ...(seq !== undefined && { mark: { epoch: more.epoch ?? 0, seq } }),
  ...(more.keeper !== undefined && { keeper: more.keeper }),
});
const ordered = (...made: Made[]) =>
  newestFirst(made, (one) => one).map(({ createdAt }) => createdAt);

describe('the order in which backups were made', () => {
  it('is that of the acts, whatever the clock said', () => {
    expect(
      ordered(at('2026-11-25T08:00:00Z', 10), at('2025-11-25T08:00:00Z', 12), at('2026-11-26', 11)),
    ).toEqual(['2025-11-25T08:00:00Z', '2026-11-26', '2026-11-25T08:00:00Z']);
    // A restore begins a new epoch, whose acts may be fewer.
    expect(ordered(at('2026-11-26', 900), at('2026-11-20', 3, { epoch: 1 }))).toEqual([
      '2026-11-20',
      '2026-11-26',
    ]);
  });

  it('is that of the dates where nothing was done in between, and of those that tell no more', () => {
    expect(ordered(at('2026-11-25T08:00:00Z', 1), at('2026-11-25T08:00:00.500Z', 1))).toEqual([
      '2026-11-25T08:00:00.500Z',
      '2026-11-25T08:00:00Z',
    ]);
    expect(ordered(at('2026-11-24', 1), at('2026-11-25'), at('2026-11-26', 2))).toEqual([
      '2026-11-26',
      '2026-11-25',
      '2026-11-24',
    ]);
  });

  it('compares the acts of one office alone', () => {
    const another = { keeper: 'another' };
    expect(
      ordered(
        at('2026-11-20', 900, another),
        at('2026-11-22', 901, another),
        at('2026-11-21', 5),
        at('2026-11-23', 4),
      ),
    ).toEqual(['2026-11-22', '2026-11-21', '2026-11-23', '2026-11-20']);
  });

  it('is told to her where the dates tell another', () => {
    const mislead = (...made: Made[]) => datesMislead(newestFirst(made, (one) => one));
    expect(mislead(at('2026-11-25', 10), at('2025-11-25', 12))).toBe(true);
    expect(mislead(at('2026-11-25', 10), at('2026-11-25', 10), at('2026-11-24', 9))).toBe(false);
    expect(mislead(at('2026-11-25', 10), at('yesterday', 9))).toBe(false);
    expect(mislead()).toBe(false);
  });
});
