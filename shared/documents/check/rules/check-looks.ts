import { allIn } from '../all-in.ts';
import { contrast } from '../contrast.ts';
import { placeOf, type Findings } from '../findings.ts';
import { styleOf, type StyleTable } from '../style-table.ts';
import type { WordPackage } from '../word-package.ts';
import {
  elementsOf,
  find,
  isOn,
  nearest,
  valueOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts';
import { textOf } from '../text-of.ts';

const LEAST_CONTRAST = 4.5;
/** 9 points, in half-points. */
const LEAST_SIZE = 18;
const COLOUR = /^[0-9A-F]{6}$/iu;

/**
 * Text in 9 points or more, with a contrast of 4.5:1 against paper, shading and cell: in styles and in the text itself. Text
 * that is as its style has it is not told of beside the style.
 */
export function checkLooks(file: WordPackage, styles: StyleTable, findings: Findings): void {
  for (const style of styles.all) checkStyle(style, styles, findings);
  const defaultSize = Number(valueOf(styles.defaults, 'w:rPrDefault', 'w:rPr', 'w:sz') ?? 20);
  if (defaultSize < LEAST_SIZE) findings.add('text-too-small', 'word/styles.xml: w:docDefaults');
  for (const { part, root } of file.stories) {
    const groundOf = groundsOf(styles);
    for (const run of allIn(root, 'w:r')) {
      if (textOf(run, 0).trim() === '' || isOn(find(run, 'w:rPr', 'w:vanish'))) continue;
      checkRun(part, run, groundOf(nearest(run, 'w:p')), styles, findings);
    }
  }
}

/** What a paragraph gives its runs. */
type Ground = { style: string | undefined; fill: string | undefined };

/** Looked up once for each paragraph: a paragraph can have any number of runs. */
function groundsOf(styles: StyleTable): (paragraph: XmlElement | undefined) => Ground {
  const known = new Map<XmlElement | undefined, Ground>();
  const cells = new Map<XmlElement, string | undefined>();
  const cellFillOf = (cell: XmlElement) => {
    if (!cells.has(cell)) cells.set(cell, cellFill(cell, styles));
    return cells.get(cell);
  };
  return (paragraph) => {
    let ground = known.get(paragraph);
    if (!ground) {
      const style = paragraph && styleOf(paragraph, styles);
      const cell = paragraph && nearest(paragraph, 'w:tc');
      const own = find(paragraph, 'w:pPr', 'w:shd') ?? styles.find(style, 'w:pPr', 'w:shd');
      ground = { style, fill: fillOf(own) ?? (cell && cellFillOf(cell)) };
      known.set(paragraph, ground);
    }
    return ground;
  };
}

function checkStyle(style: XmlElement, styles: StyleTable, findings: Findings): void {
  const id = style.attributes.get('w:styleId') ?? '';
  const where = `word/styles.xml: ${id}`;
  const size = styles.find(id, 'w:rPr', 'w:sz')?.attributes.get('w:val');
  if (size !== undefined && Number(size) < LEAST_SIZE) findings.add('text-too-small', where);
  const colour = colourOf(styles.find(id, 'w:rPr', 'w:color'));
  const fill = fillOf(styles.find(id, 'w:pPr', 'w:shd')) ?? 'FFFFFF';
  if (colour && contrast(colour, fill) < LEAST_CONTRAST) findings.add('contrast-too-low', where);
}

function checkRun(
  part: string,
  run: XmlElement,
  ground: Ground,
  styles: StyleTable,
  findings: Findings,
): void {
  const properties = find(run, 'w:rPr');
  const size = valueOf(properties, 'w:sz');
  if (size !== undefined && Number(size) < LEAST_SIZE) {
    findings.add('text-too-small', placeOf(part, run));
  }
  const own = find(properties, 'w:color');
  const character = valueOf(properties, 'w:rStyle');
  const ofCharacter = styles.find(character, 'w:rPr', 'w:color');
  // Automatic text turns white on dark fills by itself.
  const colour = colourOf(own ?? ofCharacter ?? styles.find(ground.style, 'w:rPr', 'w:color'));
  if (!colour) return;
  const fill = fillOf(find(properties, 'w:shd')) ?? ground.fill ?? 'FFFFFF';
  const source = ofCharacter ? character : ground.style;
  const isAsStyled =
    own === undefined && fill === (fillOf(styles.find(source, 'w:pPr', 'w:shd')) ?? 'FFFFFF');
  if (!isAsStyled && contrast(colour, fill) < LEAST_CONTRAST) {
    findings.add('contrast-too-low', placeOf(part, run));
  }
}

/** The fill of a cell: its own, or the header row's in the table's style. */
function cellFill(cell: XmlElement, styles: StyleTable): string | undefined {
  const own = fillOf(find(cell, 'w:tcPr', 'w:shd'));
  if (own) return own;
  const table = nearest(cell, 'w:tbl');
  if (find(table, 'w:tr') !== nearest(cell, 'w:tr')) return undefined;
  const style = valueOf(table, 'w:tblPr', 'w:tblStyle');
  const firstRow = elementsOf(styles.get(style)).find(
    ({ attributes }) => attributes.get('w:type') === 'firstRow',
  );
  return fillOf(find(firstRow, 'w:tcPr', 'w:shd'));
}

function colourOf(node: XmlElement | undefined): string | undefined {
  const value = node?.attributes.get('w:val') ?? '';
  return COLOUR.test(value) ? value : undefined;
}

function fillOf(node: XmlElement | undefined): string | undefined {
  const value = node?.attributes.get('w:fill') ?? '';
  return COLOUR.test(value) ? value : undefined;
}
