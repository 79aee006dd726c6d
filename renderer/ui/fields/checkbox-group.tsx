import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import { classes } from '../classes.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import type { Option } from './select.tsx';
import fieldStyles from './field.module.css';
import styles from './checkbox.module.css';

/** Any number of a few choices. */
export function CheckboxGroup<Value extends string>({
  options,
  value,
  onChange,
  ...texts
}: FieldTexts & {
  options: readonly Option<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}) {
  return (
    <AriaCheckboxGroup
      className={classes(fieldStyles.field)}
      value={[...value]}
      onChange={(keys) =>
        onChange(options.map((option) => option.value).filter((one) => keys.includes(one)))
      }
      isInvalid={Boolean(texts.error)}
    >
      <FieldLabel {...texts} />
      <div className={styles.options}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value}>
            {option.label}
            {option.hint ? ' ' : null}
            {option.hint ? <span className={styles.hint}>{option.hint}</span> : null}
          </Checkbox>
        ))}
      </div>
      <FieldNotes {...texts} />
    </AriaCheckboxGroup>
  );
}
