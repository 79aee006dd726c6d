import { classes } from '#renderer/ui/classes.ts';
import styles from './today-line.module.css';

/** Today in a figure of years: a line from `top` to the figure's foot, and above it what it is, in sight at both edges. */
export function TodayLine({
  x,
  top,
  figure,
  letter,
  text,
}: {
  x: number;
  top: number;
  figure: { width: number; height: number };
  letter: number;
  text: string;
}) {
  /** As wide as the text may be. */
  const half = text.length * letter * 0.3;
  const anchor = x + half > figure.width ? 'end' : x < half ? 'start' : 'middle';
  return (
    <g>
      <line className={classes(styles.line)} x1={x} x2={x} y1={top} y2={figure.height} />
      <text className={classes(styles.text)} x={x} y={letter * 0.95} textAnchor={anchor}>
        {text}
      </text>
    </g>
  );
}
