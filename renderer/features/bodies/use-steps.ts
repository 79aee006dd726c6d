import { useRef, useState } from 'react';

/** Steps of its own of what is not saved yet: each change can be taken back, and made again. */
export function useSteps<T>(now: T, set: (value: T) => void) {
  const past = useRef<{ tag: string; value: T }[]>([]);
  const future = useRef<{ tag: string; value: T }[]>([]);
  /** What the last step was; null at the beginning. */
  const [last, setLast] = useState<string | null>(null);
  const go = (from: typeof past, to: typeof past): string | null => {
    const step = from.current.pop();
    if (!step) return null;
    to.current.push({ tag: step.tag, value: now });
    set(step.value);
    setLast(past.current.at(-1)?.tag ?? null);
    return step.tag;
  };
  return {
    last,
    /** Makes a change; several in a row under one tag are one step. */
    make: (tag: string, value: T, isOfItsOwn = false) => {
      if (isOfItsOwn || past.current.at(-1)?.tag !== tag) past.current.push({ tag, value: now });
      future.current = [];
      setLast(tag);
      set(value);
    },
    /** Both return what the step was that was taken, null where there was none. */
    undo: () => go(past, future),
    redo: () => go(future, past),
  };
}
