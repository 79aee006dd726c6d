import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { onLeavingWindow } from './on-leaving-window.ts';
import { beginOwnSteps, isPlainField } from './own-steps.ts';
import { useUnsaved } from './use-unsaved.ts';

/** So long after the last key what was written is saved, though the field is not left. */
const PAUSE = 1500;
/** Of somebody who writes without a pause no more than this is not saved yet. */
const LONGEST = 5000;

/**
 * The text of a field that saves itself: when it is left, when the writer pauses, has written for a while
 * or may be about to close the window, and when the view goes. While it is
 * not being written in it shows what is saved, also when that changes by undo. What `check` finds wrong is told on
 * leaving, kept in the field, and not saved. What is not saved yet is kept under `keptAs`, and brought back if the program
 * ends by force.
 */
export function useSaved({
  keptAs,
  label,
  value,
  onSave,
  check,
}: {
  /** The record and field that is written in, and the language where it has some: no other field has the same. */
  keptAs: string;
  label: string;
  value: string;
  onSave: (value: string) => Promise<unknown>;
  /** What is wrong with the text, if anything. */
  check?: ((value: string) => string | undefined) | undefined;
}) {
  const [written, setWritten] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const changes = useRef(0);
  /** What was saved last while the field was written in. */
  const sent = useRef<string | null>(null);
  const wrongIn = (text: string) => (text.trim() === '' ? undefined : check?.(text.trim()));
  const unsaved = useUnsaved({
    key: `field:${keptAs}`,
    label,
    saved: value,
    isSame: (a, b) => a === b,
    onLeft: (left) => {
      if (left.trim() === value || wrongIn(left) !== undefined) return false;
      void saveKept(left.trim());
      return true;
    },
  });
  const saveKept = (text: string) => {
    const done = onSave(text);
    unsaved.saving(text, done);
    return done;
  };

  const save = (isLeaving: boolean) => {
    if (written === null) return;
    const text = written.trim();
    const wrong = wrongIn(text);
    if (isLeaving) setError(wrong);
    if (wrong !== undefined) return;
    // What was written meanwhile stays to be saved.
    const at = changes.current;
    const settle = () => {
      if (changes.current !== at) return;
      if (isLeaving) setWritten(null);
      else beginStepsOf(text);
    };
    if (text !== value) {
      sent.current = text;
      void saveKept(text).then(settle);
      return;
    }
    unsaved.forget();
    settle();
  };
  const onPause = useEffectEvent(() => save(false));
  // An undo from within the field is shown there at once.
  const onOther = useEffectEvent(() => {
    if (written === null || written.trim() !== sent.current || value === sent.current) return;
    sent.current = null;
    setWritten(null);
  });
  useEffect(() => onOther(), [value]);
  useEffect(() => {
    if (written === null) beginStepsOf(value);
  }, [written, value]);
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

  return {
    value: written ?? value,
    onChange: (text: string) => {
      changes.current += 1;
      setWritten(text);
      // What cannot be saved is nothing to keep either: it may be what must not enter.
      if (wrongIn(text) === undefined) unsaved.keep(text);
      else unsaved.forget();
    },
    onBlur: () => save(true),
    error,
  };
}

/** The steps of the field that the keyboard is in begin anew, if that is what it holds: what is saved the program takes back. */
function beginStepsOf(text: string): void {
  const field = document.activeElement;
  if (isPlainField(field) && field.value.trim() === text) beginOwnSteps(field);
}
