import { useEffect, useRef, type FocusEvent } from 'react';
import { afterFrame } from '../drawing/after-frame.ts';
import { focusWhenLost } from './focus-when-lost.ts';

type View = HTMLElement | null;

/** What is drawn so long after is still where the keyboard goes on. */
const DRAWN_LATER = 1500;

/** The work in a view that was marked as where the keyboard goes on once what had it is gone. */
export function goOnIn(view: View): HTMLElement | null {
  const marked = '[data-go-on] :is(input:checked, a, button:not(:disabled))';
  return view?.querySelector<HTMLElement>(marked) ?? null;
}

/** Gives the focus to `next` where it is lost; until that is drawn the view's title has it, if nobody goes elsewhere. */
function handOn(view: View, next: () => HTMLElement | null): void {
  const found = next();
  const title = view?.querySelector<HTMLElement>('h1') ?? null;
  focusWhenLost(found ?? title);
  const scene = view?.isConnected ? view : document.querySelector('main');
  const resting = document.activeElement;
  if (found !== null || scene === null || resting?.matches('h1') !== true) return;
  const at = window.location.href;
  const observer = new MutationObserver(() => {
    if (document.activeElement !== resting || window.location.href !== at) {
      observer.disconnect();
      return;
    }
    const drawn = next();
    if (drawn === null) return;
    observer.disconnect();
    drawn.focus();
  });
  observer.observe(scene, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  setTimeout(() => observer.disconnect(), DRAWN_LATER);
}

/**
 * Hands the keyboard on where the part that has it goes away and the view stays. `placeOf` looks at the part while it is
 * there, and gives what finds the next place once it is not; where there is none yet, the view's title has it meanwhile.
 */
export function useWhenGone(placeOf: (part: HTMLElement, view: View) => () => HTMLElement | null): {
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
} {
  const held = useRef<{
    view: View;
    at: string;
    next: () => HTMLElement | null;
  } | null>(null);
  useEffect(
    () => () => {
      const { current } = held;
      // A view that was left puts the focus itself.
      if (!current || current.at !== window.location.href) return;
      afterFrame(() => handOn(current.view, current.next));
    },
    [],
  );
  return {
    onFocus: ({ currentTarget }) => {
      const view =
        currentTarget.closest<HTMLElement>('[role="dialog"], main') ??
        document.querySelector<HTMLElement>('main');
      const next = placeOf(currentTarget, view);
      held.current = { view, at: window.location.href, next };
    },
    onBlur: ({ relatedTarget }) => {
      // A question that lies over the view gives the focus back.
      if (held.current?.view?.contains(relatedTarget)) held.current = null;
    },
  };
}
