import type { Rectangle } from 'electron';
import type { WindowPlace } from './window-place.ts';

/** Tells `keep` where the window stands whenever that may have changed for good. */
export function keepPlace(
  window: {
    on(
      event: 'resized' | 'moved' | 'maximize' | 'unmaximize' | 'close',
      listener: () => void,
    ): unknown;
    getNormalBounds: () => Rectangle;
    isMaximized: () => boolean;
  },
  keep: (place: WindowPlace) => void,
): void {
  const note = () => {
    keep({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  };
  // `resized` and `moved` come once, at the end of a drag, on Windows and macOS; `close` covers Linux.
  for (const event of ['resized', 'moved', 'maximize', 'unmaximize', 'close'] as const) {
    window.on(event, note);
  }
}
