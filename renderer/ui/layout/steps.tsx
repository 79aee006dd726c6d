import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../words/visually-hidden.tsx';
import styles from './steps.module.css';

/** Where one is in a work of several steps. Where there is no room, only the step under way is shown. */
export function Steps({
  label,
  doneLabel,
  steps,
  current,
}: {
  label: string;
  /** Told to screen readers after a step that is behind: “done”. */
  doneLabel: string;
  steps: readonly string[];
  /** From 0. */
  current: number;
}) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes(styles.step, index < current && styles.done)}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.mark}>
            {index < current ? <Icon name="check" size="small" /> : index + 1}
          </span>
          <span>
            {step}
            {index < current ? <VisuallyHidden>, {doneLabel}</VisuallyHidden> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
