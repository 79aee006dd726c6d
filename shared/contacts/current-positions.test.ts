import { describe, expect, it } from 'vitest';
import { inOrderOfTime, isCurrent, mainPosition } from './current-positions.ts';

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
