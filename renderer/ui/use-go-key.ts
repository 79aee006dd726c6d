import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isMeantFor } from './is-meant-for.ts';

/** Ctrl+Enter anywhere within does what the button that goes on does; nothing while there is none to press. */
export function useGoKey(ref: RefObject<HTMLElement | null>, go: (() => void) | undefined): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isGo = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isGo || !go || !isMeantFor(ref.current, event)) return;
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
