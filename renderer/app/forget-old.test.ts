import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { forgetOld } from './forget-old.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Until when what was removed goes at a start at `now`, where something was last done at `last`. */
async function forgottenAt(now: string, last: string | null): Promise<string | null> {
  vi.setSystemTime(now);
  const purge = vi.fn<Office['purge']>(() => Promise.resolve(0));
  forgetOld({ purge, lastUsed: () => Promise.resolve(last) });
  await vi.advanceTimersByTimeAsync(60_000);
  return purge.mock.calls[0]?.[0].olderThan.slice(0, 10) ?? null;
}

it('lets go what was removed more than thirty days ago', async () => {
  expect(await forgottenAt('2026-11-27T08:00:00Z', '2026-11-27T07:00:00Z')).toBe('2026-10-28');
});

it('lets nothing more go where the clock runs ahead, or where she was away', async () => {
  expect(await forgottenAt('2031-01-01T08:00:00Z', '2026-11-27T07:00:00Z')).toBe('2026-10-29');
  expect(await forgottenAt('2031-01-01T08:00:00Z', null)).toBeNull();
});

it('goes by the clock where the last act was made by one that ran ahead', async () => {
  expect(await forgottenAt('2026-11-27T08:00:00Z', '2031-01-01T07:00:00Z')).toBe('2026-10-28');
});
