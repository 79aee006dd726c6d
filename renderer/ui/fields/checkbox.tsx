import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import { classes } from '../classes.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { Icon } from '../icon.tsx';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  /** Its text; without one, give `label` for screen readers (a table's row). */
  children?: ReactNode;
  label?: string | undefined;
  isSelected?: boolean | undefined;
  isIndeterminate?: boolean | undefined;
  onChange?: ((isSelected: boolean) => void) | undefined;
  isDisabled?: boolean | undefined;
  /** Its value within a `CheckboxGroup`. */
  value?: string | undefined;
};

/** A yes or no. */
export function Checkbox({ children, label, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...definedOnly({ ...rest, 'aria-label': label })}
      className={classes(styles.check, !children && styles.bare)}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.box}>
            {isIndeterminate ? (
              <Icon name="minus" size="small" />
            ) : isSelected ? (
              <Icon name="check" size="small" />
            ) : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
