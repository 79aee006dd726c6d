import { useEffect, useRef, type FocusEvent } from 'react';
import { afterFrame } from '../drawing/after-frame.ts';
import { focusWhenLost } from './focus-when-lost.ts';

type View = HTMLElement | null;

/** Where the keyboard goes on in a view once what had it is gone: the work that was marked so, or the view's title. */
export function goOnIn(view: View): HTMLElement | null {
  const marked = '[data-go-on] :is(input:checked, a, button:not(:disabled))';
  const title = () => view?.querySelector<HTMLElement>('h1') ?? null;
  return view?.querySelector<HTMLElement>(marked) ?? title();
}

/**
 * Hands the keyboard on where the part that has it goes away and the view stays. `placeOf` looks at the part while it is
 * there, and gives what finds the next place once it is not.
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
      afterFrame(() => focusWhenLost(current.next()));
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
