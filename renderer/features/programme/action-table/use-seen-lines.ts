import { useEffect, useState, type RefObject } from 'react';
import { LINE_REM } from './column-look.ts';

/** The window moves by so many lines at once. */
const STEP = 10;
/** Where the size of the window is not known: in tests. */
const USUAL_LINES = 40;

/** Which lines are in sight in the frame: the first, in steps, and how many. */
export function useSeenLines(frame: RefObject<HTMLElement | null>): {
  from: number;
  lines: number;
} {
  const [seen, setSeen] = useState({ from: 0, lines: USUAL_LINES });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const line = LINE_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);
      const from = Math.floor(element.scrollTop / line / STEP) * STEP;
      const lines = Math.ceil(element.clientHeight / line) || USUAL_LINES;
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
  }, [frame]);
  return seen;
}
