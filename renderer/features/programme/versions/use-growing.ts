import { startTransition, useEffect, useState } from 'react';

const STEP = 40;

/** How much of a long list to draw: a screenful at once, the rest bit by bit, so that the window is never held up. */
export function useGrowing(total: number): number {
  const [shown, setShown] = useState(STEP);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => startTransition(() => setShown(shown + STEP)));
    return () => clearTimeout(timer);
  }, [shown, total]);
  return Math.min(shown, total);
}
