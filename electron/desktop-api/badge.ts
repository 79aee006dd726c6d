import type { ShellCalls } from '#shared/ipc/contract.ts';
import { ok } from '#shared/lib/result.ts';

/** Points a side of the badge on the taskbar of Windows, drawn for screens of twice the density. */
const SIDE = 32;
/** What it is filled with: blue, green, red, opacity. */
const FILL = [0x1f, 0x27, 0xa4, 0xff];

/** A filled circle on nothing, four bytes a point. */
export function badgeBitmap(): Buffer {
  const bytes = Buffer.alloc(SIDE * SIDE * FILL.length);
  const middle = (SIDE - 1) / 2;
  for (let at = 0; at < SIDE * SIDE; at++) {
    const isInside = Math.hypot((at % SIDE) - middle, Math.floor(at / SIDE) - middle) <= SIDE / 2;
    if (isInside) bytes.set(FILL, at * FILL.length);
  }
  return bytes;
}

/**
 * Makes the call by which the window tells how much is due: the number on the program's picture, or where the system has none
 * (Windows), a circle that says it to those who hear.
 */
export function badgeKeeper<Picture>({
  system,
  app,
  window,
  nativeImage,
}: {
  system: NodeJS.Platform;
  app: { setBadgeCount: (count: number) => unknown };
  window: { setOverlayIcon: (overlay: Picture | null, description: string) => void };
  nativeImage: {
    createFromBitmap: (
      bytes: Buffer,
      options: { width: number; height: number; scaleFactor: number },
    ) => Picture;
  };
}): Pick<ShellCalls, 'setBadge'> {
  return {
    setBadge: async ({ count, label }) => {
      if (system !== 'win32') app.setBadgeCount(count);
      else if (count === 0) window.setOverlayIcon(null, '');
      else {
        const size = { width: SIDE, height: SIDE, scaleFactor: 2 };
        window.setOverlayIcon(nativeImage.createFromBitmap(badgeBitmap(), size), label);
      }
      return ok(null);
    },
  };
}
