import { useState } from 'react';

export const PANE_MIN = 18;
export const PANE_MAX = 40;
const USUAL = 24;

const clamp = (width: number) => Math.min(PANE_MAX, Math.max(PANE_MIN, width));

/** The width of a pane in rem, remembered on this machine: how a window is arranged is no record of the office. */
export function usePaneWidth(name: string): [number, (width: number) => void] {
  const key = `pane-width:${name}`;
  const [width, setWidth] = useState(() => {
    try {
      const kept = Number(localStorage.getItem(key));
      return kept > 0 ? clamp(kept) : USUAL;
    } catch {
      return USUAL;
    }
  });
  return [
    width,
    (next) => {
      const held = clamp(next);
      setWidth(held);
      try {
        localStorage.setItem(key, String(held));
      } catch {
        // Without storage the width holds until the window closes.
      }
    },
  ];
}
