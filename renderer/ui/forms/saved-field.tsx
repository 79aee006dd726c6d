import type { ComponentType } from 'react';
import { DayField } from '../fields/day-field.tsx';
import { TextArea } from '../fields/text-area.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useSaved } from './use-saved.ts';

type FieldProps = Omit<SavedProps, 'keptAs' | 'onSave' | 'check'> & ReturnType<typeof useSaved>;

type SavedProps = {
  /** The record and field that is written in, and the language where it has some: no other field has the same. */
  keptAs: string;
  hideLabel?: boolean | undefined;
  label: string;
  value: string;
  onSave: (value: string) => Promise<unknown>;
  /** What is wrong with the text, if anything. */
  check?: ((value: string) => string | undefined) | undefined;
  help?: string | undefined;
  lang?: string | undefined;
  optional?: boolean | undefined;
};

/** One line that saves itself: see `useSaved`. */
export function SavedField(
  props: SavedProps & { type?: 'text' | 'email' | 'tel' | undefined; wraps?: boolean | undefined },
) {
  return <OneField key={props.keptAs} as={TextField} {...props} />;
}

/** A day that saves itself; `check` says what is wrong with one that cannot be read. */
export function SavedDay(props: Omit<SavedProps, 'lang'>) {
  return <OneField key={props.keptAs} as={DayField} {...props} />;
}

/** A longer plain text that saves itself. */
export function SavedArea(props: SavedProps) {
  return <OneField key={props.keptAs} as={TextArea} {...props} />;
}

/** One field, with what is written in it and not saved yet: another field is another one of these. */
function OneField({
  as: Field,
  keptAs,
  value,
  onSave,
  check,
  ...rest
}: SavedProps & { as: ComponentType<FieldProps> }) {
  return <Field {...rest} {...useSaved({ keptAs, label: rest.label, value, onSave, check })} />;
}
