import { useLocation } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { lockNow, useAppLock } from './kept-lock.ts';
import { LockScreen } from './components/lock-screen.tsx';
import { useIdleLock } from './use-idle-lock.ts';

/** Whether the window is locked now. */
export function useIsLocked(): boolean {
  return useAppLock(({ kept, isLocked }) => isLocked && kept !== null);
}

/** Over the whole window: locks it when she asks or is away, and asks for the passphrase; leads to where one is set first. */
export function AppLock() {
  const kept = useAppLock((state) => state.kept);
  const isLocked = useIsLocked();
  useIdleLock(kept?.minutes ?? null);
  const [, navigate] = useLocation();
  // Whoever leaves the machine locks it at once; what is open stays beneath the lock.
  useCommand('lockWindow', kept ? lockNow : () => navigate('/settings/lock'), {
    overDialogs: kept !== null,
  });
  return isLocked ? <LockScreen /> : null;
}
