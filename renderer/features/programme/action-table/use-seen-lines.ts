import { useEffect, useState, type RefObject } from 'react';
import { LINE_REM } from './column-look.ts';
import { letter } from './letter.ts';

/** The window moves by so many lines at once. */
const STEP = 10;
/** What stands above the frame at least: the heads of the window, of the view and of the table. */
const ABOVE_REM = 15;
/** Where the size of the window is not known: in tests. */
const USUAL_LINES = 40;

const linesIn = (height: number) => Math.ceil(height / (LINE_REM * letter())) || USUAL_LINES;

/** Which lines are in sight in the frame: the first, in steps, and how many. */
export function useSeenLines(frame: RefObject<HTMLElement | null>): {
  from: number;
  lines: number;
} {
  // Before the frame is there to be measured: it is no higher than what the window leaves it.
  const [seen, setSeen] = useState(() => ({
    from: 0,
    lines: linesIn(Math.max(0, window.innerHeight - ABOVE_REM * letter())),
  }));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const from = Math.floor(element.scrollTop / (LINE_REM * letter()) / STEP) * STEP;
      const lines = linesIn(element.clientHeight);
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
