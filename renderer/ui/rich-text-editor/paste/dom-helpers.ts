/**
 * What a `style` attribute says of a property, in lower case; '' where nothing. Read as text: the content policy keeps
 * browsers from taking such attributes for styles, and none knows Word's own properties.
 */
export function styleOf(element: Element, property: string): string {
  for (const part of (element.getAttribute('style') ?? '').split(';')) {
    const at = part.indexOf(':');
    if (at > 0 && part.slice(0, at).trim().toLowerCase() === property) {
      return part
        .slice(at + 1)
        .trim()
        .toLowerCase();
    }
  }
  return '';
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same content in an element of another name, with the attributes given. */
export function renamed(
  element: Element,
  name: string,
  attributes: Record<string, string> = {},
): Element {
  const next = element.ownerDocument.createElement(name);
  for (const [key, value] of Object.entries(attributes)) next.setAttribute(key, value);
  next.append(...element.childNodes);
  element.replaceWith(next);
  return next;
}

/** The words of an element, spaces as one. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
