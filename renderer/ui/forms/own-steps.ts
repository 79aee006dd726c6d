/** What a field held when its own steps began: when it was come into, or saved. */
const beginnings = new WeakMap<Element, string>();

/** A plain field of text, in which the browser keeps steps of its own. */
export function isPlainField(
  element: Element | null,
): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button', 'range', 'file'].includes(element.type))
  );
}

/** The steps of a field begin now: what it holds is what Ctrl+Z comes back to within it. */
export function beginOwnSteps(element: Element | null): void {
  if (isPlainField(element)) beginnings.set(element, element.value);
}

/** Whether something was written in a plain field since its steps began. */
export function hasOwnSteps(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  return element.value !== (beginnings.get(element) ?? element.defaultValue);
}
