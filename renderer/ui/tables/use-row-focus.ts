import { useEffect, useRef, type FocusEvent } from 'react';

/** Knows which row the keyboard is in, be it on a button of it, and hands it on where that row goes away. */
export function useRowFocus({
  isGone,
  handOn,
}: {
  isGone: (id: string) => boolean;
  /** Gives the focus to the row that stands now where the other stood. */
  handOn: (index: number) => void;
}): (id: string, index: number) => { onFocus: () => void; onBlur: (event: FocusEvent) => void } {
  const held = useRef<{ id: string; index: number } | null>(null);
  useEffect(() => {
    const { current } = held;
    if (!current || !isGone(current.id) || document.activeElement !== document.body) return;
    handOn(current.index);
  });
  return (id, index) => ({
    onFocus: () => {
      held.current = { id, index };
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      // A question that is asked over the view gives the focus back.
      if (currentTarget.closest('main')?.contains(relatedTarget)) held.current = null;
    },
  });
}
