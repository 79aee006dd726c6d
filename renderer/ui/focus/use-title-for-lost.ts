import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { afterFrame } from '../drawing/after-frame.ts';

/** Gives the focus to `title` where the action that had it goes away, or can be chosen no more. */
export function useTitleForLost(title: RefObject<HTMLElement | null>): {
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
} {
  const isHeld = useRef(false);
  useEffect(() => {
    if (!isHeld.current) return;
    return afterFrame(() => {
      if (!isHeld.current || document.activeElement !== document.body) return;
      isHeld.current = false;
      title.current?.focus();
    });
  });
  return {
    onFocus: () => {
      isHeld.current = true;
    },
    onBlur: ({ target, relatedTarget }) => {
      if (relatedTarget !== null) {
        isHeld.current = false;
        return;
      }
      // The button went away or was disabled, the window lost the focus, or something was pressed that takes none.
      queueMicrotask(() => {
        const isThere = target.isConnected && !target.matches(':disabled');
        if (isThere && document.hasFocus()) isHeld.current = false;
      });
    },
  };
}
