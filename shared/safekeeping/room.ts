/**
 * So much must be free for anything to be saved, bytes. The browser's database needs room to work in: where the disk gives
 * it none in the middle of a write, it closes, and then it cannot even be read.
 */
const ROOM_TO_WORK = 16 * 1024 * 1024;

/** Whether nothing may be written any more; a disk that does not tell is taken to have room. */
export function isNearlyFull(freeBytes: number | null): boolean {
  return freeBytes !== null && freeBytes < ROOM_TO_WORK;
}
