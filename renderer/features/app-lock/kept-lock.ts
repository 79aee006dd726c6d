import { z } from '#shared/lib/zod.ts';
import { create } from 'zustand';
import { type Failure, fail, ok, type Result } from '#shared/lib/result.ts';
import {
  type AppLock,
  byThisClock,
  lockFor,
  opensLock,
  secondsToWait,
  type WrongTries,
} from '#shared/safekeeping/app-lock.ts';
import { LOCK_PLACE } from './lock-place.ts';

/**
 * The lock belongs to this machine, not to the office: kept beside the records, in no backup, so that a restored office
 * never asks for a passphrase of another time. It hides the window from a passer-by; it encrypts nothing.
 */

export const IDLE_MINUTES = [5, 10, 15, 30, 60] as const;
const keptLock = z.object({
  lock: z.object({ salt: z.string(), hash: z.string(), rounds: z.int().positive() }),
  minutes: z.number().positive(),
  wrong: z.object({ count: z.int().nonnegative(), at: z.number() }).optional(),
});
type KeptLock = { lock: AppLock; minutes: number; wrong?: WrongTries | undefined };

export const useAppLock = create<{ kept: KeptLock | null; isLocked: boolean }>(() => {
  const kept = read();
  // A window that is opened again is as locked as it was left.
  return { kept, isLocked: kept !== null };
});

export async function setLock(passphrase: string, minutes: number): Promise<void> {
  keep({ lock: await lockFor(passphrase), minutes });
}

export function setIdleMinutes(minutes: number): void {
  const { kept } = useAppLock.getState();
  if (kept) keep({ ...kept, minutes });
}

export function removeLock(): void {
  keep(null);
}

export function lockNow(): void {
  if (useAppLock.getState().kept) useAppLock.setState({ isLocked: true });
}

/** Why the window stays locked; `seconds` is how long no passphrase is tried after several wrong ones. */
export type LockFailure = Failure<'wrong' | 'wait'>;

/** Opens where the passphrase is right. Wrong ones are counted beside the lock: a window opened anew is no new start. */
export async function unlock(passphrase: string): Promise<Result<true, LockFailure>> {
  const { kept } = useAppLock.getState();
  if (kept) {
    const wrong = byThisClock(kept.wrong ?? { count: 0, at: 0 }, Date.now());
    const before = secondsToWait(wrong, Date.now());
    if (before > 0) {
      keep({ ...kept, wrong });
      return fail('wait', { seconds: before });
    }
    if (!(await opensLock(kept.lock, passphrase))) {
      const now = { count: wrong.count + 1, at: Date.now() };
      keep({ ...kept, wrong: now });
      const seconds = secondsToWait(now, now.at);
      return seconds > 0 ? fail('wait', { seconds }) : fail('wrong');
    }
    if (kept.wrong) keep({ lock: kept.lock, minutes: kept.minutes });
  }
  useAppLock.setState({ isLocked: false });
  return ok(true);
}

/** Opens without the passphrase, for who holds the office's key; the forgotten passphrase goes. */
export function openByKey(): void {
  keep(null);
  useAppLock.setState({ isLocked: false });
}

function keep(kept: KeptLock | null): void {
  useAppLock.setState({ kept });
  try {
    if (kept) window.localStorage.setItem(LOCK_PLACE, JSON.stringify(kept));
    else window.localStorage.removeItem(LOCK_PLACE);
  } catch {
    // A browser that keeps nothing: the lock holds for as long as the window is open.
  }
}

function read(): KeptLock | null {
  try {
    const kept = keptLock.safeParse(JSON.parse(window.localStorage.getItem(LOCK_PLACE) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}
