import { useEffect, useRef, type RefObject } from 'react';

/**
 * Leads on where parts of a form (`[data-part]` within `group`) come and go: to the first field of the one that was added,
 * and to the last one where the button that was pressed went away, as a part or another primary one took it along. `state`
 * tells what is there. Returns what to call before one is added.
 */
export function useFocusPart(group: RefObject<HTMLElement | null>, state: string): () => void {
  const isAdding = useRef(false);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const isLost = document.activeElement === document.body;
    if (!isAdding.current && !isLost) return;
    isAdding.current = false;
    const last = [...(group.current?.querySelectorAll('[data-part]') ?? [])].at(-1);
    const field = last?.querySelector('input') ?? group.current?.querySelector('button');
    field?.focus();
  }, [group, state]);
  return () => {
    isAdding.current = true;
  };
}
