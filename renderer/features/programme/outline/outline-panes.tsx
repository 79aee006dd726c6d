import type { CSSProperties, ReactNode } from 'react';
import { PaneEdge } from '#renderer/ui/layout/pane-edge.tsx';
import { usePaneWidth, type PaneLimits } from '#renderer/ui/layout/use-pane-width.ts';
import styles from '../components/programme.module.css';

const LIMITS: PaneLimits = { min: 15, max: 40, usual: 23 };

/** The outline beside what is open of it, and the edge between them: moved, neither of the two is drawn again. */
export function OutlinePanes({ outline, children }: { outline: ReactNode; children: ReactNode }) {
  const [width, setWidth] = usePaneWidth('outline', LIMITS);
  return (
    <div
      className={styles.page}
      style={{ '--outline-width': `${String(width)}rem` } as CSSProperties}
    >
      {outline}
      <PaneEdge width={width} limits={LIMITS} of="left" onWidth={setWidth} />
      {children}
    </div>
  );
}
