import { contrast } from '../contrast.ts';
import { placeOf, type Findings } from '../findings.ts';
import { styleOf, type StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import { above, at, isOn, textOf, valueAt, within, type XmlNode } from '../xml-node.ts';

const LEAST_CONTRAST = 4.5;
/** 9 points, in half-points. */
const LEAST_SIZE = 18;
const COLOUR = /^[0-9A-F]{6}$/iu;

/** Text in 9 points or more, with a contrast of 4.5:1 against paper, shading and cell: in styles and in the text itself. */
export function checkLooks(file: WordPackage, styles: StyleTable, findings: Findings): void {
  for (const style of styles.all) checkStyle(style, styles, findings);
  const defaultSize = Number(valueAt(styles.defaults, 'w:rPrDefault', 'w:rPr', 'w:sz') ?? 20);
  if (defaultSize < LEAST_SIZE) findings.add('text-too-small', 'word/styles.xml: w:docDefaults');
  for (const { part, root } of file.stories) {
    for (const run of within(root, 'w:r')) {
      if (textOf(run).trim() === '' || isOn(at(run, 'w:rPr', 'w:vanish'))) continue;
      checkRun(part, run, styles, findings);
    }
  }
}

function checkStyle(style: XmlNode, styles: StyleTable, findings: Findings): void {
  const id = style.attributes['w:styleId'] ?? '';
  const where = `word/styles.xml: ${id}`;
  const size = styles.find(id, 'w:rPr', 'w:sz')?.attributes['w:val'];
  if (size !== undefined && Number(size) < LEAST_SIZE) findings.add('text-too-small', where);
  const colour = colourOf(styles.find(id, 'w:rPr', 'w:color'));
  const fill = fillOf(styles.find(id, 'w:pPr', 'w:shd')) ?? 'FFFFFF';
  if (colour && contrast(colour, fill) < LEAST_CONTRAST) findings.add('contrast-too-low', where);
}

function checkRun(part: string, run: XmlNode, styles: StyleTable, findings: Findings): void {
  const paragraph = above(run, 'w:p');
  const character = valueAt(run, 'w:rPr', 'w:rStyle');
  const style = paragraph && styleOf(paragraph, styles);
  const find = (name: string) =>
    at(run, 'w:rPr', name) ??
    styles.find(character, 'w:rPr', name) ??
    styles.find(style, 'w:rPr', name);
  const size = find('w:sz')?.attributes['w:val'];
  if (size !== undefined && Number(size) < LEAST_SIZE) {
    findings.add('text-too-small', placeOf(part, run));
  }
  // Automatic text turns white on dark fills by itself.
  const colour = colourOf(find('w:color'));
  if (!colour) return;
  const fill =
    fillOf(at(run, 'w:rPr', 'w:shd')) ??
    fillOf(at(paragraph, 'w:pPr', 'w:shd')) ??
    fillOf(styles.find(style, 'w:pPr', 'w:shd')) ??
    cellFill(run, styles) ??
    'FFFFFF';
  if (contrast(colour, fill) < LEAST_CONTRAST) {
    findings.add('contrast-too-low', placeOf(part, run));
  }
}

/** The fill of the cell that the run stands in: its own, or the header row's in the table's style. */
function cellFill(run: XmlNode, styles: StyleTable): string | undefined {
  const cell = above(run, 'w:tc');
  if (!cell) return undefined;
  const own = fillOf(at(cell, 'w:tcPr', 'w:shd'));
  if (own) return own;
  const row = above(cell, 'w:tr');
  const table = above(cell, 'w:tbl');
  if (!row || !table || table.children.find(({ name }) => name === 'w:tr') !== row)
    return undefined;
  const style = valueAt(table, 'w:tblPr', 'w:tblStyle');
  const firstRow = styles
    .get(style)
    ?.children.find(({ attributes }) => attributes['w:type'] === 'firstRow');
  return fillOf(at(firstRow, 'w:tcPr', 'w:shd'));
}

function colourOf(node: XmlNode | undefined): string | undefined {
  const value = node?.attributes['w:val'] ?? '';
  return COLOUR.test(value) ? value : undefined;
}

function fillOf(node: XmlNode | undefined): string | undefined {
  const value = node?.attributes['w:fill'] ?? '';
  return COLOUR.test(value) ? value : undefined;
}
