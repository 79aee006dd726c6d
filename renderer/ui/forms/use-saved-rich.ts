import { useEffect, useRef, useState, type RefObject } from 'react';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { onLeavingWindow } from './on-leaving-window.ts';

/** So long after the last key what was written is saved. */
const PAUSE = 1000;
/** Of somebody who writes without a pause no more than this is not saved yet. */
const LONGEST = 5000;
/** What is not saved yet is kept so often, lest it be lost if the program ends by force. */
const KEPT_EVERY = 400;

/**
 * Saves a text with form when the writer pauses or has written for a while, leaves the field (`ref`) or the view, or
 * may be about to close the window; `onKeep` is told of what is not saved yet meanwhile. The answer is what the editor
 * tells of each change to.
 */
export function useSavedRich(
  ref: RefObject<HTMLElement | null>,
  onSave: (text: RichText) => Promise<unknown>,
  onKeep: (text: RichText) => void = () => undefined,
): (read: () => RichText, look: () => RichText) => void {
  const latest = useRef({ onSave, onKeep });
  useEffect(() => {
    latest.current = { onSave, onKeep };
  });
  const [keeper] = useState(() => {
    let unsaved: { read: () => RichText; look: () => RichText } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let longest: ReturnType<typeof setTimeout> | undefined;
    let kept: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      kept = undefined;
      if (unsaved) latest.current.onKeep(unsaved.look());
    };
    return {
      note: (read: () => RichText, look: () => RichText, save: () => void) => {
        unsaved = { read, look };
        kept ??= setTimeout(keep, KEPT_EVERY);
        clearTimeout(timer);
        timer = setTimeout(save, PAUSE);
        longest ??= setTimeout(save, LONGEST);
      },
      /** What could not be saved is so again at the next key, or when the field is left. */
      giveBack: (text: RichText) => {
        unsaved ??= { read: () => text, look: () => text };
      },
      take: () => {
        clearTimeout(timer);
        clearTimeout(longest);
        clearTimeout(kept);
        longest = undefined;
        kept = undefined;
        const text = unsaved?.read();
        unsaved = null;
        return text;
      },
    };
  });
  const [save] = useState(() => () => {
    const text = keeper.take();
    if (text !== undefined) latest.current.onSave(text).catch(() => keeper.giveBack(text));
  });
  useEffect(() => {
    const field = ref.current;
    const onLeave = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node && field?.contains(event.relatedTarget))) save();
    };
    field?.addEventListener('focusout', onLeave);
    const stay = onLeavingWindow(save);
    return () => {
      field?.removeEventListener('focusout', onLeave);
      stay();
      save();
    };
  }, [ref, save]);
  return (read, look) => keeper.note(read, look, save);
}
