import { useCallback, useState, type RefCallback } from 'react';

/** How wide an element is, in rem; null where that is not known. `watch` is its ref: it may go and come again. */
export function useRoom(): { watch: RefCallback<HTMLElement>; room: number | null } {
  const [room, setRoom] = useState<number | null>(null);
  const watch = useCallback((watched: HTMLElement | null) => {
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(Math.floor(watched.clientWidth / rem));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return { watch, room };
}
