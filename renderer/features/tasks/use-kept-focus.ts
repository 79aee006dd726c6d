import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus in a list whose lines go away under it: the line that comes in its place takes it, and where the whole
 * list goes, the pane that it stood in. Returns what each line has to tell.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
): (index: number) => { onFocus: () => void; onBlur: () => void } {
  const focused = useRef<number | null>(null);
  const key = ids.join(' ');
  useEffect(() => {
    const index = focused.current;
    if (index === null || document.activeElement !== document.body) return;
    const boxes = list.current?.querySelectorAll<HTMLElement>('input[type="checkbox"]');
    boxes?.[Math.min(index, boxes.length - 1)]?.focus();
  }, [list, key]);
  useEffect(() => {
    const pane = list.current?.closest<HTMLElement>('[data-pane]');
    return () => {
      if (focused.current === null) return;
      // What follows the list is drawn first.
      setTimeout(() => {
        if (document.activeElement === document.body && pane?.isConnected) pane.focus();
      });
    };
  }, [list]);
  return (index) => ({
    onFocus: () => {
      focused.current = index;
    },
    // Of a line that goes away the browser tells nothing.
    onBlur: () => {
      focused.current = null;
    },
  });
}
