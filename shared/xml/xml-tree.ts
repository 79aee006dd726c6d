/**
 * An element of a part, which can be changed and written back: nothing is lost but comments and processing instructions.
 * Names carry one prefix a namespace throughout the part, the usual one (`w:p`) where a rule looks at it.
 */
export type XmlElement = {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
  parent: XmlElement | null;
};

/** A whole part; `namespaces` by prefix are all declared at its root when it is written. */
export type XmlPart = { root: XmlElement; namespaces: Map<string, string> };

/** A new element; its children are told their parent. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const made: XmlElement = {
    name,
    attributes: new Map(Object.entries(attributes)),
    children: [],
    parent: null,
  };
  for (const child of children) append(made, child);
  return made;
}

/** Whether a child is an element, not text. */
export function isElement(child: XmlElement | string): child is XmlElement {
  return typeof child !== 'string';
}

/** The elements directly inside, with one of these names where any is given. */
export function elementsOf(parent: XmlElement | undefined, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  // A tree has hundreds of thousands: one way through, and nothing made on it.
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (names.length === 0 || names.includes(child.name))) {
      found.push(child);
    }
  }
  return found;
}

/** The element at the end of a path of names, the first of each. */
export function find(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = parent;
  for (const name of path) at = at && firstOf(at, name);
  return at;
}

function firstOf({ children }: XmlElement, name: string): XmlElement | undefined {
  // As often as there are elements: nothing is made for it.
  for (const child of children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The `w:val` of the element at the end of a path of names. */
export function valueOf(parent: XmlElement | undefined, ...path: string[]): string | undefined {
  return find(parent, ...path)?.attributes.get('w:val');
}

/**
 * Whether a property of Word's kind `<w:b/>`, `<w:b w:val="0"/>` is on (ISO/IEC 29500-1, 17.17.4); undefined where it is
 * not there.
 */
export function isOn(property: XmlElement | undefined): boolean | undefined {
  const value = property && (property.attributes.get('w:val') ?? '1');
  return value === undefined
    ? undefined
    : !['0', 'false', 'off', 'none'].includes(value.toLowerCase());
}

/** Every element below with one of these names (all where none is given), in the order of the document. */
export function descendants(parent: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (current: XmlElement) => {
    for (const next of current.children) {
      if (!isElement(next)) continue;
      if (names.length === 0 || names.includes(next.name)) found.push(next);
      visit(next);
    }
  };
  visit(parent);
  return found;
}

/** The nearest element above with one of these names. */
export function nearest(from: XmlElement, ...names: string[]): XmlElement | undefined {
  for (let current = from.parent; current; current = current.parent) {
    if (names.includes(current.name)) return current;
  }
  return undefined;
}

/** Puts `child` behind all that the parent has. */
export function append(parent: XmlElement, child: XmlElement | string): void {
  insertAt(parent, parent.children.length, [child]);
}

/** Puts `children` into the parent before what stands at `at`. */
export function insertAt(
  parent: XmlElement,
  at: number,
  children: readonly (XmlElement | string)[],
): void {
  for (const child of children) if (isElement(child)) child.parent = parent;
  parent.children.splice(at, 0, ...children);
}

/** Puts `others` where `old` stood; none takes it out. */
export function replaceBy(old: XmlElement, ...others: (XmlElement | string)[]): void {
  const { parent } = old;
  const at = parent?.children.indexOf(old) ?? -1;
  if (!parent || at < 0) return;
  parent.children.splice(at, 1);
  insertAt(parent, at, others);
  old.parent = null;
}

/** The text directly inside. */
export function ownText({ children }: XmlElement): string {
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return only;
  return children.filter((child) => typeof child === 'string').join('');
}

/** A copy that can stand elsewhere. */
export function copyOf(original: XmlElement): XmlElement {
  const copy = element(original.name);
  copy.attributes = new Map(original.attributes);
  for (const child of original.children) append(copy, isElement(child) ? copyOf(child) : child);
  return copy;
}
