import { adoptRelations } from './adopt-part.ts';
import { mergeNamespaces } from './merge-namespaces.ts';
import {
  addRelation,
  documentPart,
  freeName,
  officeType,
  relatedPart,
  treeOf,
  type WordFile,
} from '../word-file/word-file.ts';
import { append, copyOf, descendants, elementsOf, type XmlElement } from '../../../xml/xml-tree.ts';

/** Texts that stand in a part of their own, and what points at them in the body. */
const NOTES = [
  { kind: 'footnotes', item: 'w:footnote', uses: ['w:footnoteReference'] },
  { kind: 'endnotes', item: 'w:endnote', uses: ['w:endnoteReference'] },
  {
    kind: 'comments',
    item: 'w:comment',
    uses: ['w:commentReference', 'w:commentRangeStart', 'w:commentRangeEnd'],
  },
] as const;

/** Everything that `w:id` of these names points at a note, not at itself. */
export const NOTE_USES: ReadonlySet<string> = new Set(NOTES.flatMap(({ uses }) => uses));

/**
 * Brings the footnotes, endnotes and comments of `blocks` into the template, and renumbers what points at them. Returns
 * the notes, since their texts need what the body needs.
 */
export function mergeNotes(
  file: WordFile,
  ours: WordFile,
  blocks: readonly XmlElement[],
): XmlElement[] {
  return NOTES.flatMap((notes) => {
    const uses = blocks.flatMap((block) => descendants(block, ...notes.uses));
    const ourPart = relatedPart(ours, documentPart(ours), notes.kind);
    if (uses.length === 0 || ourPart === undefined) return [];
    const source = treeOf(ours, ourPart);
    const wanted = new Set(uses.map(({ attributes }) => attributes.get('w:id')));
    const part =
      relatedPart(file, documentPart(file), notes.kind) ?? emptyNotes(file, ours, notes, ourPart);
    const target = treeOf(file, part);
    let next = Math.max(0, ...elementsOf(target.root, notes.item).map(idOf)) + 1;
    const renamed = new Map<string, string>();
    const added = elementsOf(source.root, notes.item)
      .filter(({ attributes }) => wanted.has(attributes.get('w:id')))
      .map((note) => {
        const copy = copyOf(note);
        renamed.set(note.attributes.get('w:id') ?? '', String(next));
        copy.attributes.set('w:id', String(next));
        next += 1;
        return copy;
      });
    mergeNamespaces(target, source, added);
    const pointing = added.flatMap((note) => descendants(note));
    const relations = adoptRelations(file, part, ours, ourPart, relationIds(pointing));
    renameRelations(pointing, relations);
    for (const note of added) append(target.root, note);
    for (const { attributes } of uses) {
      attributes.set('w:id', renamed.get(attributes.get('w:id') ?? '') ?? '');
    }
    return added;
  });
}

/** The relations that elements point at. */
export function relationIds(elements: readonly XmlElement[]): Set<string> {
  return new Set(
    elements.flatMap(({ attributes }) =>
      [...attributes].flatMap(([key, value]) => (key.startsWith('r:') ? [value] : [])),
    ),
  );
}

/** Gives the relations that the elements name their new ids, where they have one. */
export function renameRelations(
  elements: readonly XmlElement[],
  renamed: ReadonlyMap<string, string>,
): void {
  for (const { attributes } of elements) {
    for (const [key, value] of attributes) {
      const there = key.startsWith('r:') ? renamed.get(value) : undefined;
      if (there !== undefined) attributes.set(key, there);
    }
  }
}

/** A part of notes with nothing but the lines that part them from the text. */
function emptyNotes(
  file: WordFile,
  ours: WordFile,
  { kind, item }: (typeof NOTES)[number],
  ourPart: string,
): string {
  const part = freeName(file, ourPart);
  const source = treeOf(ours, ourPart);
  const root = copyOf(source.root);
  root.children = elementsOf(root, item).filter(({ attributes }) => attributes.has('w:type'));
  file.parts.set(part, new Uint8Array());
  file.types.set(part, ours.types.get(ourPart) ?? '');
  file.trees.set(part, { root, namespaces: new Map(source.namespaces) });
  addRelation(file, documentPart(file), {
    type: officeType(kind),
    target: part,
    external: false,
  });
  return part;
}

function idOf({ attributes }: XmlElement): number {
  const id = Number(attributes.get('w:id'));
  return Number.isSafeInteger(id) ? id : 0;
}
