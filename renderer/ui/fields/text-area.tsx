import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from '../classes.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import styles from './field.module.css';
import { useCodeWarning } from './use-code-warning.ts';

export type TextAreaProps = FieldTexts & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  rows?: number | undefined;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  name?: string | undefined;
  maxLength?: number | undefined;
  lang?: string | undefined;
};

/** Text of several lines; grows with what is written. */
export function TextArea({
  label,
  hideLabel,
  help,
  error,
  warning,
  optional,
  rows = 3,
  placeholder,
  lang,
  ...rest
}: TextAreaProps) {
  const code = useCodeWarning(rest.value);
  return (
    <AriaTextField
      {...definedOnly(rest)}
      isInvalid={Boolean(error)}
      className={classes(styles.field)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} optional={optional} />
      <AriaTextArea
        className={classes(styles.input)}
        rows={rows}
        placeholder={placeholder}
        lang={lang}
      />
      <FieldNotes help={help} error={error} warning={code ?? warning} />
    </AriaTextField>
  );
}
