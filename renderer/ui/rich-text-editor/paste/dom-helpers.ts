import { quietTags } from './quiet-tags.ts';

/**
 * HTML as a document that is not shown. Its `style` attributes are called `data-look` in it and its style sheets are
 * `textarea[data-css]`: browsers would hold them against the content policy, and none knows Word's own properties. The
 * same goes for handlers, as Word has them at comments: they are `data-handler`.
 */
export function parseQuietly(html: string): Document {
  const quiet = html
    .replace(/<style\b/giu, '<textarea data-css')
    .replace(/<\/style\b/giu, '</textarea');
  return new DOMParser().parseFromString(quietTags(quiet), 'text/html');
}

/** What the `style` attribute of a document from `parseQuietly` says of a property, in lower case; '' where nothing. */
export function styleOf(element: Element, property: string): string {
  return declared(element.getAttribute('data-look') ?? '', property);
}

function declared(look: string, property: string): string {
  for (const part of look.split(';')) {
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

/**
 * What the style sheet says of a property of an element by Excel's classes (`.xl65`, `.font5`), in lower case; '' where
 * nothing. Others' classes hang on styles that are not copied along.
 */
export function classStyles(document: Document): (element: Element, property: string) => string {
  const css = [...document.querySelectorAll('textarea[data-css]')]
    .map((one) => one.textContent ?? '')
    .join('\n');
  const rules = new Map(
    [...css.matchAll(/\.((?:xl|font)\d+)\s*\{([^}]*)\}/gu)].map(([, name, rule]) => [name, rule]),
  );
  return (element, property) => {
    const rule = rules.get(element.getAttribute('class') ?? '') ?? '';
    return declared(rule, property);
  };
}

/** Puts what an element holds in its place. One by one: a call takes no more arguments than its stack holds. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

/** Puts what an element holds behind what another does. */
export function moveChildren(from: Element, to: Element): void {
  while (from.firstChild) to.append(from.firstChild);
}

/** The same content in an element of another name, with the attributes given. */
export function renamed(
  element: Element,
  name: string,
  attributes: Record<string, string> = {},
): Element {
  const next = element.ownerDocument.createElement(name);
  for (const [key, value] of Object.entries(attributes)) next.setAttribute(key, value);
  moveChildren(element, next);
  element.replaceWith(next);
  return next;
}

/** The words of an element, spaces as one. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
