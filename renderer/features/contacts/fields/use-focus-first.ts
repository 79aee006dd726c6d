import { useEffect, type RefObject } from 'react';

/** Goes to the first field within, once it is there: what is set with a field opens for that. */
export function useFocusFirst(within: RefObject<HTMLElement | null>, isReady = true): void {
  useEffect(() => {
    if (isReady) within.current?.querySelector<HTMLElement>('input, [role="combobox"]')?.focus();
  }, [within, isReady]);
}
