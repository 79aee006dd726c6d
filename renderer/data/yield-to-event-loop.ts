/** Lets edits and the screen have their turn between two batches of a long work. */
export async function yieldToEventLoop(): Promise<void> {
  // A timer that is set again and again waits four milliseconds each time; a yield does not.
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve, 0));
}
