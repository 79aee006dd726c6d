import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { classes } from '../classes.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import fieldStyles from './field.module.css';
import styles from './checkbox.module.css';

/**
 * One of a few choices, all in sight. `help` explains a choice; `lang` is the language of a label that is not in the
 * screen's; `cards` draws a frame around each.
 */
export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  cards,
  ...texts
}: FieldTexts & {
  options: readonly { value: Value; label: string; lang?: string; help?: string | undefined }[];
  value: Value | null;
  onChange: (value: Value) => void;
  cards?: boolean | undefined;
}) {
  return (
    <AriaRadioGroup
      className={classes(fieldStyles.field)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      isInvalid={Boolean(texts.error)}
    >
      <FieldLabel {...texts} />
      <div className={styles.options} data-cards={cards || undefined}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={classes(styles.radio, cards && styles.card)}
          >
            <span className={styles.dot} />
            <span className={styles.texts}>
              <span className={classes(styles.title)} lang={option.lang}>
                {option.label}
              </span>
              {option.help ? <span className={styles.help}>{option.help}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes {...texts} />
    </AriaRadioGroup>
  );
}
