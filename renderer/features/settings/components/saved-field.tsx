import { useState } from 'react';
import { TextField } from '#renderer/ui/text-field.tsx';

/**
 * A field that saves what was written when it is left. While it is not being written in, it shows what is saved, also
 * when that changes by undo. What is wrong is told on leaving, and kept in the field, but not saved.
 */
export function SavedField({
  label,
  value,
  onSave,
  check,
  type,
  help,
  lang,
}: {
  label: string;
  value: string;
  onSave: (value: string) => Promise<void>;
  /** What is wrong with the text, if anything. */
  check?: ((value: string) => string | undefined) | undefined;
  type?: 'text' | 'email' | 'tel' | undefined;
  help?: string | undefined;
  lang?: string | undefined;
}) {
  const [written, setWritten] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);

  const leave = () => {
    if (written === null) return;
    const text = written.trim();
    const wrong = text === '' ? undefined : check?.(text);
    setError(wrong);
    if (wrong !== undefined) return;
    if (text === value) {
      setWritten(null);
      return;
    }
    void onSave(text).then(() => setWritten(null));
  };

  return (
    <TextField
      label={label}
      value={written ?? value}
      onChange={setWritten}
      onBlur={leave}
      type={type}
      help={help}
      error={error}
      lang={lang}
    />
  );
}
