import { descendants, type XmlElement } from '../../xml/xml-tree.ts';

/** The elements of one name, and the place of each among all of the part. */
type Placed = { elements: XmlElement[]; places: number[] };

/** By the root of a part: its elements by their name. A part that is checked does not change. */
const known = new WeakMap<XmlElement, Map<string, Placed>>();

/**
 * Every element of a part with one of these names, in the order of the document. The rules ask a score of times: the part
 * is walked once, as it has hundreds of thousands of elements.
 */
export function allIn(root: XmlElement, ...names: string[]): readonly XmlElement[] {
  let byName = known.get(root);
  if (!byName) {
    byName = indexOf(root);
    known.set(root, byName);
  }
  const found = names.flatMap((name) => byName.get(name) ?? []);
  return found.length > 1 ? merged(found) : (found[0]?.elements ?? []);
}

/** The elements of several names in the order of the document. */
function merged(all: readonly Placed[]): XmlElement[] {
  const placed = all.flatMap(({ elements, places }) =>
    elements.map((element, index) => ({ element, at: places[index] ?? 0 })),
  );
  return placed.sort((a, b) => a.at - b.at).map(({ element }) => element);
}

function indexOf(root: XmlElement): Map<string, Placed> {
  const byName = new Map<string, Placed>();
  descendants(root).forEach((element, at) => {
    let placed = byName.get(element.name);
    if (!placed) byName.set(element.name, (placed = { elements: [], places: [] }));
    placed.elements.push(element);
    placed.places.push(at);
  });
  return byName;
}
