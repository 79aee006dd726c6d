import { descendants, type XmlElement } from '../../xml/xml-tree.ts';

type Placed = { element: XmlElement; at: number };

/** By the root of a part: its elements by their name. A part that is checked does not change. */
const known = new WeakMap<XmlElement, Map<string, Placed[]>>();

/**
 * Every element of a part with one of these names, in the order of the document. The rules ask a score of times: the part
 * is walked once, as it has hundreds of thousands of elements.
 */
export function allIn(root: XmlElement, ...names: string[]): XmlElement[] {
  let byName = known.get(root);
  if (!byName) {
    byName = indexOf(root);
    known.set(root, byName);
  }
  const found = names.flatMap((name) => byName.get(name) ?? []);
  if (names.length > 1) found.sort((a, b) => a.at - b.at);
  return found.map(({ element }) => element);
}

function indexOf(root: XmlElement): Map<string, Placed[]> {
  const byName = new Map<string, Placed[]>();
  descendants(root).forEach((element, at) => {
    const placed = byName.get(element.name);
    if (placed) placed.push({ element, at });
    else byName.set(element.name, [{ element, at }]);
  });
  return byName;
}
