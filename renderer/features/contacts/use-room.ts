import { useEffect, useState, type RefObject } from 'react';

/** How wide the element is, in rem; null where that is not known. */
export function useRoom(element: RefObject<HTMLElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(Math.floor(watched.clientWidth / rem));
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
