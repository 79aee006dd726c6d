import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

/** Where arrows have work of their own. */
const TAKEN = 'input, textarea, [aria-haspopup], [role="menu"], [role="listbox"], [data-modal]';

/**
 * Goes from one changed part to the next, over the pages of a list: by `go`, or by Alt and the arrows. The heading of the
 * part takes the focus, so that it is read out and Tab goes on from there.
 */
export function useNextPart(list: RefObject<HTMLElement | null>, total: number, pageSize: number) {
  const [wantedPage, setPage] = useState(0);
  const [current, setCurrent] = useState(-1);
  const last = Math.max(0, Math.ceil(total / pageSize) - 1);
  const page = Math.min(wantedPage, last);
  const focusNext = useRef<number | null>(null);

  const focusPart = (index: number) => {
    const heading = list.current?.querySelector<HTMLElement>(
      `[data-part-index="${String(index)}"] h3`,
    );
    heading?.focus({ preventScroll: true });
    heading?.closest('section')?.scrollIntoView?.({ block: 'start' });
  };
  useEffect(() => {
    if (focusNext.current === null) return;
    const index = focusNext.current;
    focusNext.current = null;
    focusPart(index);
  });

  const turnTo = (to: number) => {
    setPage(to);
    setCurrent(to * pageSize - 1);
  };
  const go = (step: 1 | -1) => {
    const index = Math.max(current, -1) + step;
    if (index < 0 || index >= total) return;
    setCurrent(index);
    focusNext.current = index;
    setPage(Math.floor(index / pageSize));
  };

  useEffect(() => {
    const within = list.current;
    const onFocus = ({ target }: FocusEvent) => {
      const part = target instanceof Element ? target.closest('[data-part-index]') : null;
      if (part instanceof HTMLElement) setCurrent(Number(part.dataset['partIndex']));
    };
    within?.addEventListener('focusin', onFocus);
    return () => within?.removeEventListener('focusin', onFocus);
  }, [list]);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof Element && event.target.closest(TAKEN)) return;
    event.preventDefault();
    go(event.key === 'ArrowDown' ? 1 : -1);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return {
    page,
    hasNext: current + 1 < total,
    hasPrevious: current > 0,
    go,
    turnTo,
    /** To be called where other parts are listed. */
    restart: () => turnTo(0),
  };
}
