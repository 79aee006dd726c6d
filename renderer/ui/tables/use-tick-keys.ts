import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Ctrl+A ticks all and Esc none, wherever in the table the keyboard is: for the one the browser would mark the text of
 * the whole page. Esc is left to what is open beside the table.
 */
export function useTickKeys(
  frame: RefObject<HTMLDivElement | null>,
  { onTickAll, onTickNone }: { onTickAll: () => void; onTickNone: (() => void) | undefined },
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.shiftKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') onTickAll();
    else if (event.key === 'Escape' && onTickNone) onTickNone();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = frame.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [frame]);
}
