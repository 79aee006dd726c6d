import { useContext, useEffect, useEffectEvent, useRef } from 'react';
import { UnsavedTextsContext } from './unsaved-texts.ts';

/** What was written and not saved yet, and what was saved then. */
type Unsaved<T> = { before: T; text: T };

/**
 * Keeps what is written in a field until it is saved, under `key` (none: nothing is kept). What a program that ended by
 * force left so is handed to `onLeft` to be saved, unless what is `saved` has become something else since; it stays kept
 * until `saving` has saved it.
 */
export function useUnsaved<T>({
  key,
  label,
  saved,
  isSame,
  onLeft,
}: {
  key: string | undefined;
  label: string;
  saved: T;
  isSame: (a: unknown, b: T) => boolean;
  onLeft: (text: T) => void;
}): {
  keep: (text: T) => void;
  /** `text` is being saved; what was kept is forgotten when it is, unless more was written meanwhile. */
  saving: (text: T, done: Promise<void>) => void;
  /** What is saved is written again: there is nothing to keep. */
  forget: () => void;
} {
  const texts = useContext(UnsavedTextsContext);
  const keeper = key === undefined ? undefined : texts?.keeper(key);
  const before = useRef(saved);
  const kept = useRef<{ text: T } | null>(null);
  useEffect(() => {
    before.current = saved;
  }, [saved]);

  const bringBack = useEffectEvent((left: unknown) => {
    if (kept.current !== null) return;
    if (!isUnsaved<T>(left) || isSame(left.text, saved) || !isSame(left.before, saved)) {
      void keeper?.forget();
      return;
    }
    kept.current = { text: left.text };
    onLeft(left.text);
    texts?.sayBack(label);
  });
  useEffect(() => {
    let isHere = true;
    keeper?.load().then(
      (left) => {
        if (left !== undefined && isHere) bringBack(left);
      },
      // What could not be read stays where it is.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [keeper]);

  const put = (text: T) => {
    kept.current = { text };
    keeper?.put({ before: before.current, text } satisfies Unsaved<T>);
  };
  const forget = () => {
    kept.current = null;
    void keeper?.forget();
  };
  return {
    keep: put,
    saving: (text, done) => {
      const now = kept.current;
      // Who hears of what could not be saved is for `done` to say.
      void done.then(() => {
        before.current = text;
        if (kept.current === now) forget();
        else if (kept.current) put(kept.current.text);
      });
    },
    forget,
  };
}

function isUnsaved<T>(value: unknown): value is Unsaved<T> {
  return typeof value === 'object' && value !== null && 'before' in value && 'text' in value;
}
