import type { RefObject } from 'react';

/** Saves a form unless words stand in it that name none of the choices: these are then gone to. */
export function useSaveWhenSettled(
  form: RefObject<HTMLElement | null>,
  save: () => void,
): () => void {
  return () => {
    const open = form.current?.querySelector<HTMLElement>('[data-open-question]');
    if (open) open.focus();
    else save();
  };
}
