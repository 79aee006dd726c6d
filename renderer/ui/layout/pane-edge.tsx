import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PANE_MAX, PANE_MIN } from './use-pane-width.ts';
import styles from './panes.module.css';

const STEP = 1;

/** The edge between two panes, dragged or moved with the arrow keys. */
export function PaneEdge({
  width,
  onWidth,
}: {
  /** Of the pane to the right, in rem. */
  width: number;
  onWidth: (width: number) => void;
}) {
  const { t } = useTranslation(['common']);
  const start = useRef<{ x: number; width: number } | null>(null);
  const remInPx = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

  const onPointerMove = (event: PointerEvent) => {
    if (start.current) onWidth(start.current.width + (start.current.x - event.clientX) / remInPx());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_MAX,
      End: PANE_MIN,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(next);
  };

  // A separator that moves is a widget (WAI-ARIA 1.2), with a value and keys.
  const edge = {
    role: 'separator',
    'aria-orientation': 'vertical' as const,
    'aria-label': t('common:resizePane'),
    'aria-valuenow': Math.round(width),
    'aria-valuemin': PANE_MIN,
    'aria-valuemax': PANE_MAX,
    tabIndex: 0,
    onKeyDown,
    onPointerMove,
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, width };
    },
    onPointerUp: () => {
      start.current = null;
    },
  };
  return <div className={styles.edge} data-no-print {...edge} />;
}
