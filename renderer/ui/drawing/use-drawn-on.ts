import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from './after-frame.ts';

/** The lowest row there is, in CSS pixels: `--h-row` where the list is dense. */
const LOWEST_ROW = 30;
const NOTHING: { list: readonly never[]; to: number } = { list: [], to: 0 };

/**
 * What is drawn now of `shown`, a page of `list`. Of another list what the window shows is drawn at once and the rest a
 * moment later, a screenful after each frame, so that neither a key nor the first sight of a page waits for what lies
 * below. All of it is drawn at once where the list `goesOn` from the one before in its first rows, and where more than
 * those is needed (`isNeeded`).
 */
export function useDrawnOn<Row>(
  list: readonly Row[],
  shown: readonly Row[],
  goesOn: (before: readonly Row[], first: number) => boolean,
  isNeeded: (first: number) => boolean = () => false,
): readonly Row[] {
  const screenful = Math.ceil(window.innerHeight / LOWEST_ROW);
  const [before, setBefore] = useState<{ list: readonly Row[]; to: number }>(NOTHING);
  const isOther = before.list !== list;
  const to = isOther ? screenful : before.to;
  const isCut = shown.length > to && !isNeeded(to) && !(isOther && goesOn(before.list, to));
  useEffect(() => {
    if (!isOther && to >= shown.length) return undefined;
    return afterFrame(() =>
      startTransition(() =>
        setBefore({ list, to: isCut ? to + screenful : Number.POSITIVE_INFINITY }),
      ),
    );
  }, [isOther, list, shown.length, isCut, to, screenful]);
  return isCut ? shown.slice(0, to) : shown;
}

/** For a table whose pages follow upon each other in the same place: only the first of them is drawn bit by bit. */
export function isNotFirst(before: readonly unknown[]): boolean {
  return before.length > 0;
}
