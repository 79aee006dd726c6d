import type { ReactNode } from 'react';
import { Button, DialogTrigger, Popover } from 'react-aria-components';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import listStyles from '../fields/list-box.module.css';
import paneStyles from '../overlays/popover-pane.module.css';
import styles from './filter-chip.module.css';

/** A filter that is set: its text opens what it is set with (`children`), the cross takes it away. */
export function FilterChip({
  label,
  removeLabel,
  onRemove,
  isOpen,
  onOpenChange,
  children,
}: {
  label: string;
  removeLabel: string;
  onRemove: () => void;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** Without it there is nothing to set. */
  children?: ReactNode;
}) {
  return (
    <span className={styles.chip}>
      {children ? (
        <DialogTrigger
          {...(isOpen !== undefined && { isOpen })}
          {...(onOpenChange && { onOpenChange })}
        >
          <Button className={classes(styles.text)}>
            <span className={styles.label}>{label}</span>
            <Icon name="chevron-down" size="small" />
          </Button>
          <Popover
            className={classes(listStyles.popover, paneStyles.pane)}
            placement="bottom start"
            offset={4}
          >
            <div className={paneStyles.content}>{children}</div>
          </Popover>
        </DialogTrigger>
      ) : (
        <span className={classes(styles.text, styles.plain)}>{label}</span>
      )}
      <Button className={classes(styles.remove)} aria-label={removeLabel} onPress={onRemove}>
        <Icon name="x" size="small" />
      </Button>
    </span>
  );
}
