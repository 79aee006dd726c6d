/** The command ends within ten seconds of its start; the rest is for stopping and writing. Milliseconds. */
export const STOP_AFTER = 8_000;
/** A file that is not yet read after so much work is too slow; starting takes about half of it. */
const LEAST_WORK = 3_000;
/** However busy the machine. */
const LAST_STOP = 30_000;

/**
 * Whether the reading of a file has to end: `since` milliseconds after the start, of which the process `worked` so many on
 * the machine's processors. A small file is not refused because a busy machine let the command wait.
 */
export function isTimeUp({ since, worked }: { since: number; worked: number }): boolean {
  return since >= LAST_STOP || (since >= STOP_AFTER && worked >= LEAST_WORK);
}
