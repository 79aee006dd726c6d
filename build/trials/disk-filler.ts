import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export const MEGABYTE = 1024 ** 2;
/** Whatever becomes free is taken this soon, milliseconds. */
const AGAIN_AFTER = 50;

/** Takes the room of a small disk. */
export type DiskFiller = {
  /** Leaves so many bytes. */
  leave: (bytes: number) => void;
  /** Takes all there is, and whatever becomes free until it is emptied. */
  fill: () => void;
  empty: () => void;
};

export function diskFiller(disk: string): DiskFiller {
  const file = join(disk, 'filler');
  const handle = openSync(file, 'a');
  const chunk = new Uint8Array(MEGABYTE);
  let timer: NodeJS.Timeout | undefined;
  const fillAll = () => {
    for (const size of [MEGABYTE, 4096]) {
      try {
        while (writeSync(handle, chunk, 0, size) > 0);
      } catch {
        // No more of this size fits.
      }
    }
  };
  return {
    leave: (bytes) => {
      const { bavail, bsize } = statfsSync(disk);
      for (let left = bavail * bsize - bytes; left > 0; left -= MEGABYTE) writeSync(handle, chunk);
    },
    fill: () => {
      fillAll();
      timer = setInterval(fillAll, AGAIN_AFTER);
    },
    empty: () => {
      clearInterval(timer);
      closeSync(handle);
      rmSync(file);
    },
  };
}
