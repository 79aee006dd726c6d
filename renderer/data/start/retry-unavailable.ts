/** A program that was killed lets go of its files within so long, even on a busy machine. */
const WAITS_MS = [250, 750, 1500];

/**
 * Tries `work` again a few times while the browser cannot reach its own files ("Internal error opening backing store"):
 * right after a crash the one before may still hold them. Any other failure, and the last one, is thrown as it is.
 */
export async function retryWhileUnavailable<T>(
  work: () => Promise<T>,
  waits: readonly number[] = WAITS_MS,
): Promise<T> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return await work();
}

function isOutOfReach(error: unknown): boolean {
  for (let inner = error; inner instanceof Object; inner = 'inner' in inner ? inner.inner : null) {
    if ('name' in inner && inner.name === 'UnknownError') return true;
  }
  return false;
}
