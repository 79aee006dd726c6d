import { useEffect, useRef, type FocusEvent } from 'react';
import { afterFrame } from '../drawing/after-frame.ts';
import { focusWhenLost } from './focus-when-lost.ts';

/**
 * Gives the focus to the title of the view where the part that had it goes away and the view stays; or to the first there
 * that `instead` selects.
 */
export function useTitleNext(instead = 'h1'): {
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
} {
  const held = useRef<{ view: Element | null; at: string } | null>(null);
  useEffect(
    () => () => {
      const { current } = held;
      // A view that was left puts the focus itself.
      if (!current || current.at !== window.location.href) return;
      afterFrame(() =>
        focusWhenLost((current.view ?? document).querySelector<HTMLElement>(instead)),
      );
    },
    [instead],
  );
  return {
    onFocus: ({ currentTarget }) => {
      const view = currentTarget.closest('main') ?? document.querySelector('main');
      held.current = { view, at: window.location.href };
    },
    onBlur: ({ relatedTarget }) => {
      // A question that lies over the view gives the focus back.
      if (held.current?.view?.contains(relatedTarget)) held.current = null;
    },
  };
}
