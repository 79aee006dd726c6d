/** Under which the lock lies on this machine. */
export const LOCK_PLACE = 'app-lock';

/** Whether a lock is kept on this machine: known before what can read it is loaded. */
export function isLockKept(): boolean {
  try {
    return window.localStorage.getItem(LOCK_PLACE) !== null;
  } catch {
    return false;
  }
}
