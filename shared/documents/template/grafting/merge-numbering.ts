import type { StyleMap } from './map-styles.ts';
import { mergeNamespaces } from './merge-namespaces.ts';
import {
  relatedPart,
  addRelation,
  documentPart,
  officeType,
  treeOf,
  type WordFile,
} from '../word-file/word-file.ts';
import {
  copyOf,
  descendants,
  elementsOf,
  find,
  insertAt,
  replaceBy,
  valueOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/** What a kind of list says of styles. */
const STYLE_LINKS = ['w:pStyle', 'w:styleLink', 'w:numStyleLink'];

/** Brings the lists that are used below `roots` into the template. Returns the number that each has there. */
export function mergeNumbering(
  file: WordFile,
  ours: WordFile,
  roots: readonly XmlElement[],
  styles: StyleMap,
): Map<string, string> {
  const renamed = new Map<string, string>();
  const ourPart = relatedPart(ours, documentPart(ours), 'numbering');
  const used = new Set(
    roots
      .flatMap((root) => descendants(root, 'w:numId'))
      .map(({ attributes }) => attributes.get('w:val') ?? ''),
  );
  used.delete('0');
  if (ourPart === undefined || used.size === 0) return renamed;
  const source = treeOf(ours, ourPart);
  const part =
    relatedPart(file, documentPart(file), 'numbering') ?? emptyNumbering(file, ours, ourPart);
  const target = treeOf(file, part);

  const numbers = elementsOf(source.root, 'w:num').filter((one) =>
    used.has(one.attributes.get('w:numId') ?? ''),
  );
  const kinds = new Map<string, string>();
  let nextKind = highest(target.root, 'w:abstractNum', 'w:abstractNumId') + 1;
  let nextNumber = highest(target.root, 'w:num', 'w:numId') + 1;
  const addedKinds: XmlElement[] = [];
  const addedNumbers = numbers.map((number) => {
    const copy = copyOf(number);
    const old = valueOf(number, 'w:abstractNumId') ?? '';
    if (!kinds.has(old)) {
      const kind = elementsOf(source.root, 'w:abstractNum').find(
        (one) => one.attributes.get('w:abstractNumId') === old,
      );
      kinds.set(old, String(nextKind));
      if (kind) addedKinds.push(copyOf(kind));
      addedKinds.at(-1)?.attributes.set('w:abstractNumId', String(nextKind));
      nextKind += 1;
    }
    find(copy, 'w:abstractNumId')?.attributes.set('w:val', kinds.get(old) ?? '');
    renamed.set(copy.attributes.get('w:numId') ?? '', String(nextNumber));
    copy.attributes.set('w:numId', String(nextNumber));
    nextNumber += 1;
    return copy;
  });
  for (const link of addedKinds.flatMap((kind) => descendants(kind, ...STYLE_LINKS))) {
    const there = styles.get(link.attributes.get('w:val') ?? '');
    if (there === undefined) replaceBy(link);
    else link.attributes.set('w:val', there);
  }
  mergeNamespaces(target, source, [...addedKinds, ...addedNumbers]);
  // All kinds of lists come before all lists (CT_Numbering).
  const lastKind = elementsOf(target.root, 'w:numPicBullet', 'w:abstractNum').at(-1);
  insertAt(target.root, lastKind ? target.root.children.indexOf(lastKind) + 1 : 0, addedKinds);
  const lastNumber = elementsOf(target.root, 'w:abstractNum', 'w:num').at(-1);
  insertAt(
    target.root,
    lastNumber ? target.root.children.indexOf(lastNumber) + 1 : 0,
    addedNumbers,
  );
  return renamed;
}

function highest(root: XmlElement, name: string, key: string): number {
  const ids = elementsOf(root, name).map((one) => Number(one.attributes.get(key)));
  return Math.max(0, ...ids.filter(Number.isSafeInteger));
}

function emptyNumbering(file: WordFile, ours: WordFile, ourPart: string): string {
  const part = 'word/numbering-office.xml';
  const namespaces = new Map(treeOf(ours, ourPart).namespaces);
  const root = { name: 'w:numbering', attributes: new Map(), children: [], parent: null };
  file.parts.set(part, new Uint8Array());
  file.types.set(part, ours.types.get(ourPart) ?? '');
  file.trees.set(part, { root, namespaces });
  addRelation(file, documentPart(file), {
    type: officeType('numbering'),
    target: part,
    external: false,
  });
  return part;
}
