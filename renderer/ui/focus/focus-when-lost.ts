/**
 * Gives the focus to the view's title, or to what is named instead, where what had it has gone: the keyboard would begin at
 * the top of the window, and a screen reader say nothing.
 */
export function focusWhenLost(instead?: HTMLElement | null): void {
  if (document.activeElement !== document.body) return;
  (instead ?? document.querySelector('h1'))?.focus();
}
