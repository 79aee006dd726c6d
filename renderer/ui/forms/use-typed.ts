import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useAskDiscard } from './use-ask-discard.ts';

const FIELDS =
  'input:not([type="hidden"], [type="password"], [type="search"], [hidden]), textarea, [aria-haspopup="listbox"], [contenteditable="true"], li';

/** What first comes of somebody's hand: until then what a window holds is what it was opened with. */
const FIRST = ['keydown', 'pointerdown', 'beforeinput', 'paste', 'drop'] as const;

/** Whether somebody has written, ticked or chosen anything in `ref` since it was opened that is not as it was. */
export function useTyped(ref: RefObject<HTMLElement | null>): () => boolean {
  const before = useRef('');
  // Before any other listener: a form may be left by the very first key.
  useLayoutEffect(() => {
    const note = () => {
      before.current = contentOf(ref.current);
    };
    const first = () => {
      note();
      letGo();
    };
    const letGo = () => {
      for (const name of FIRST) window.removeEventListener(name, first, { capture: true });
    };
    note();
    for (const name of FIRST) window.addEventListener(name, first, { capture: true });
    return letGo;
  }, [ref]);
  return () => contentOf(ref.current) !== before.current;
}

/** Closes, but asks first where something would be lost by it. */
export function useAskClose(hasTyped: () => boolean, close: () => void): () => void {
  const askDiscard = useAskDiscard();
  const ask = async () => {
    if (!hasTyped() || (await askDiscard())) close();
  };
  return () => void ask();
}

function contentOf(root: HTMLElement | null): string {
  return JSON.stringify([...(root?.querySelectorAll<HTMLElement>(FIELDS) ?? [])].map(valueOf));
}

function valueOf(field: HTMLElement): string | boolean {
  if (field instanceof HTMLInputElement) {
    return field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
  }
  return field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');
}
