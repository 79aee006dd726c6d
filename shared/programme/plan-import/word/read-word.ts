import { raisedText } from '../../../rich-text/raised-text.ts';
import { TableError } from '../../../tabular/table-error.ts';
import { relationsOf } from '../../../tabular/xml/relations.ts';
import type { Zip } from '../../../zip/open-zip.ts';
import type { BlockReader } from './block-reader.ts';
import { readBlocks } from './read-blocks.ts';
import { heightOf } from './read-inlines.ts';
import type { WordContent, WordCounts } from './word-content.ts';
import { wordNumbering } from './word-numbering.ts';
import { wordStyles } from './word-styles.ts';
import {
  attributeOf,
  childOf,
  elementsOf,
  textOf,
  treeOfPart,
  type XmlElement,
} from './xml-tree.ts';

/**
 * Reads the text of a Word document (ECMA-376 part 1, 17). In: a zip that `isDocx`. Throws `TableError` and `ZipError`
 * for what is damaged, hostile or too large.
 */
export function readWord(zip: Zip): WordContent {
  const path = mainPartOf(zip);
  const main = zip.get(path);
  if (!main) throw new TableError('damaged');
  const links = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const [id, { type, target }] of relationsOf(zip, path, false)) {
    if (type.endsWith('/hyperlink')) links.set(id, target);
  }
  for (const { type, target } of relationsOf(zip, path).values()) {
    parts.set(type.slice(type.lastIndexOf('/') + 1), target);
  }
  const tree = (type: string): XmlElement | null => {
    const part = zip.get(parts.get(type) ?? '');
    return part ? treeOfPart(part) : null;
  };
  const counts = { pictures: 0, comments: 0, tracked: 0, lettering: 0 };
  const reader: BlockReader = {
    styleOf: wordStyles(tree('styles')),
    numbered: wordNumbering(tree('numbering')),
    links,
    footnotes: notesOf(tree('footnotes'), 'footnote', counts),
    endnotes: notesOf(tree('endnotes'), 'endnote', counts),
    counts,
  };
  const body = childOf(childOf(treeOfPart(main), 'document'), 'body');
  if (!body) throw new TableError('damaged');
  return { title: titleOf(zip), blocks: readBlocks(body, reader), counts };
}

function mainPartOf(zip: Zip): string {
  for (const { type, target } of relationsOf(zip, '').values()) {
    if (type.endsWith('/officeDocument') && zip.has(target)) return target;
  }
  return 'word/document.xml';
}

/** The words of each note by its id; the separators that Word keeps among them have none. */
function notesOf(
  notes: XmlElement | null,
  name: string,
  counts: WordCounts,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const root = notes && childOf(notes, `${name}s`);
  for (const note of root ? elementsOf(root) : []) {
    if (note.name !== name || attributeOf(note, 'type') !== '') continue;
    const text = elementsOf(note)
      .map((paragraph) => visibleText(paragraph, counts))
      .join(' ');
    found.set(attributeOf(note, 'id'), text.replace(/\s+/gu, ' ').trim());
  }
  return found;
}

function visibleText(element: XmlElement, counts: WordCounts): string {
  if (['del', 'moveFrom', 'instrText', 'delText'].includes(element.name)) return '';
  if (element.name === 't') return textOf(element);
  if (element.name === 'tab') return ' ';
  const text = elementsOf(element)
    .map((part) => visibleText(part, counts))
    .join('');
  const height = element.name === 'r' ? heightOf(childOf(element, 'rPr'), 0) : undefined;
  if (!height) return text;
  const own = raisedText(text, height);
  if (own === null) counts.lettering += 1;
  return own ?? text;
}

function titleOf(zip: Zip): string {
  const part = zip.get('docprops/core.xml');
  const title = part && childOf(childOf(treeOfPart(part), 'coreProperties'), 'title');
  return title ? textOf(title).trim() : '';
}
