import type { YearKind } from '#shared/meetings/year-clock/year-entries.ts';
import { RING } from '#shared/meetings/year-clock/year-ring.ts';
import { classes } from '#renderer/ui/classes.ts';
import styles from './year-clock.module.css';

const SIZE = RING.mark;

/** The sign of a kind around 0, 0: its shape tells it, its colour only again. */
export function KindShape({ kind, no, isDone }: { kind: YearKind; no?: number; isDone?: boolean }) {
  return (
    <g className={classes(styles.shape, styles[kind], isDone && styles.done)}>
      {kind === 'meeting' ? <circle r={SIZE} /> : null}
      {kind === 'international' ? (
        <rect x={-SIZE + 1} y={-SIZE + 1} width={2 * SIZE - 2} height={2 * SIZE - 2} />
      ) : null}
      {kind === 'round' ? (
        <rect x={-SIZE} y={-SIZE * 0.7} width={2 * SIZE} height={SIZE * 1.4} rx={SIZE * 0.7} />
      ) : null}
      {kind === 'deadline' ? (
        <path
          d={`M0 ${String(-SIZE - 2)} L${String(SIZE + 1)} ${String(SIZE - 2)} H${String(-SIZE - 1)} Z`}
        />
      ) : null}
      {no === undefined ? null : (
        <text y={kind === 'deadline' ? 8 : 4} textAnchor="middle" className={styles.no}>
          {no}
        </text>
      )}
    </g>
  );
}

/** The same as a sign in a line of text; the words beside it say what it is. */
export function KindSign({ kind, no, isDone }: { kind: YearKind; no?: number; isDone?: boolean }) {
  return (
    <svg className={styles.sign} viewBox="-16 -17 32 32" aria-hidden="true">
      <KindShape kind={kind} {...(no !== undefined && { no })} {...(isDone && { isDone })} />
    </svg>
  );
}
