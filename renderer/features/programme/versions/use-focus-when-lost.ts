import { useEffect, useRef, type RefObject } from 'react';

/** The heading of what was opened takes the focus where that which opened it is gone, so that it is read out. */
export function useFocusWhenLost(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) heading.current?.focus();
  }, []);
  return heading;
}
