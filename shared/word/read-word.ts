import { FileError } from '../lib/file-error.ts';
import { raisedText } from '../rich-text/raised-text.ts';
import { parsePart } from '../xml/parse-xml.ts';
import { elementsOf, find, ownText, type XmlElement } from '../xml/xml-tree.ts';
import type { Zip, ZipPart } from '../zip/open-zip.ts';
import type { BlockReader } from './block-reader.ts';
import { readBlocks } from './read-blocks.ts';
import { heightOf } from './read-inlines.ts';
import type { WordContent, WordCounts } from './word-content.ts';
import { wordNumbering } from './word-numbering.ts';
import { openWord } from './word-package.ts';
import { wordStyles } from './word-styles.ts';

/** Elements that only lead to more of the same text, or to nothing that is read. */
const UNREAD = new Set([
  'mc:Fallback',
  'w:rsids',
  'w:tblPrChange',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:lastRenderedPageBreak',
]);

/**
 * Reads the text of a Word document (ISO/IEC 29500-1, 17). In: a zip that `isWord`. Throws `FileError` for what is
 * damaged, hostile or too large.
 */
export function readWord(zip: Zip): WordContent {
  const { document, part, properties, links } = openWord(zip);
  const counts = { pictures: 0, comments: 0, tracked: 0, lettering: 0 };
  const reader: BlockReader = {
    styleOf: wordStyles(rootOf(part('styles'))),
    numbered: wordNumbering(rootOf(part('numbering'))),
    links,
    footnotes: notesOf(rootOf(part('footnotes')), 'w:footnote', counts),
    endnotes: notesOf(rootOf(part('endnotes')), 'w:endnote', counts),
    counts,
  };
  const root = rootOf(document);
  const body = root?.name === 'w:document' ? find(root, 'w:body') : undefined;
  if (!body) throw new FileError('damaged', document.name);
  return {
    title: titleOf(properties('core-properties')),
    blocks: readBlocks(body, reader),
    counts,
  };
}

function rootOf(part: ZipPart | undefined): XmlElement | undefined {
  return part && parsePart(part, UNREAD).root;
}

/** The words of each note by its id; the separators that Word keeps among them have none. */
function notesOf(
  notes: XmlElement | undefined,
  name: string,
  counts: WordCounts,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const note of elementsOf(notes, name)) {
    if ((note.attributes.get('w:type') ?? '') !== '') continue;
    const text = elementsOf(note)
      .map((paragraph) => visibleText(paragraph, counts))
      .join(' ');
    found.set(note.attributes.get('w:id') ?? '', text.replace(/\s+/gu, ' ').trim());
  }
  return found;
}

function visibleText(element: XmlElement, counts: WordCounts): string {
  if (['w:del', 'w:moveFrom', 'w:instrText', 'w:delText'].includes(element.name)) return '';
  if (element.name === 'w:t') return ownText(element);
  if (element.name === 'w:tab') return ' ';
  const text = elementsOf(element)
    .map((part) => visibleText(part, counts))
    .join('');
  const height = element.name === 'w:r' ? heightOf(find(element, 'w:rPr'), 0) : undefined;
  if (!height) return text;
  const own = raisedText(text, height);
  if (own === null) counts.lettering += 1;
  return own ?? text;
}

function titleOf(properties: ZipPart | undefined): string {
  const title = find(rootOf(properties), 'dc:title');
  return title ? ownText(title).trim() : '';
}
