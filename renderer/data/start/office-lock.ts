/** What of the Web Locks API is used. */
export type LockSource = Pick<LockManager, 'request'>;

/** How long a window that is just closing or reloading may take to let go. */
const PATIENCE_MS = 2000;

/**
 * Takes the office `name` for this window alone, so that two windows never write past each other. Returns what lets it
 * go again (a closed window does so by itself), or null where another window has it. Without locks (plain Node) it is
 * always free.
 */
export async function acquireOfficeLock(
  name: string,
  locks: LockSource | undefined,
): Promise<(() => void) | null> {
  if (!locks) return () => undefined;
  return await new Promise((resolve) => {
    const held = () =>
      new Promise<void>((letGo) => {
        resolve(() => letGo());
      });
    locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, held).catch(() => {
      resolve(null);
    });
  });
}
