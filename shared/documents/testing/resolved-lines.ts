import { strToU8 } from 'fflate';
import { parseXml } from '../../xml/parse-xml.ts';
import { descendants, elementsOf, find, ownText, type XmlElement } from '../../xml/xml-tree.ts';

/** What is left of tracked changes: of all accepted, or of all refused. */
export type Resolution = 'accepted' | 'refused';

const GOES: Record<Resolution, readonly string[]> = {
  accepted: ['w:del', 'w:moveFrom'],
  refused: ['w:ins', 'w:moveTo'],
};

/**
 * The lines that are left of a document once every tracked change is accepted or refused: what goes is taken out, and a
 * paragraph whose end goes runs on into the next one (ISO/IEC 29500-1 17.13.5). A row is a line, its cells parted by ` | `.
 */
export function resolvedLines(
  { document, footnotes }: { document: string; footnotes?: string },
  resolution: Resolution,
): string[] {
  const goes = GOES[resolution];
  const noteRoot = footnotes ? parseXml(strToU8(footnotes)).root : null;
  const notes = new Map(
    noteRoot
      ? descendants(noteRoot, 'w:footnote').map((note) => [
          note.attributes.get('w:id'),
          descendants(note, 'w:t').map(ownText).join('').trim(),
        ])
      : [],
  );
  const textOf = (within: XmlElement): string =>
    elementsOf(within)
      .filter(({ name }) => !goes.includes(name) && name !== 'w:pPr')
      .map((one) => {
        if (one.name === 'w:t' || one.name === 'w:delText') return ownText(one);
        if (one.name === 'w:tab') return '\t';
        if (one.name === 'w:br') return '\n';
        if (one.name === 'w:footnoteReference')
          return `[${notes.get(one.attributes.get('w:id')) ?? '?'}]`;
        if (one.name === 'wp:docPr') return `[${one.attributes.get('descr') ?? ''}]`;
        return textOf(one);
      })
      .join('');
  const linesOf = (container: XmlElement): string[] => {
    const lines: string[] = [];
    let open = '';
    for (const block of blocksOf(container)) {
      if (block.name === 'w:p') {
        open += textOf(block);
        const marks = elementsOf(find(block, 'w:pPr', 'w:rPr'));
        if (marks.some(({ name }) => goes.includes(name))) continue;
        lines.push(open);
        open = '';
      } else if (block.name === 'w:tbl') {
        if (open !== '') throw new Error(`A paragraph runs into a table: ${open}`);
        for (const row of elementsOf(block, 'w:tr')) {
          const isGone = elementsOf(find(row, 'w:trPr')).some(({ name }) => goes.includes(name));
          if (isGone) continue;
          lines.push(
            elementsOf(row, 'w:tc')
              .map((cell) => linesOf(cell).join('¶'))
              .join(' | '),
          );
        }
      }
    }
    if (open !== '') throw new Error(`A paragraph without an end: ${open}`);
    return lines;
  };
  const { root } = parseXml(strToU8(document));
  const body = find(root, 'w:body');
  if (!body) throw new Error('A document without a body');
  return linesOf(body);
}

/** Paragraphs and tables, also inside content controls, into which LibreOffice puts contents. */
function blocksOf(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((one) =>
    one.name === 'w:sdt' ? blocksOf(find(one, 'w:sdtContent') ?? one) : [one],
  );
}
