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
  /** The part that was gone to last; before the first of a page that was only turned to. */
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
    if (total === 0) return;
    const within = document.activeElement?.closest<HTMLElement>('[data-part-index]');
    if (within) current.current = Number(within.dataset['partIndex']);
    // After the last one comes the first again.
    const index = (Math.max(current.current + step, step === 1 ? 0 : -1) + total) % total;
    current.current = index;
    const to = Math.floor(index / pageSize);
    if (to === page) focusPart(index);
    else {
      awaited.current = index;
      setPage(to);
    }
  };

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
