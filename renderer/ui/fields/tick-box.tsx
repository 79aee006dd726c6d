import styles from './tick-box.module.css';

/**
 * The box before a row of a table. It looks like `Checkbox` and is the browser's own: a page of a long list is drawn anew
 * with each key that is typed, and a hundred of the others take longer than all else in it.
 */
export function TickBox({
  label,
  isSelected,
  isIndeterminate = false,
  onChange,
}: {
  /** For screen readers. */
  label: string;
  isSelected: boolean;
  isIndeterminate?: boolean | undefined;
  onChange: (isSelected: boolean) => void;
}) {
  return (
    <label className={styles.target}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={label}
        checked={isSelected}
        ref={(box) => {
          if (box) box.indeterminate = isIndeterminate;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
