import { startTransition, useEffect, useState } from 'react';
import { afterFrame } from './after-frame.ts';

/**
 * Whether a view has been on the screen: what it draws only then is a moment later, and its first sight does not wait for it.
 * `isAtOnce` where nothing is to wait.
 */
export function useIsDrawn(isAtOnce = false): boolean {
  const [isDrawn, setDrawn] = useState(isAtOnce);
  useEffect(() => afterFrame(() => startTransition(() => setDrawn(true))), []);
  return isDrawn;
}
