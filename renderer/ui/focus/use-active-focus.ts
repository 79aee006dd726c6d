import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';

/**
 * Gives the focus to the active cell of a grid once it is drawn: when it was asked for, and when the cell that had it went
 * away under it.
 */
export function useActiveFocus(
  frame: RefObject<HTMLElement | null>,
  { isEditing, isGone }: { isEditing: boolean; isGone: boolean },
): { wantFocus: () => void; onFocus: () => void; onBlur: (event: FocusEvent) => void } {
  // State, so that it comes with the cell that it was asked for, and not with a row that happens to be drawn before.
  const [asked, setAsked] = useState(0);
  const given = useRef(0);
  const wasWithin = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const isLost =
      wasWithin.current &&
      ((isGone && activeElement === document.body) ||
        // It had the focus while it was empty.
        (activeElement === frame.current && frame.current?.querySelector('[data-active]')));
    if (!(asked !== given.current || isLost) || isEditing) return;
    given.current = asked;
    const cell = frame.current?.querySelector<HTMLElement>('[data-active]') ?? frame.current;
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  return {
    wantFocus: () => setAsked((before) => before + 1),
    onFocus: () => {
      wasWithin.current = true;
    },
    onBlur: (event) => {
      if (event.relatedTarget !== null) {
        wasWithin.current = false;
        return;
      }
      // The cell went away, the window lost the focus, or something was pressed that takes none.
      const left = event.target;
      queueMicrotask(() => {
        if (left.isConnected && document.hasFocus()) wasWithin.current = false;
      });
    },
  };
}
