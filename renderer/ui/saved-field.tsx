import { DayField } from './day-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';
import { useSaved } from './use-saved.ts';

type SavedProps = {
  hideLabel?: boolean | undefined;
  label: string;
  value: string;
  onSave: (value: string) => Promise<void>;
  /** What is wrong with the text, if anything. */
  check?: ((value: string) => string | undefined) | undefined;
  help?: string | undefined;
  lang?: string | undefined;
  optional?: boolean | undefined;
};

/** One line that saves itself: see `useSaved`. */
export function SavedField({
  value,
  onSave,
  check,
  ...rest
}: SavedProps & {
  type?: 'text' | 'email' | 'tel' | undefined;
  wraps?: boolean | undefined;
}) {
  return <TextField {...rest} {...useSaved({ value, onSave, check })} />;
}

/** A day that saves itself; `check` says what is wrong with one that cannot be read. */
export function SavedDay({ value, onSave, check, ...rest }: Omit<SavedProps, 'lang'>) {
  return <DayField {...rest} {...useSaved({ value, onSave, check })} />;
}

/** A longer plain text that saves itself. */
export function SavedArea({ value, onSave, check, ...rest }: SavedProps) {
  return <TextArea {...rest} {...useSaved({ value, onSave, check })} />;
}
