import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to the field for the next one when the number of those chosen changes, where what had the focus went away
 * with that: the field that one was chosen in, or the button that took one away. `frame` holds the list and the field.
 */
export function useFocusOnNext(frame: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count);
  useLayoutEffect(() => {
    if (before.current === count) return;
    before.current = count;
    if (document.activeElement === document.body) frame.current?.querySelector('input')?.focus();
  }, [frame, count]);
}
