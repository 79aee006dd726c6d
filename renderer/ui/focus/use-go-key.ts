import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Ctrl+Enter anywhere within does what the button that goes on does; nothing while there is none to press. */
export function useGoKey(ref: RefObject<HTMLElement | null>, go: (() => void) | undefined): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isGo = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isGo || !go || !(event.target instanceof Node)) return;
    if (!ref.current?.contains(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    go();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
