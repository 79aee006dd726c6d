import { useEffect } from 'react';
import { lockNow } from './kept-lock.ts';

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const LOOK_MS = 5000;

/** Locks once nobody has touched the window for `minutes`, time asleep included; never where it is null. */
export function useIdleLock(minutes: number | null): void {
  useEffect(() => {
    if (minutes === null) return;
    let touchedAt = Date.now();
    const look = () => {
      if (Date.now() - touchedAt >= minutes * 60_000) lockNow();
    };
    const touch = () => {
      // The first touch after a long time comes before the next look: it must not pass for being here all along.
      look();
      touchedAt = Date.now();
    };
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true });
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch, { capture: true });
    };
  }, [minutes]);
}
