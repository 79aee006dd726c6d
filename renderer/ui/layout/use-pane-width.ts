import { useState } from 'react';

/** How narrow and wide a pane can be, and how wide it is at first, in rem. */
export type PaneLimits = { min: number; max: number; usual: number };

/** Of a pane that shows what is open of a list. */
export const DETAIL_PANE: PaneLimits = { min: 18, max: 40, usual: 24 };

/** The width of a pane in rem, remembered on this machine: how a window is arranged is no record of the office. */
export function usePaneWidth(
  name: string,
  limits: PaneLimits = DETAIL_PANE,
): [number, (width: number) => void] {
  const key = `pane-width:${name}`;
  const clamp = (width: number) => Math.min(limits.max, Math.max(limits.min, width));
  const [width, setWidth] = useState(() => {
    try {
      const kept = Number(localStorage.getItem(key));
      return kept > 0 ? clamp(kept) : limits.usual;
    } catch {
      return limits.usual;
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
