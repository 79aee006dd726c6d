import { useEffect } from 'react';
import { lockNow } from './kept-lock.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const LOOK_MS = 5000;

/** Locks once nobody has touched the window for `minutes`, time asleep included; never where it is null. */
export function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null) return;
    // The clock counts the time asleep, the other does not stand still where the clock is set back.
    const now = () => ({ clock: Date.now(), running: performance.now() });
    let touched = now();
    const look = () => {
      const { clock, running } = now();
      const away = Math.max(clock - touched.clock, running - touched.running);
      if (away >= minutes * 60_000) lockNow();
    };
    const touch = () => {
      // The first touch after a long time comes before the next look: it must not pass for being here all along.
      look();
      touched = now();
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true });
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [minutes]);
}
