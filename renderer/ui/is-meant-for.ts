/**
 * Whether a key is meant for an open form or window: pressed within it, or while nothing has the focus and nothing lies
 * over it. So it is for a moment after a list of choices has closed, before the focus is back in its field.
 */
export function isMeantFor(element: HTMLElement | null, event: KeyboardEvent): boolean {
  if (!element || !(event.target instanceof Node)) return false;
  if (element.contains(event.target)) return true;
  return event.target === document.body && !element.closest('[inert], [aria-hidden="true"]');
}
