import { parsePart } from '../../xml/parse-xml.ts';
import { kindOf, relationsOf } from '../../xml/relations.ts';
import { descendants, elementsOf, ownText, type XmlElement } from '../../xml/xml-tree.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { noMarks, type SeenComment, type SeenParagraph } from './seen.ts';

/** What a sheet has beside its cells. */
export type Remarks = {
  comments: SeenComment[];
  /** The comments of a cell, by its name (`C4`): their ids. */
  at: ReadonlyMap<string, string[]>;
  /** What lies over the cells: text boxes with their text, pictures and charts. */
  shapes: SeenParagraph[];
  /** Cells that a text box or a picture hangs in, by their names. */
  boxed: ReadonlySet<string>;
};

export const NO_REMARKS: Remarks = {
  comments: [],
  at: new Map(),
  shapes: [],
  boxed: new Set(),
};

/** Reads what lies over or beside the cells of the sheet whose part is called `name`. Throws `FileError`. */
export function remarksOf(zip: Zip, name: string): Remarks {
  const parts = [...relationsOf(zip, name).values()].flatMap((relation) => {
    const part = relation.external ? undefined : zip.get(relation.target.toLowerCase());
    const kind = kindOf(relation);
    const isRead = kind === 'comments' || kind === 'drawing';
    return part && isRead ? [{ kind, name: part.name, root: parsePart(part).root }] : [];
  });
  const comments = parts.flatMap((part) => (part.kind === 'comments' ? commentsIn(part) : []));
  const at = new Map<string, string[]>();
  for (const { ref, id } of comments) at.set(ref, [...(at.get(ref) ?? []), id]);
  return {
    ...NO_REMARKS,
    at,
    comments: comments.map(({ id, author, date, text }) => ({ id, author, date, text })),
    shapes: parts.flatMap(({ kind, root }) => (kind === 'drawing' ? shapesIn(root) : [])),
  };
}

/** Replies to a comment stand in the same text (ISO/IEC 29500-1, 18.7). */
function commentsIn({ name, root }: { name: string; root: XmlElement }) {
  const authors = descendants(root, 'sml:author').map(ownText);
  return descendants(root, 'sml:comment').map((comment, at) => ({
    ref: comment.attributes.get('ref') ?? '',
    id: `${name} ${String(at)}`,
    author: authors[Number(comment.attributes.get('authorId'))] ?? '',
    date: '',
    text: elementsOf(comment)
      .flatMap((one) => descendants(one, 'sml:t').map(ownText))
      .join('')
      .trim(),
  }));
}

function shapesIn(root: XmlElement): SeenParagraph[] {
  return descendants(root, 'xdr:sp', 'xdr:pic', 'xdr:graphicFrame').map((shape) => {
    if (shape.name === 'xdr:sp') {
      const lines = descendants(shape, 'a:p').map((line) =>
        descendants(line, 'a:t').map(ownText).join(''),
      );
      return { kind: 'paragraph', text: lines.join('\n'), ...noMarks(), flags: ['text-box'] };
    }
    const about = descendants(shape, 'xdr:cNvPr')[0]?.attributes;
    const said = ['descr', 'title', 'name'].map((key) => about?.get(key) ?? '');
    const name = said.find((text) => text.trim() !== '') ?? '';
    return { kind: 'paragraph', text: '', ...noMarks(), flags: ['picture'], pictures: [name] };
  });
}
