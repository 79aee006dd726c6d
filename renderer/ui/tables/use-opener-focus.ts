import { useEffect, useRef, type RefObject } from 'react';

const sightOf = (opener: Element | null | undefined) =>
  opener?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });

/** Brings the open record in sight: once, however the list changes around it. */
export function useCurrentInSight(
  body: RefObject<HTMLElement | null>,
  currentId: string | undefined,
  drawnCount: number,
): void {
  const broughtInSight = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (broughtInSight.current === currentId) return;
    const opener = body.current?.querySelector('[data-opener][aria-current="true"]');
    if (!opener && currentId !== undefined) return;
    broughtInSight.current = currentId;
    sightOf(opener);
  }, [body, currentId, drawnCount]);
}

/**
 * Gives the focus to the opener of a row of the page that begins at `first`, or hands it over to one of another page: that
 * takes it once it is drawn.
 */
export function useOpenerFocus(
  body: RefObject<HTMLElement | null>,
  { first, drawnCount, isCut }: { first: number; drawnCount: number; isCut: boolean },
) {
  /** The row that takes the focus once its page is drawn. */
  const next = useRef<{ from: number; index: number } | null>(null);
  const focusRow = (index: number) => {
    const opener = body.current?.querySelectorAll<HTMLElement>('[data-opener]')[index];
    if (!opener && isCut) next.current = { from: first, index };
    opener?.focus();
    sightOf(opener);
  };
  useEffect(() => {
    // A page that lies elsewhere takes a moment to come, and what is out of sight on it another.
    if (next.current?.from !== first) return;
    const { index } = next.current;
    if (isCut && index >= drawnCount) return;
    next.current = null;
    focusRow(index);
  });
  const focusOnPage = (from: number, index: number) => {
    next.current = { from, index };
  };
  return { focusRow, focusOnPage };
}
