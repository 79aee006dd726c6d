import { useEffect, type RefObject } from 'react';
import { scrollerOf } from '../focus/scroller-of.ts';

/** For the ring around what has the focus. */
const RING = 8;

/**
 * Has what is scrolled behind a foot that stays in sight keep room for it, so that a field that the keyboard comes to is
 * never under it (WCAG 2.4.11): browsers scroll to what they focus within the padding of what scrolls.
 */
export function useRoomAboveFoot(foot: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = foot.current;
    const scroller = element && scrollerOf(element);
    if (!scroller || typeof ResizeObserver === 'undefined') return undefined;
    const before = scroller.style.scrollPaddingBottom;
    const makeRoom = () => {
      if (getComputedStyle(element).position !== 'sticky') return;
      scroller.style.scrollPaddingBottom = `${String(element.offsetHeight + RING)}px`;
    };
    const observer = new ResizeObserver(makeRoom);
    observer.observe(element);
    return () => {
      observer.disconnect();
      scroller.style.scrollPaddingBottom = before;
    };
  }, [foot]);
}
