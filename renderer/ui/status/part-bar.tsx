import type { CSSProperties } from 'react';
import { classes } from '../classes.ts';
import type { Tone } from './status-mark.tsx';
import styles from './part-bar.module.css';

/** How a part is drawn: each has a pattern of its own, as colours alone say nothing to some. */
export type Pattern = 'ticks' | 'stripes' | 'dense' | 'solid' | 'half' | 'empty' | 'dashed';

/** What a whole is made of, as a bar; words beside it say the same. */
export function PartBar({
  parts,
  isWide = false,
}: {
  /** Over the whole width that there is. */
  isWide?: boolean;
  parts: readonly { id: string; count: number; pattern: Pattern; tone?: Tone }[];
}) {
  return (
    <span className={classes(styles.bar, isWide && styles.wide)} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ id, count, pattern, tone }) => (
          <span
            key={id}
            className={styles.part}
            data-pattern={pattern}
            data-tone={tone}
            style={{ '--count': count } as CSSProperties}
          />
        ))}
    </span>
  );
}
