import { useEffect } from 'react';

const TAKEN = 'input, textarea, select, [role="menu"], [role="listbox"], form';

/** Keys of a page: F2 edits what it shows, Esc leaves it. Fields, menus and dialogs keep their own. */
export function usePageKeys({
  onEdit,
  onLeave,
}: {
  onEdit: () => void;
  onLeave: () => void;
}): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.target instanceof Element && event.target.closest(TAKEN) !== null;
      if (event.defaultPrevented || isTaken || document.querySelector('[data-modal]')) return;
      if (event.key === 'F2') onEdit();
      else if (event.key === 'Escape') onLeave();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
