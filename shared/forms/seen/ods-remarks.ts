import { cellName } from '../../tabular/workbook/cell-reference.ts';
import { parsePart } from '../../xml/parse-xml.ts';
import { descendants, elementsOf, find, ownText, type XmlElement } from '../../xml/xml-tree.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { noMarks, type SeenComment, type SeenParagraph } from './seen.ts';
import type { Remarks } from './sheet-remarks.ts';

/** What the sheets of an OpenDocument spreadsheet have beside their cells, in the order of the sheets. Throws `FileError`. */
export function remarksOfOds(zip: Zip): Remarks[] {
  const content = zip.get('content.xml');
  const book = content && find(parsePart(content).root, 'office:body', 'office:spreadsheet');
  return elementsOf(book, 'table:table').map((table, sheet) => {
    const comments: SeenComment[] = [];
    const at = new Map<string, string[]>();
    const boxed = new Set<string>();
    const shapes = elementsOf(table, 'table:shapes').flatMap(shapesIn);
    for (const { cell, place } of cellsOf(table)) {
      for (const note of elementsOf(cell, 'office:annotation')) {
        const comment = commentOf(note, `${String(sheet)} ${String(comments.length)}`);
        comments.push(comment);
        at.set(place, [...(at.get(place) ?? []), comment.id]);
      }
      const own = shapesIn(cell);
      if (own.length > 0) boxed.add(place);
      shapes.push(...own.filter(({ flags }) => flags.includes('picture')));
    }
    return { comments, at, shapes, boxed };
  });
}

/** The cells in which something is written, each with its name. */
function cellsOf(table: XmlElement): { cell: XmlElement; place: string }[] {
  let line = 1;
  return descendants(table, 'table:table-row').flatMap((row) => {
    let column = 0;
    const cells = elementsOf(row, 'table:table-cell', 'table:covered-table-cell').map((cell) => {
      const place = cellName({ column, line });
      column += times(cell, 'table:number-columns-repeated');
      return { cell, place };
    });
    line += times(row, 'table:number-rows-repeated');
    return cells.filter(({ cell }) => cell.children.length > 0);
  });
}

function times({ attributes }: XmlElement, name: string): number {
  return Math.max(1, Math.floor(Number(attributes.get(name))) || 1);
}

function commentOf(note: XmlElement, id: string): SeenComment {
  const said = (name: string) => elementsOf(note, name).map(ownText).join('');
  const lines = descendants(note, 'text:p').map(textBelow);
  const text = lines.join('\n').trim();
  return { id, author: said('dc:creator'), date: said('dc:date'), text };
}

/** What lies over cells: text boxes with their text, which of a cell is read with it, and pictures. */
function shapesIn(parent: XmlElement): SeenParagraph[] {
  return elementsOf(parent)
    .filter(({ name }) => name.startsWith('draw:'))
    .map((shape) => {
      const text = descendants(shape, 'text:p').map(textBelow).join('\n');
      const own = { kind: 'paragraph', text, ...noMarks() } as const;
      if (text.trim() !== '') return { ...own, flags: ['text-box'] };
      const said = [
        ...['svg:title', 'svg:desc'].map((name) => elementsOf(shape, name).map(ownText).join('')),
        shape.attributes.get('draw:name') ?? '',
      ];
      const name = said.find((one) => one.trim() !== '') ?? '';
      return { ...own, flags: ['picture'], pictures: [name] };
    });
}

function textBelow(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textBelow(child)))
    .join('');
}
