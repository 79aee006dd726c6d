import type { ClipboardEvent, KeyboardEvent, ReactNode, Ref } from 'react';
import { Group, Input, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { classes } from '../classes.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import { lineWithHeights } from '../rich-text-editor/paste/flatten-heights.ts';
import { useCodeWarning } from './use-code-warning.ts';
import styles from './field.module.css';

export type TextFieldProps = FieldTexts & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | undefined;
  size?: 'normal' | 'small' | undefined;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
  isReadOnly?: boolean | undefined;
  autoFocus?: boolean | undefined;
  autoComplete?: string | undefined;
  name?: string | undefined;
  maxLength?: number | undefined;
  /** Grows to more lines where the text is longer than the field; it stays one line of text. */
  wraps?: boolean | undefined;
  /** The language of what is typed, where it is known: for spelling and for screen readers. */
  lang?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  /** A button at the end of the field. */
  end?: ReactNode;
};

/** One line of text. */
export function TextField({
  label,
  hideLabel,
  help,
  error,
  warning,
  optional,
  type = 'text',
  size,
  placeholder,
  inputRef,
  autoComplete = 'off',
  lang,
  wraps,
  end,
  onChange,
  onKeyDown,
  ...rest
}: TextFieldProps) {
  const code = useCodeWarning(type === 'password' ? '' : rest.value);
  return (
    <AriaTextField
      {...definedOnly(rest)}
      type={type}
      onChange={wraps ? (text) => onChange(text.replace(/(?<!\s)\s*\n\s*/gu, ' ')) : onChange}
      autoComplete={autoComplete}
      isInvalid={Boolean(error)}
      className={classes(styles.field, size === 'small' && styles.small)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} optional={optional} />
      {wraps ? (
        <TextArea
          rows={1}
          className={classes(styles.input, styles.wraps)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          onPaste={pasteWithHeights}
          {...definedOnly({ placeholder, lang })}
        />
      ) : (
        <WithEnd end={end}>
          <Input
            ref={inputRef ?? null}
            className={classes(end ? styles.bare : styles.input)}
            onPaste={pasteWithHeights}
            {...definedOnly({ placeholder, lang, onKeyDown })}
          />
        </WithEnd>
      )}
      <FieldNotes help={help} error={error} warning={code ?? warning} />
    </AriaTextField>
  );
}

/** The frame around a field and the button at its end; the field alone where there is none. */
function WithEnd({ end, children }: { end: ReactNode; children: ReactNode }) {
  if (!end) return children;
  return (
    <Group className={classes(styles.box)}>
      {children}
      {end}
    </Group>
  );
}

/** What is raised or lowered in Word stays so in a line without form: `m²`. */
function pasteWithHeights(event: ClipboardEvent): void {
  const text = lineWithHeights(event.clipboardData.getData('text/html'));
  if (text === null) return;
  event.preventDefault();
  // As if it was typed: it can be undone, and the field says that it changed.
  document.execCommand('insertText', false, text);
}
