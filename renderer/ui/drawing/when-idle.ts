/** Longer than this nothing waits for an idle moment, milliseconds. */
const AT_LATEST = 500;

/** Does `work` once nothing more urgent is to be done. Returns what gives it up. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: AT_LATEST });
  return () => cancelIdleCallback(idle);
}
