import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

/** Where arrows have work of their own. */
const TAKEN = 'input, textarea, [aria-haspopup], [role="menu"], [role="listbox"], [data-modal]';

/**
 * Goes from one changed part to the next, over the pages of a list: by `go`, or by Alt and the arrows. The heading of the
 * part takes the focus, so that it is read out and Tab goes on from there. Nothing but a new page is drawn for it.
 */
export function useNextPart(list: RefObject<HTMLElement | null>, total: number, pageSize: number) {
  const [wantedPage, setPage] = useState(0);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(total / pageSize) - 1));
  /** The part that the focus was in last; before the first of a page that was only turned to. */
  const current = useRef(-1);
  /** What takes the focus once its page is drawn. */
  const awaited = useRef<number | null>(null);

  const focusPart = (index: number) => {
    const part = list.current?.querySelector(`[data-part-index="${String(index)}"]`);
    part?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    part?.scrollIntoView?.({ block: 'start' });
  };
  useEffect(() => {
    if (awaited.current === null) return;
    focusPart(awaited.current);
    awaited.current = null;
  });

  const turnTo = (to: number) => {
    current.current = to * pageSize - 1;
    setPage(to);
  };
  const go = (step: 1 | -1) => {
    const index = current.current + step;
    if (index < 0 || index >= total) return;
    current.current = index;
    const to = Math.floor(index / pageSize);
    if (to === page) focusPart(index);
    else {
      awaited.current = index;
      setPage(to);
    }
  };

  useEffect(() => {
    const within = list.current;
    const onFocus = ({ target }: FocusEvent) => {
      const part = target instanceof Element ? target.closest('[data-part-index]') : null;
      if (part instanceof HTMLElement) current.current = Number(part.dataset['partIndex']);
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
    go,
    turnTo,
    /** To be called where other parts are listed. */
    restart: () => turnTo(0),
  };
}
