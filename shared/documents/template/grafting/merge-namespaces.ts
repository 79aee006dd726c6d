import { descendants, type XmlElement, type XmlPart } from '../../../xml/xml-tree.ts';

/** Lets `roots`, taken out of `source`, stand in `target`: what their prefixes mean is declared there as well. */
export function mergeNamespaces(
  target: XmlPart,
  source: XmlPart,
  roots: readonly XmlElement[],
): void {
  const known = new Map([...target.namespaces].map(([prefix, uri]) => [uri, prefix]));
  const renamed = new Map<string, string>();
  for (const [prefix, uri] of source.namespaces) {
    let there = known.get(uri) ?? prefix;
    for (let number = 1; !known.has(uri) && target.namespaces.has(there); number += 1) {
      there = `ns${number}`;
    }
    target.namespaces.set(there, uri);
    if (there !== prefix) renamed.set(prefix, there);
  }
  const prefixed = (name: string) => {
    const colon = name.indexOf(':');
    const there = colon < 0 ? undefined : renamed.get(name.slice(0, colon));
    return there === undefined ? name : `${there}${name.slice(colon)}`;
  };
  if (renamed.size > 0) {
    for (const root of roots) {
      for (const one of [root, ...descendants(root)]) {
        one.name = prefixed(one.name);
        one.attributes = new Map([...one.attributes].map(([key, value]) => [prefixed(key), value]));
      }
    }
  }
  mergeIgnorable(target, source, (prefix) => renamed.get(prefix) ?? prefix);
}

/** What old readers may pass over (ISO/IEC 29500-3 §7.2). */
function mergeIgnorable(
  target: XmlPart,
  source: XmlPart,
  rename: (prefix: string) => string,
): void {
  const listed = ({ root }: XmlPart) =>
    (root.attributes.get('mc:Ignorable') ?? '').split(/\s+/u).filter((prefix) => prefix !== '');
  const all = new Set([...listed(target), ...listed(source).map(rename)]);
  if (all.size > 0) target.root.attributes.set('mc:Ignorable', [...all].join(' '));
}
