import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lineOfList } from '#shared/contacts/import/edits/row-edits.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import styles from './import.module.css';

/** To the next row or the previous one of those shown; absent where there is none. */
export type RowSteps = { previous?: () => void; next?: () => void };

/** One row of the list in full, beside the rows: its number, the way to its neighbours, and what is said of it. */
export function DetailsPane({
  line,
  className,
  onStep,
  onClose,
  children,
}: {
  /** The number of the row in the list. */
  line: number;
  className?: string | undefined;
  onStep: RowSteps;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation(['importScreen', 'common']);
  const title = t('importScreen:columns.details', { row: lineOfList(line) });
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where there is no room beside the rows it lies below them: the focus takes her there.
    if (window.matchMedia?.('(max-width: 50rem)').matches) pane.current?.focus();
  }, [line]);
  return (
    <aside
      ref={pane}
      className={classes(styles.details, className)}
      aria-label={title}
      data-pane
      tabIndex={-1}
    >
      <div className={styles.detailsHead}>
        <h2>{title}</h2>
        <IconButton
          icon="arrow-up"
          size="small"
          label={t('common:previous')}
          isDisabled={!onStep.previous}
          onPress={() => onStep.previous?.()}
        />
        <IconButton
          icon="arrow-down"
          size="small"
          label={t('common:next')}
          isDisabled={!onStep.next}
          onPress={() => onStep.next?.()}
        />
        <IconButton
          icon="x"
          size="small"
          label={t('importScreen:columns.closeDetails')}
          onPress={onClose}
        />
      </div>
      {children}
    </aside>
  );
}
