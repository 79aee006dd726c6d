import { describe, expect, it } from 'vitest';
import { heldPositions, inOrderOfTime, isCurrent, mainPosition } from './current-positions.ts';

const position = (id: string, some: { from?: string; to?: string; primary?: boolean } = {}) => ({
  id,
  primary: false,
  ...some,
});

describe('isCurrent', () => {
  it('counts the first and the last day', () => {
    const held = { from: '2026-01-01', to: '2026-01-31' };
    expect(
      ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => isCurrent(held, day)),
    ).toEqual([false, true, true, false]);
    expect(isCurrent({}, '2026-01-01')).toBe(true);
  });
});

describe('mainPosition', () => {
  it('is never one that is over, even when it is still marked as the primary one', () => {
    const over = position('over', { to: '2026-01-31', primary: true });
    const now = position('now', { from: '2026-02-01' });
    expect(mainPosition([over, now], '2026-03-01')?.id).toBe('now');
    expect(mainPosition([over, now], '2026-01-15')?.id).toBe('over');
    expect(mainPosition([over], '2026-03-01')).toBeUndefined();
  });

  it('is the primary one of several', () => {
    expect(mainPosition([position('a'), position('b', { primary: true })], '2026-01-01')?.id).toBe(
      'b',
    );
  });
});

describe('a person with two positions who changes one of them', () => {
  const board = position('board');
  const first = position('first', { to: '2025-06-30' });
  const second = position('second', { from: '2025-07-01', to: '2026-12-31' });
  const third = position('third', { from: '2027-01-01', primary: true });
  const all = [board, third, first, second];

  it('is shown where she is until she has moved, and on a day before', () => {
    expect(mainPosition(all, '2024-01-01')?.id).toBe('first');
    expect(mainPosition(all, '2026-12-31')?.id).toBe('second');
    expect(mainPosition(all, '2027-01-01')?.id).toBe('third');
    expect(heldPositions(all, '2026-11-27').map(({ id }) => id)).toEqual(['second', 'board']);
  });

  it('is shown in the other where nothing went before, or days contradict each other', () => {
    expect(mainPosition([board, third], '2026-11-27')?.id).toBe('board');
    const wrong = [
      position('a', { from: '2027-02-02', to: '2026-12-31' }),
      position('b', { from: '2027-01-01', to: '2027-02-01', primary: true }),
    ];
    expect(mainPosition(wrong, '2026-11-27')).toBeUndefined();
  });
});

describe('inOrderOfTime', () => {
  it('puts what is held now first and the latest ended before older ones', () => {
    const order = inOrderOfTime(
      [
        position('old', { to: '2019-12-31' }),
        position('soon', { from: '2027-01-01' }),
        position('recent', { to: '2025-12-31' }),
        position('other'),
        position('main', { primary: true }),
      ],
      '2026-06-01',
    );
    expect(order.map(({ id }) => id)).toEqual(['main', 'other', 'soon', 'recent', 'old']);
  });
});
