import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { letter } from '../drawing/letter.ts';
import { useSeenLines } from '../drawing/use-seen-lines.ts';

/** So many rows are drawn before and after those in sight. */
const MARGIN = 10;
/** A row before one is measured, in pixels. */
const USUAL_ROW = 36;
/** What stands above the table at least: the window's bar, the title, the search. */
const ABOVE_REM = 10;

export type Line<Row> = { at: number; row: Row };

/** Where the keyboard is to go; `isStep` where a key moved it there from another row. */
type Asked<Row> = { at: number; onArrival: ((row: Row) => void) | undefined };

export type LongRows<Row> = {
  /** Those of a longer list that are there to be drawn, and the place of the first. */
  rows: readonly Row[];
  from: number;
  total: number;
  rowId: (row: Row) => string;
  /** Asks for the rows around a place. */
  onNeed: (at: number) => void;
  /** The row that is open beside the table. */
  currentId: string | undefined;
  currentAt: number | undefined;
  /** Names the list: another one begins at its top. */
  listKey: string;
  /** All rows are drawn, as for paper. */
  isWhole: boolean;
};

/**
 * Which rows of a long list are drawn in the frame: those in sight and some around them, that which holds the keyboard wherever
 * it stands, and that which is to get it. Rows that lie elsewhere are asked for as they come in sight.
 */
export function useLongRows<Row>(
  frame: RefObject<HTMLDivElement | null>,
  { rows, from, total, rowId, onNeed, currentId, currentAt, listKey, isWhole }: LongRows<Row>,
) {
  const rowHeight = useRowHeight(frame);
  const seen = useSeenLines(frame, {
    lineRem: rowHeight / (letter() || 16),
    aboveRem: ABOVE_REM,
  });
  const [held, setHeld] = useState<(Line<Row> & { listKey: string }) | null>(null);
  const [asked, setAsked] = useState<Asked<Row> | null>(null);
  const given = useRef<Asked<Row> | null>(null);

  const heldId = held?.listKey === listKey ? rowId(held.row) : null;
  const heldPlace = heldId === null ? -1 : rows.findIndex((row) => rowId(row) === heldId);
  const heldAt = heldPlace >= 0 ? from + heldPlace : held?.at;
  const isHeldElsewhere =
    heldId !== null &&
    heldPlace < 0 &&
    heldAt !== undefined &&
    heldAt < total &&
    (heldAt < from || heldAt >= from + rows.length);

  const first = Math.max(0, Math.min(seen.from, total - seen.lines) - MARGIN);
  const places = new Set<number>();
  for (let at = first; at < Math.min(total, seen.from + seen.lines + MARGIN); at += 1)
    places.add(at);
  if (heldId !== null && heldAt !== undefined) places.add(heldAt);
  if (asked) places.add(asked.at);
  if (currentAt !== undefined) places.add(currentAt);
  const lines: Line<Row>[] = isWhole
    ? rows.map((row, at) => ({ at, row }))
    : [...places]
        .sort((a, b) => a - b)
        .flatMap((at) => {
          const row = rows[at - from];
          if (row !== undefined) return [{ at, row }];
          return isHeldElsewhere && held && at === heldAt ? [{ at, row: held.row }] : [];
        });

  const rowAt = (at: number) =>
    frame.current?.querySelector<HTMLElement>(`[data-at="${String(at)}"]`) ?? null;
  /** Brings a row in sight, in the middle where it comes from afar. */
  const bring = (at: number) => {
    const row = rowAt(at);
    const element = frame.current;
    if (row && at >= first && at < seen.from + seen.lines + MARGIN) {
      row.scrollIntoView?.({ block: 'nearest' });
    } else if (element) {
      element.scrollTo?.({ top: Math.max(0, at * rowHeight - element.clientHeight / 2) });
      onNeed(at);
    }
  };
  const arrive = ({ at, onArrival }: Asked<Row>): boolean => {
    const opener = rowAt(at)?.querySelector<HTMLElement>('[data-opener]');
    if (!opener) return false;
    opener.focus({ preventScroll: true });
    opener.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
    const line = lines.find((one) => one.at === at);
    if (line) onArrival?.(line.row);
    return true;
  };
  const goTo = (at: number, onArrival?: (row: Row) => void) => {
    const next = { at: Math.max(0, Math.min(at, total - 1)), onArrival };
    bring(next.at);
    if (arrive(next)) return;
    setAsked(next);
  };
  useEffect(() => {
    if (asked && given.current !== asked && arrive(asked)) given.current = asked;
  });

  const broughtId = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (currentId === undefined) broughtId.current = undefined;
    // A record just added is not in the list yet: it is shown once it is.
    if (currentAt === undefined || broughtId.current === currentId) return;
    broughtId.current = currentId;
    bring(currentAt);
  });
  useFirstInSight(frame, { first: seen.from, rowHeight, from, listKey, onNeed });

  const isDrawn = (at: number | undefined) => lines.some((line) => line.at === at);
  const stopAt =
    heldId !== null && isDrawn(heldAt)
      ? heldAt
      : isDrawn(currentAt)
        ? currentAt
        : lines.find(({ at }) => at >= Math.min(seen.from, total - 1))?.at;
  return {
    lines,
    rowHeight,
    /** The row that Tab comes to. */
    stopAt,
    /** Says which row has the keyboard. */
    hold: (line: Line<Row>) => setHeld({ ...line, listKey }),
    goTo,
  };
}

/** A list begins where it was left, another one at its top; what comes in sight is asked for. */
function useFirstInSight(
  frame: RefObject<HTMLDivElement | null>,
  {
    first,
    rowHeight,
    from,
    listKey,
    onNeed,
  }: {
    first: number;
    rowHeight: number;
    from: number;
    listKey: string;
    onNeed: (at: number) => void;
  },
): void {
  const before = useRef<{ listKey: string; first: number } | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!before.current) {
      before.current = { listKey, first };
      if (from > 0) element?.scrollTo?.({ top: from * rowHeight });
      return;
    }
    const isOther = before.current.listKey !== listKey;
    const isMoved = before.current.first !== first;
    before.current = { listKey, first };
    if (isOther) element?.scrollTo?.({ top: 0 });
    else if (isMoved) onNeed(first);
  });
}

/** How high a row is that takes one line. */
function useRowHeight(frame: RefObject<HTMLDivElement | null>): number {
  const [height, setHeight] = useState(USUAL_ROW);
  useEffect(() => {
    const table = frame.current?.firstElementChild;
    if (!table || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const rows = [...table.querySelectorAll('tbody > [data-at]')].slice(0, MARGIN);
      if (rows.length === 0) return;
      const least = Math.min(...rows.map((row) => row.getBoundingClientRect().height));
      setHeight((before) => (Math.abs(least - before) > 0.5 ? least : before));
    });
    observer.observe(table);
    return () => observer.disconnect();
  }, [frame]);
  return height;
}
