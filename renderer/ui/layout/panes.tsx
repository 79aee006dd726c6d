import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { PaneEdge } from './pane-edge.tsx';
import { usePaneWidth } from './use-pane-width.ts';
import styles from './panes.module.css';

/**
 * A list and what is open of it, side by side; where there is no room (below 800 px) the open one is a page of its
 * own with a way back. F6 moves between `[data-pane]`s.
 */
export function Panes({
  name,
  list,
  listLabel,
  detail,
  detailLabel,
  closeHref,
}: {
  /** Under which the width is remembered. */
  name: string;
  list: ReactNode;
  listLabel: string;
  /** Nothing open: the list has the whole width. */
  detail?: ReactNode;
  detailLabel: string;
  /** Where the way back leads. */
  closeHref: string;
}) {
  const { t } = useTranslation(['common']);
  const [width, setWidth] = usePaneWidth(name);
  const isOpen = detail !== undefined && detail !== null && detail !== false;
  const pane = useRef<HTMLElement>(null);

  useEffect(() => {
    // The open one covers the list: the focus would otherwise stay on what cannot be seen.
    if (isOpen && window.matchMedia?.('(max-width: 50rem)').matches) pane.current?.focus();
  }, [isOpen, detailLabel]);

  return (
    <div className={classes(styles.panes, isOpen && styles.open)}>
      <section className={styles.list} aria-label={listLabel} data-pane tabIndex={-1}>
        {list}
      </section>
      {isOpen ? (
        <>
          <PaneEdge width={width} onWidth={setWidth} />
          <section
            ref={pane}
            className={styles.detail}
            style={{ '--pane-width': `${String(width)}rem` } as React.CSSProperties}
            aria-label={detailLabel}
            data-pane
            tabIndex={-1}
          >
            <a className={styles.back} href={closeHref} data-no-print>
              <Icon name="arrow-left" />
              {t('common:back')}
            </a>
            {detail}
          </section>
        </>
      ) : null}
    </div>
  );
}
