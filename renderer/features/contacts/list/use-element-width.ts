import { useCallback, useState, type RefCallback } from 'react';

/** How wide an element is, in rem, to a quarter; null where that is not known. `watch` is its ref: it may go and come again. */
export function useElementWidth(): { watch: RefCallback<HTMLElement>; width: number | null } {
  const [width, setWidth] = useState<number | null>(null);
  const watch = useCallback((watched: HTMLElement | null) => {
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.floor((4 * watched.clientWidth) / rem) / 4);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return { watch, width };
}
