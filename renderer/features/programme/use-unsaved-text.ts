import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { sameValue } from '#shared/records/same-value.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { draftKeeper } from '#renderer/data/draft-keeper.ts';
import { useOffice } from '#renderer/data/office-context.ts';

/** A text that was not saved yet, and what was saved of it then. */
type Unsaved = { before: RichText | null; text: RichText };

/**
 * Keeps what is written of a text until it is saved, as a draft under `key` (none: nothing is kept). What a program that
 * ended by force left so is handed to `onLeft`, unless the text has become another one since; `saved` is the text now.
 */
export function useUnsavedText(
  key: string | undefined,
  saved: RichText | undefined,
  onLeft: (text: RichText) => Promise<void>,
): {
  keep: (text: RichText) => void;
  /** Once `text` is being saved; what was kept is forgotten when it is. */
  saving: (text: RichText, done: Promise<void>) => void;
} {
  const { drafts } = useOffice();
  const keeper = useMemo(
    () => (key === undefined ? null : draftKeeper(drafts, key)),
    [drafts, key],
  );
  const before = useRef<RichText | null>(saved ?? null);
  useEffect(() => {
    before.current = saved ?? null;
  }, [saved]);

  const bringBack = useEffectEvent(async (left: unknown) => {
    if (!isUnsaved(left)) return;
    const isNew = !sameValue(left.text, saved ?? null);
    if (isNew && sameValue(left.before, saved ?? null)) await onLeft(left.text);
  });
  useEffect(() => {
    if (!keeper) return undefined;
    let isHere = true;
    const look = async () => {
      const left = await keeper.load();
      if (left === undefined || !isHere) return;
      await bringBack(left);
      await keeper.forget();
    };
    // What could not be read or saved stays where it is.
    look().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [keeper]);

  return {
    keep: (text) => keeper?.put({ before: before.current, text } satisfies Unsaved),
    saving: (text, done) => {
      void done.then(
        () => {
          before.current = text;
          return keeper?.forget();
        },
        () => undefined,
      );
    },
  };
}

function isUnsaved(value: unknown): value is Unsaved {
  return typeof value === 'object' && value !== null && 'before' in value && 'text' in value;
}
