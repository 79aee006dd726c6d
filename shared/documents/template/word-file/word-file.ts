import { FileError } from '../../../lib/file-error.ts';
import { parseXml } from '../../../xml/parse-xml.ts';
import { kindOf, type Relation } from '../../../xml/relations.ts';
import type { XmlPart } from '../../../xml/xml-tree.ts';
import { TemplateError } from '../template-error.ts';

/** A Word file taken apart; what is changed in its trees is what is packed. */
export type WordFile = {
  /** By name: `word/document.xml`. */
  parts: Map<string, Uint8Array>;
  /** The content type of each part. */
  types: Map<string, string>;
  /** By the name of the part that they start from; `''` is the file itself. */
  relations: Map<string, Relation[]>;
  /** The parts that were read as XML. */
  trees: Map<string, XmlPart>;
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Where the relation of that kind leads from `part`; undefined where there is none. */
export function relatedPart(file: WordFile, part: string, kind: string): string | undefined {
  return relationsOf(file, part).find((one) => kindOf(one) === kind)?.target;
}

/** The relations of a part; none where it has none. */
export function relationsOf(file: WordFile, part: string): Relation[] {
  return file.relations.get(part) ?? [];
}

/** The name of the part that holds the document. Throws `TemplateError` where there is none. */
export function documentPart(file: WordFile): string {
  const name = relatedPart(file, '', 'officeDocument');
  if (name === undefined) throw new TemplateError('not-word');
  return name;
}

/** A part as a tree that can be changed. Throws `TemplateError` where it is not there or broken. */
export function treeOf(file: WordFile, part: string): XmlPart {
  const known = file.trees.get(part);
  if (known) return known;
  const bytes = file.parts.get(part);
  if (!bytes) throw new TemplateError('damaged', part);
  try {
    const tree = parseXml(bytes);
    file.trees.set(part, tree);
    return tree;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new TemplateError(error.failure.code, part, error.message);
  }
}

/** The tree of the part that a relation of the document leads to; undefined where there is none. */
export function documentTree(file: WordFile, kind: string): XmlPart | undefined {
  const part = relatedPart(file, documentPart(file), kind);
  return part === undefined ? undefined : treeOf(file, part);
}

/** Every part with text that stands on pages: the body first, then headers, footers and notes. */
export function storyParts(file: WordFile): string[] {
  const document = documentPart(file);
  const kinds = ['header', 'footer', 'footnotes', 'endnotes'];
  const others = relationsOf(file, document).filter((one) => kinds.includes(kindOf(one)));
  return [...new Set([document, ...others.map(({ target }) => target)])];
}

/** Adds a relation of the office's own kinds from `part`; returns its id. */
export function addRelation(file: WordFile, part: string, relation: Omit<Relation, 'id'>): string {
  const relations = relationsOf(file, part);
  const taken = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (taken.has(`rIdOffice${number}`)) number += 1;
  const id = `rIdOffice${number}`;
  file.relations.set(part, [...relations, { id, ...relation }]);
  return id;
}

/** The whole type of a relation of one of Office's own kinds. */
export function officeType(kind: string): string {
  return `${OFFICE}${kind}`;
}

/** The name wished for a part, or where the file has one of that name, another: `word/media/office3.png`. */
export function freeName(file: WordFile, wished: string): string {
  const slash = wished.lastIndexOf('/');
  const dot = wished.lastIndexOf('.');
  const extension = dot > slash ? wished.slice(dot) : '';
  const taken = new Set([...file.parts.keys()].map((name) => name.toLowerCase()));
  if (!taken.has(wished.toLowerCase())) return wished;
  let number = 1;
  const name = () => `${wished.slice(0, slash + 1)}office${number}${extension}`;
  while (taken.has(name().toLowerCase())) number += 1;
  return name();
}
