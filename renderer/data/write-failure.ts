/** The name of the exception that refuses a change of what was decided with a locked programme. */
export const PLAN_LOCKED = 'PlanLockedError';

/** What went wrong with a write, as far as the user can do something about it; `acts:writeFailure.<code>` says it. */
export type WriteFailure = 'storage-full' | 'office-closed' | 'plan-locked' | 'unexpected';

/** Reads the kind of failure out of an exception of Dexie or IndexedDB, however deep it is wrapped. */
export function writeFailure(error: unknown): WriteFailure {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  for (let inner = error; isObject(inner); inner = 'inner' in inner ? inner.inner : null) {
    const name = 'name' in inner ? inner.name : '';
    if (name === 'QuotaExceededError') return 'storage-full';
    if (name === 'DatabaseClosedError') return 'office-closed';
    if (name === PLAN_LOCKED) return 'plan-locked';
  }
  return 'unexpected';
}
