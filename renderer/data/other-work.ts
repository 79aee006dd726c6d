/** Lets edits and the screen have their turn between two batches of a long work. */
export function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
