import { descendants, nearest, replaceBy, type XmlElement } from '../../../xml/xml-tree.ts';

/** What shows a picture or an object, whole. */
const SHOWN = ['w:drawing', 'w:object', 'w:pict'];
/** What has no sense without what it points at, and the element that goes with it. */
const WHOLE = new Map([
  ['v:imagedata', SHOWN],
  ['v:fill', ['v:fill']],
  ['o:OLEObject', SHOWN],
  ['w:control', SHOWN],
  ['w:dataSource', ['w:mailMerge']],
  ['w:headerSource', ['w:mailMerge']],
]);

/** Takes out of a part what points at relations that are not kept. A link leaves its text. */
export function dropReferences(root: XmlElement, ids: ReadonlySet<string>): void {
  for (const one of descendants(root)) {
    const pointing = [...one.attributes].filter(
      ([key, value]) => (key.startsWith('r:') || key === 'o:relid') && ids.has(value),
    );
    if (pointing.length === 0) continue;
    if (one.name === 'w:hyperlink') {
      if (one.attributes.has('w:anchor')) one.attributes.delete('r:id');
      else replaceBy(one, ...one.children);
      continue;
    }
    if (one.name === 'a:blip') {
      for (const [key] of pointing) one.attributes.delete(key);
      if (!one.attributes.has('r:embed')) replaceBy(nearest(one, ...SHOWN) ?? one);
      continue;
    }
    const above = WHOLE.get(one.name);
    replaceBy((above && nearest(one, ...above)) ?? one);
  }
}
