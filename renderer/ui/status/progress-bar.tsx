import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import { classes } from '../classes.ts';
import { useTitleNext } from '../focus/use-title-next.ts';
import styles from './progress-bar.module.css';

/** How far a long work has come. `label` says what and how many (“Luetaan rivejä: 400/2 000”); no `total`, no end known. */
export function ProgressBar({
  label,
  done,
  total,
  onCancel,
  cancelLabel,
}: {
  label: string;
  done: number;
  total?: number | undefined;
  onCancel?: (() => void) | undefined;
  cancelLabel?: string | undefined;
}) {
  const { t } = useTranslation(['common']);
  const titleNext = useTitleNext();
  const known = total !== undefined && total > 0;
  return (
    <div {...titleNext} className={styles.progress} data-go-on>
      <AriaProgressBar
        className={classes(styles.meter)}
        value={known ? Math.min(100, (100 * done) / total) : 0}
        isIndeterminate={!known}
      >
        {({ percentage }) => (
          <>
            <Label>{label}</Label>
            <div className={styles.track}>
              <div
                className={classes(styles.bar, !known && styles.moving)}
                style={known ? { width: `${String(percentage ?? 0)}%` } : undefined}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        <Button variant="quiet" size="small" onPress={onCancel}>
          {cancelLabel ?? t('common:stop')}
        </Button>
      ) : null}
    </div>
  );
}
