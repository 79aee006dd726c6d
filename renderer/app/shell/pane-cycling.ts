/**
 * What has the focus of a pane, the likeliest first: where one left off, what is open or current, and what has the one tab
 * stop of a list.
 */
const STOPS = [
  '[data-active]',
  '[aria-current="true"]',
  '[aria-current="page"]',
  'a[href][tabindex="0"]',
  '[data-opener][tabindex="0"]',
];

/** Moves the focus to the next pane of the window (`[data-pane]`), or the one before; from the last to the first. */
export function focusNextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const current = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(current + direction + panes.length) % panes.length];
  if (!next) return;
  for (const stop of STOPS) {
    // A pane may hold others, which have their own turn.
    const own = [...next.querySelectorAll<HTMLElement>(stop)].find(
      (one) => one.closest('[data-pane]') === next,
    );
    own?.focus();
    if (own && document.activeElement === own) return;
  }
  next.focus();
}
