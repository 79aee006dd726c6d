import { useEffect, useRef } from 'react';

/**
 * Does what leaving a field brings once the press is over that took the focus away: what it shows or moves would slide a
 * button from under the pointer, and the press would do nothing. Left by keyboard, it is done at once.
 */
export function useAfterPress(): (act: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const end = () => {
      isPressed.current = false;
      // What the press itself does comes first.
      setTimeout(() => waiting.current.splice(0).forEach((act) => act()));
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    window.addEventListener('pointerdown', press, true);
    for (const name of ends) window.addEventListener(name, end, true);
    return () => {
      waiting.current = [];
      window.removeEventListener('pointerdown', press, true);
      for (const name of ends) window.removeEventListener(name, end, true);
    };
  }, []);
  return (act) => {
    if (isPressed.current) waiting.current.push(act);
    else act();
  };
}
