/**
 * HTML as a document that is not shown. Its `style` attributes are called `data-look` in it and its style sheets are
 * `textarea[data-css]`: browsers would hold them against the content policy, and none knows Word's own properties. The
 * same goes for handlers, as Word has them at comments: they are `data-handler`.
 */
export function parseQuietly(html: string): Document {
  const quiet = html
    .replace(/<style\b/giu, '<textarea data-css')
    .replace(/<\/style\b/giu, '</textarea')
    .replace(TAG, (tag) => tag.replace(VALUE_OR_NAME, quietly));
  return new DOMParser().parseFromString(quiet, 'text/html');
}

/** A tag; what is between quotes may hold any sign. */
const TAG = /<[a-z](?:[^<>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*>/giu;
/** The value of an attribute, to be left as it is, or the name of one that is held against the policy. */
const VALUE_OR_NAME =
  /=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)|(?<=[\s/"'])(?<name>style|on[a-z]+)(?=\s*=)/giu;

function quietly(found: string, name: string | undefined): string {
  if (name === undefined) return found;
  return name.toLowerCase() === 'style' ? 'data-look' : 'data-handler';
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
