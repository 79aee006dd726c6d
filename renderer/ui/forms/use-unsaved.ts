import { useContext, useEffect, useEffectEvent, useRef } from 'react';
import { UnsavedTextsContext } from './unsaved-texts.ts';

/** How many of the texts that were being saved last are known again as saved. */
const SENT = 2;

/** What was written and not saved yet; and what is saved may be as it was then, or as it was being saved. */
type Unsaved<T> = { before: readonly T[]; text: T };

/**
 * Keeps what is written in a field until it is saved, under `key` (none: nothing is kept). What a program that ended by
 * force left so is handed to `onLeft` to be saved, unless what is `saved` has become something else since; it returns whether
 * there is something to save, and that stays kept until `saving` has saved it.
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
  onLeft: (text: T) => boolean;
}): {
  keep: (text: T) => void;
  /** `text` is being saved; what was kept is forgotten when it is, unless more was written meanwhile. */
  saving: (text: T, done: Promise<unknown>) => void;
  /** What is saved is written again: there is nothing to keep. */
  forget: () => void;
} {
  const texts = useContext(UnsavedTextsContext);
  const keeper = key === undefined ? undefined : texts?.keeper(key);
  const known = useRef<{ saved: T; sent: readonly T[] }>({ saved, sent: [] });
  const kept = useRef<{ text: T } | null>(null);
  useEffect(() => {
    known.current = { ...known.current, saved };
  }, [saved]);

  const forget = () => {
    if (kept.current === null) return;
    kept.current = null;
    void keeper?.forget();
  };
  const bringBack = useEffectEvent((left: unknown) => {
    if (kept.current !== null) return;
    const isNew = isUnsaved<T>(left) && !isSame(left.text, saved);
    if (!isNew || !left.before.some((one) => isSame(one, saved))) {
      void keeper?.forget();
      return;
    }
    kept.current = { text: left.text };
    if (onLeft(left.text)) texts?.sayBack(label);
    else forget();
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
    const before = [known.current.saved, ...known.current.sent];
    keeper?.put({ before, text } satisfies Unsaved<T>);
  };
  return {
    keep: put,
    saving: (text, done) => {
      // What was kept last may be older by some letters.
      if (kept.current === null || !isSame(kept.current.text, text)) put(text);
      const now = kept.current;
      // Whether it is saved may never be known here: the page may end before.
      const { saved: last, sent } = known.current;
      known.current = { saved: last, sent: [...sent.slice(1 - SENT), text] };
      // Of what could not be saved nobody hears here: whoever hears of all that is refused tells it.
      void done.then(() => {
        if (kept.current === now) forget();
      });
      keeper?.saving(
        done.then(
          () => undefined,
          () => undefined,
        ),
      );
    },
    forget,
  };
}

function isUnsaved<T>(value: unknown): value is Unsaved<T> {
  if (typeof value !== 'object' || value === null) return false;
  return 'text' in value && 'before' in value && Array.isArray(value.before);
}
