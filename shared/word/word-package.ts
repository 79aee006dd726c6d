import { FileError } from '../lib/file-error.ts';
import { kindOf, relationsOf } from '../xml/relations.ts';
import type { Zip, ZipPart } from '../zip/open-zip.ts';

/** A Word document that is read: its parts by what they are to it. Nothing is unpacked yet. */
export type WordPackage = {
  document: ZipPart;
  /** The part that a relation of the document leads to, by its kind: `styles`, `numbering`, `footnotes`, `comments`. */
  part: (kind: string) => ZipPart | undefined;
  /** All of a kind of which there may be several: `header`, `footer`. */
  parts: (kind: string) => ZipPart[];
  /** The same of a relation of the file: `core-properties`, `custom-properties`. */
  properties: (kind: string) => ZipPart | undefined;
  /** Where links lead, by the ids of their relations. */
  links: ReadonlyMap<string, string>;
};

/** Whether a zip is a Word document. Throws `FileError` where its relations cannot be read. */
export function isWord(zip: Zip): boolean {
  return documentName(zip) !== null;
}

/** Opens a zip that `isWord`. Throws `FileError`. */
export function openWord(zip: Zip): WordPackage {
  const name = documentName(zip) ?? '';
  const document = zip.get(name.toLowerCase());
  if (!document) throw new FileError('damaged', name);
  const relations = [...relationsOf(zip, name).values()];
  const ofFile = [...relationsOf(zip, '').values()];
  const find = (all: typeof relations) => (kind: string) =>
    zip.get(all.findLast((one) => kindOf(one) === kind)?.target.toLowerCase() ?? '');
  const links = relations.filter((one) => kindOf(one) === 'hyperlink');
  return {
    document,
    part: find(relations),
    parts: (kind) =>
      relations.flatMap((one) => {
        const part = kindOf(one) === kind ? zip.get(one.target.toLowerCase()) : undefined;
        return part ? [part] : [];
      }),
    properties: find(ofFile),
    links: new Map(links.map(({ id, written }) => [id, written])),
  };
}

/** Where the document itself lies: as the relations say, or where Word puts it. */
function documentName(zip: Zip): string | null {
  for (const relation of relationsOf(zip, '').values()) {
    const { target } = relation;
    const isDocument = kindOf(relation) === 'officeDocument' && /^word\/.*\.xml$/isu.test(target);
    if (isDocument && zip.has(target.toLowerCase())) return target;
  }
  return zip.has('word/document.xml') ? 'word/document.xml' : null;
}
