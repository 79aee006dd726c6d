import { unzipSync, zipSync } from 'fflate';
import { writeXml } from '../../documents/template/word-file/write-xml.ts';
import { parseXml } from '../../xml/parse-xml.ts';
import {
  append,
  descendants,
  element,
  elementsOf,
  nearest,
  ownText,
  type XmlElement,
} from '../../xml/xml-tree.ts';

const PART = 'word/document.xml';

/** The file with its text changed as trees. */
export function changeBody(bytes: Uint8Array, change: (body: XmlElement) => void): Uint8Array {
  const files = unzipSync(bytes);
  const part = parseXml(files[PART] ?? new Uint8Array());
  const [body] = descendants(part.root, 'w:body');
  if (!body) throw new Error('no body');
  change(body);
  return zipSync({ ...files, [PART]: writeXml(part) }, { level: 1 });
}

/** All letters within, deleted ones and instructions left out. */
export function wordsIn(node: XmlElement): string {
  return descendants(node, 'w:t').map(ownText).join(' ');
}

/** The rows that are answered in, by the code that is seen in them. */
export function answerRows(body: XmlElement): { code: string; row: XmlElement }[] {
  return descendants(body, 'w:tr').flatMap((row) => {
    const [label] = elementsOf(row, 'w:tc');
    const code = /\b[A-Z]{1,2}\d+\.\d+[a-z]{2}\b/u.exec(label ? wordsIn(label) : '')?.[0];
    return code === undefined ? [] : [{ code, row }];
  });
}

/** A paragraph of words, a line break for each line end. */
export function wordParagraph(text: string): XmlElement {
  const pieces = text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [element('w:br')] : []),
      element('w:t', { 'xml:space': 'preserve' }, [line]),
    ]);
  return element('w:p', {}, [element('w:r', {}, pieces)]);
}

/** Puts an answer into the cell beside the label: a line a paragraph, in place of what stands there. */
export function answer(row: XmlElement, text: string): void {
  const cell = elementsOf(row, 'w:tc')[1];
  if (!cell) throw new Error('no cell');
  cell.children = cell.children.filter(
    (child) => typeof child !== 'string' && child.name === 'w:tcPr',
  );
  for (const line of text.split('\n')) append(cell, wordParagraph(line));
}

/** The table that a row stands in. */
export function tableOf(row: XmlElement): XmlElement {
  const table = nearest(row, 'w:tbl');
  if (!table) throw new Error('no table');
  return table;
}
