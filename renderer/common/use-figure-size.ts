import { useLayoutEffect, useState, type RefObject } from 'react';

/** How high letters are, in rem. */
const LETTER_REM = 0.8125;
/** Where there is no layout: in tests. */
const USUAL_WIDTH = 800;
const LEAST_WIDTH = 320;

export type FigureSize = { width: number; letter: number };

/**
 * How wide a figure may be, and how high its letters are, in pixels: both follow the window and the size of text. Null
 * until its frame is there to be measured, so that it is drawn once.
 */
export function useFigureSize(frame: RefObject<HTMLElement | null>): FigureSize | null {
  const [size, setSize] = useState<FigureSize | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const width = Math.max(LEAST_WIDTH, Math.floor(element.clientWidth) || USUAL_WIDTH);
      setSize((before) =>
        before?.width === width && before.letter === rem * LETTER_REM
          ? before
          : { width, letter: rem * LETTER_REM },
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
