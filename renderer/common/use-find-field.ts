import { useEffect, useRef, type RefObject } from 'react';
import { useCommand } from '#renderer/session/commands.ts';

/** What takes letters itself. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], form';

/**
 * Where the search of a list stands. `find` goes there, and `/` where no field is being written in and nothing is open
 * over the view; asked for while the list is still being read, it goes there once the field is there.
 */
export function useFindField(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const isAwaited = useRef(false);
  const go = () => {
    isAwaited.current = field.current === null;
    field.current?.focus();
    field.current?.select();
  };
  useCommand('find', go);
  useEffect(() => {
    if (isAwaited.current) go();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || document.querySelector('[data-modal]')) return;
      const { target } = event;
      if (target instanceof Element && target.closest(OWN_KEYS)) return;
      event.preventDefault();
      go();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return field;
}
