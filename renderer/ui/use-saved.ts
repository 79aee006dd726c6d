import { useEffect, useEffectEvent, useState } from 'react';

/** So long after the last key what was written is saved, though the field is not left. */
const PAUSE = 1500;

/**
 * The text of a field that saves itself: when it is left, when the writer pauses, and when the view goes. While it is
 * not being written in it shows what is saved, also when that changes by undo. What `check` finds wrong is told on
 * leaving, kept in the field, and not saved.
 */
export function useSaved({
  value,
  onSave,
  check,
}: {
  value: string;
  onSave: (value: string) => Promise<void>;
  /** What is wrong with the text, if anything. */
  check?: ((value: string) => string | undefined) | undefined;
}) {
  const [written, setWritten] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);

  const save = (isLeaving: boolean) => {
    if (written === null) return;
    const text = written.trim();
    const wrong = text === '' ? undefined : check?.(text);
    if (isLeaving) setError(wrong);
    if (wrong !== undefined) return;
    // What was written meanwhile stays to be saved.
    const settle = () => setWritten((now) => (isLeaving || now === written ? null : now));
    if (text === value) {
      if (isLeaving) settle();
    } else if (isLeaving) void onSave(text).then(settle);
    else void onSave(text);
  };
  const onPause = useEffectEvent(() => save(false));
  useEffect(() => {
    if (written === null) return;
    const timer = setTimeout(() => onPause(), PAUSE);
    return () => clearTimeout(timer);
  }, [written]);
  useEffect(() => () => onPause(), []);

  return { value: written ?? value, onChange: setWritten, onBlur: () => save(true), error };
}
