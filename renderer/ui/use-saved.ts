import { useEffect, useEffectEvent, useState } from 'react';
import { onLeavingWindow } from './on-leaving-window.ts';

/** So long after the last key what was written is saved, though the field is not left. */
const PAUSE = 1500;
/** Of somebody who writes without a pause no more than this is lost if the program ends by force. */
const LONGEST = 5000;

/**
 * The text of a field that saves itself: when it is left, when the writer pauses, has written for a while
 * or may be about to close the window, and when the view goes. While it is
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
  const isWritten = written !== null;
  useEffect(() => {
    if (!isWritten) return;
    const timer = setInterval(() => onPause(), LONGEST);
    const stay = onLeavingWindow(() => onPause());
    return () => {
      clearInterval(timer);
      stay();
    };
  }, [isWritten]);
  useEffect(() => () => onPause(), []);

  return { value: written ?? value, onChange: setWritten, onBlur: () => save(true), error };
}
