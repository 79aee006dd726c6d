import { useEffect, useState, type RefObject } from 'react';
import { letter } from './letter.ts';

/** The window moves by so many lines at once. */
const STEP = 10;
/** Where the size of the window is not known: in tests. */
const USUAL_LINES = 40;

/**
 * Which lines of one height are in sight in the frame: the first, in steps, and how many. `aboveRem` is what stands above the
 * frame at least: before it is there to be measured, it is no higher than what the window leaves it.
 */
export function useSeenLines(
  frame: RefObject<HTMLElement | null>,
  { lineRem, aboveRem }: { lineRem: number; aboveRem: number },
): { from: number; lines: number } {
  const [seen, setSeen] = useState(() => ({
    from: 0,
    lines: linesIn(Math.max(0, window.innerHeight - aboveRem * letter()), lineRem),
  }));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const from = Math.floor(element.scrollTop / (lineRem * letter()) / STEP) * STEP || 0;
      const lines = linesIn(element.clientHeight, lineRem);
      setSeen((before) =>
        before.from === from && before.lines === lines ? before : { from, lines },
      );
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, [frame, lineRem]);
  return seen;
}

function linesIn(height: number, lineRem: number): number {
  return Math.ceil(height / (lineRem * letter())) || USUAL_LINES;
}
