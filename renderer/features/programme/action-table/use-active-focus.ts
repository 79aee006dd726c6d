import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

/**
 * Gives the focus to the active cell of a grid once it is drawn: when it was asked for, and when the cell that had it went
 * away under it.
 */
export function useActiveFocus(
  frame: RefObject<HTMLElement | null>,
  { isEditing, isGone }: { isEditing: boolean; isGone: boolean },
): { wantFocus: () => void; onFocus: () => void; onBlur: (event: FocusEvent) => void } {
  const isWanted = useRef(false);
  const wasWithin = useRef(false);
  useEffect(() => {
    const isLost = wasWithin.current && isGone && document.activeElement === document.body;
    if (!(isWanted.current || isLost) || isEditing) return;
    isWanted.current = false;
    const cell = frame.current?.querySelector<HTMLElement>('[data-active]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  return {
    wantFocus: () => {
      isWanted.current = true;
    },
    onFocus: () => {
      wasWithin.current = true;
    },
    onBlur: (event) => {
      // Null: the cell went away, or the window lost the focus.
      if (event.relatedTarget !== null) wasWithin.current = false;
    },
  };
}
