import { placeOf, type Findings } from '../findings.ts';
import type { WordPackage } from '../word-package.ts';
import { above, at, child, isOn, valueAt, within, type XmlNode } from '../xml-node.ts';

/** Tables that can be read aloud: a header row that repeats, no merged or nested cells, an alternative text; and whole. */
export function checkTables(file: WordPackage, findings: Findings): void {
  for (const { part, root } of file.stories) {
    for (const table of within(root, 'w:tbl')) checkTable(part, table, findings);
  }
}

function checkTable(part: string, table: XmlNode, findings: Findings): void {
  const where = placeOf(part, table);
  const rows = inner(table, 'w:tr');
  const [first] = rows;
  if (above(table, 'w:tbl')) findings.add('table-nested', where);
  if (!valueAt(table, 'w:tblPr', 'w:tblCaption')?.trim()) {
    findings.add('table-without-caption', where);
  }
  if (!first) {
    findings.add('table-without-rows', where);
    return;
  }
  if (!isOn(at(first, 'w:trPr', 'w:tblHeader'))) findings.add('table-without-header-row', where);
  const width = inner(first, 'w:tc').length;
  for (const row of rows) {
    const cells = inner(row, 'w:tc');
    if (cells.length === 0) findings.add('row-without-cells', where);
    else if (cells.length !== width || cells.some(isMerged)) {
      findings.add('table-cells-merged', placeOf(part, row));
    }
    for (const cell of cells) {
      if (cell.children.at(-1)?.name !== 'w:p') {
        findings.add('cell-without-paragraph', placeOf(part, row));
      }
    }
  }
}

function isMerged(cell: XmlNode): boolean {
  const properties = child(cell, 'w:tcPr');
  return (
    Number(valueAt(properties, 'w:gridSpan') ?? 1) > 1 ||
    child(properties, 'w:vMerge') !== undefined ||
    child(properties, 'w:hMerge') !== undefined
  );
}

/** Rows of a table or cells of a row, also inside content controls, not those of a table inside. */
function inner(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((next) => {
    if (next.name === name) return [next];
    const wraps = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(next.name);
    return wraps ? inner(next, name) : [];
  });
}
