import { useEffect } from 'react';
import { useLocation } from 'wouter';

/** Whether a key belongs to what has the focus: a field, a menu, a dialog, a form. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector('[data-modal]') !== null) return true;
  return (
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [role="menu"], [role="listbox"], form') !== null
  );
}

/**
 * Keys of a list with something open beside it: Alt+↓ and Alt+↑ open the next and the one before, F2 edits what is
 * open, Esc closes it.
 */
export function useListKeys(
  home: string,
  openId: string | undefined,
  beside: { before?: string; after?: string } | undefined,
): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (openId === undefined || isTaken(event)) return;
      if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        const next = event.key === 'ArrowDown' ? beside?.after : beside?.before;
        if (next !== undefined) navigate(`${home}/${next}`);
      } else if (event.key === 'F2') navigate(`${home}/${openId}/edit`);
      else if (event.key === 'Escape') navigate(home);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [home, openId, beside, navigate]);
}
