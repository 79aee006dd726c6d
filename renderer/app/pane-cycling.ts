/** Moves the focus to the next pane of the window (`[data-pane]`), or the one before; from the last to the first. */
export function focusNextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current + direction + panes.length) % panes.length];
  if (!next) return;
  // What was left off in a list is what has its one tab stop.
  const inside = next.querySelector<HTMLElement>(
    '[data-active], [aria-current="true"], [aria-current="page"], a[href][tabindex="0"], [data-opener][tabindex="0"]',
  );
  (inside ?? next).focus();
}
