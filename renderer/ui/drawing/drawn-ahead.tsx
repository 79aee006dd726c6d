import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { ErrorBoundary } from '../status/error-boundary.tsx';
import styles from './drawn-ahead.module.css';

/** Ends in an idle moment, with what is left of it. */
const idleMoment = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve());
  });

/**
 * Gets ready what is likely opened next: read in one idle moment, and in others drawn out of sight and taken away before
 * anything else can happen in the window. What draws it is then compiled, and the first opening takes no longer than the
 * ones after it.
 */
export function DrawnAhead({
  read,
}: {
  /** Reads it, and returns how it looks: the views that it goes through, each of which is drawn in a moment of its own. */
  read: () => Promise<readonly ReactNode[]>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<ReactNode>(null);
  useEffect(() => {
    // A browser for tests has no idle moments.
    if (!('requestIdleCallback' in globalThis)) return undefined;
    let isOver = false;
    const getReady = async () => {
      await idleMoment();
      for (const likely of await read()) {
        await idleMoment();
        if (isOver) return;
        flushSync(() => setView(likely));
        // A list that draws only what is in sight asks for its size first, and not within the drawing.
        await Promise.resolve();
        // Asked for a size, the browser lays out all that is there.
        frame.current?.getBoundingClientRect();
        flushSync(() => setView(null));
      }
    };
    // What cannot be read now is read, and its failure shown, when it is opened.
    getReady().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [read]);
  if (view === null) return null;
  return (
    <div ref={frame} className={styles.frame} inert data-no-print>
      <ErrorBoundary resetKey="" fallback={() => null}>
        {view}
      </ErrorBoundary>
    </div>
  );
}
