import { isNearlyFull } from '#shared/safekeeping/room.ts';
import type { Platform } from './platform.ts';

/** Whether the disk under the data has no room to work in; where the shell does not answer, it is taken to have. */
export async function diskIsFull(platform: Pick<Platform, 'freeBytes'>): Promise<boolean> {
  const free = await platform.freeBytes();
  return free.ok && isNearlyFull(free.value);
}
