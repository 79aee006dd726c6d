import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DETAIL_PANE, type PaneLimits } from './use-pane-width.ts';
import styles from './panes.module.css';

const STEP = 1;

/** The edge between two panes, dragged or moved with the arrow keys. */
export function PaneEdge({
  width,
  limits = DETAIL_PANE,
  of = 'right',
  onWidth,
}: {
  /** Of the pane to one side, in rem. */
  width: number;
  limits?: PaneLimits;
  /** On which side the pane is whose width it is. */
  of?: 'left' | 'right';
  onWidth: (width: number) => void;
}) {
  const { t } = useTranslation(['common']);
  const start = useRef<{ x: number; width: number } | null>(null);
  const wider = of === 'left' ? 1 : -1;
  const remInPx = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

  const onPointerMove = (event: PointerEvent) => {
    if (start.current) {
      const moved = (event.clientX - start.current.x) / remInPx();
      onWidth(start.current.width + moved * wider);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: width - STEP * wider,
      ArrowRight: width + STEP * wider,
      Home: of === 'left' ? limits.min : limits.max,
      End: of === 'left' ? limits.max : limits.min,
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
    'aria-valuemin': limits.min,
    'aria-valuemax': limits.max,
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
