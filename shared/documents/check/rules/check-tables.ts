import { allIn } from '../all-in.ts';
import { placeOf, type Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import {
  elementsOf,
  find,
  isElement,
  isOn,
  nearest,
  valueOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/** Tables that can be read aloud: a header row that repeats, no merged or nested cells, an alternative text; and whole. */
export function checkTables(file: WordPackage, findings: Findings): void {
  for (const { part, root } of file.stories) {
    for (const table of allIn(root, 'w:tbl')) checkTable(part, table, findings);
  }
}

function checkTable(part: string, table: XmlElement, findings: Findings): void {
  const where = placeOf(part, table);
  const rows = inner(table, 'w:tr');
  const [first] = rows;
  if (nearest(table, 'w:tbl')) findings.add('table-nested', where);
  if (!valueOf(table, 'w:tblPr', 'w:tblCaption')?.trim()) {
    findings.add('table-without-caption', where);
  }
  if (!first) {
    findings.add('table-without-rows', where);
    return;
  }
  if (!isOn(find(first, 'w:trPr', 'w:tblHeader'))) findings.add('table-without-header-row', where);
  const width = inner(first, 'w:tc').length;
  for (const row of rows) {
    const cells = inner(row, 'w:tc');
    if (cells.length === 0) findings.add('row-without-cells', where);
    else if (cells.length !== width || cells.some(isMerged)) {
      findings.add('table-cells-merged', placeOf(part, row));
    }
    for (const cell of cells) {
      if (cell.children.findLast(isElement)?.name !== 'w:p') {
        findings.add('cell-without-paragraph', placeOf(part, row));
      }
    }
  }
}

function isMerged(cell: XmlElement): boolean {
  const properties = find(cell, 'w:tcPr');
  return (
    Number(valueOf(properties, 'w:gridSpan') ?? 1) > 1 ||
    find(properties, 'w:vMerge') !== undefined ||
    find(properties, 'w:hMerge') !== undefined
  );
}

/** Rows of a table or cells of a row, also inside content controls, not those of a table inside. */
function inner(node: XmlElement, name: string): XmlElement[] {
  return elementsOf(node).flatMap((next) => {
    if (next.name === name) return [next];
    const wraps = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(next.name);
    return wraps ? inner(next, name) : [];
  });
}
