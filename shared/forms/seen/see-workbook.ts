import { sheetsOfXlsx } from '../../tabular/xlsx/read-xlsx.ts';
import { sheetsOfOds } from '../../tabular/ods/read-ods.ts';
import type { SheetContent, WorkbookSheet } from '../../tabular/workbook/sheet-content.ts';
import { parsePart } from '../../xml/parse-xml.ts';
import { kindOf, relationsOf } from '../../xml/relations.ts';
import { descendants, elementsOf, ownText, type XmlElement } from '../../xml/xml-tree.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { readMark } from '../marks.ts';
import {
  noMarks,
  type Seen,
  type SeenCell,
  type SeenComment,
  type SeenRow,
  type SeenTable,
} from './seen.ts';

/** Whether a zip may be an Excel workbook. */
export function isWorkbook(zip: Zip): boolean {
  return zip.has('xl/workbook.xml');
}

/**
 * Reads what a person sees of an Excel workbook, as `seeWord` does: each sheet is a table. A mark in a hidden column belongs
 * to the cell after it. Throws `FileError`, `TableError`.
 */
export function seeWorkbook(zip: Zip): Seen {
  const core = zip.get('docprops/core.xml');
  const hasMacros = zip.has('xl/vbaproject.bin');
  return {
    blocks: tablesOf(sheetsOfXlsx(zip)),
    margins: [],
    properties: core ? descendants(parsePart(core).root).map(ownText) : [],
    comments: commentsOf(zip),
    issues: hasMacros ? ['macros'] : [],
  };
}

/** Reads a spreadsheet of OpenDocument, as LibreOffice writes, in the same way. In: a zip that `isOds`. */
export function seeOds(zip: Zip): Seen {
  const content = zip.get('content.xml');
  const notes = content ? descendants(parsePart(content).root, 'office:annotation') : [];
  return {
    ...{ blocks: tablesOf(sheetsOfOds(zip)), margins: [], properties: [], issues: [] },
    comments: notes.map((note, at) => ({
      id: String(at),
      author: elementsOf(note, 'dc:creator').map(ownText).join(''),
      date: elementsOf(note, 'dc:date').map(ownText).join(''),
      text: descendants(note, 'text:p').map(textBelow).join('\n').trim(),
    })),
  };
}

function textBelow(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textBelow(child)))
    .join('');
}

/** The sheets that are shown. */
function tablesOf(sheets: readonly WorkbookSheet[]): SeenTable[] {
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ read }) => ({ kind: 'table', rows: rowsOf(read()) }));
}

function rowsOf({ rows, merges, hiddenColumns }: SheetContent): SeenRow[] {
  return rows.map(({ line, cells }) => {
    const merged = merges.filter(
      ({ from, to }) => from.line <= line && line <= to.line && to.line > from.line,
    );
    const seen: SeenCell[] = [];
    let names: string[] = [];
    cells.forEach((text, column) => {
      const isHidden = hiddenColumns.some(({ from, to }) => from <= column && column <= to);
      const mark = text.trim();
      if (readMark(mark)) names.push(mark);
      else if (text !== '') {
        seen.push(cellOf(text, names, merged.length > 0, isHidden));
        names = [];
      }
    });
    // An answer that is empty is no cell of the file.
    if (seen.length === 1) seen.push(cellOf('', [], merged.length > 0, false));
    return { cells: seen, isDeleted: false };
  });
}

function cellOf(text: string, names: string[], isMerged: boolean, isHidden: boolean): SeenCell {
  const own = { ...noMarks(), names };
  if (isHidden) own.flags.push('hidden');
  return {
    ...own,
    blocks: [{ kind: 'paragraph', text, ...noMarks() }],
    isMerged,
    isDeleted: false,
  };
}

/** Comments of all sheets; replies to them stand in the same text (ISO/IEC 29500-1, 18.7). */
function commentsOf(zip: Zip): SeenComment[] {
  return [...zip.values()]
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/iu.test(name))
    .flatMap(({ name }) => [...relationsOf(zip, name).values()])
    .flatMap((relation) => {
      const part =
        kindOf(relation) === 'comments' ? zip.get(relation.target.toLowerCase()) : undefined;
      if (!part) return [];
      const { root } = parsePart(part);
      const authors = descendants(root, 'author').map(ownText);
      return descendants(root, 'comment').map((comment, at) => ({
        id: String(at),
        author: authors[Number(comment.attributes.get('authorId'))] ?? '',
        date: '',
        text: elementsOf(comment)
          .flatMap((one) => descendants(one, 't').map(ownText))
          .join('')
          .trim(),
      }));
    });
}
