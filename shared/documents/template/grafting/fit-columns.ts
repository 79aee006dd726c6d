import { textWidth, type Typeface } from './font-widths.ts';
import {
  descendants,
  elementsOf,
  find,
  isOn,
  ownText,
  valueOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

type TypefaceOf = (paragraph: XmlElement) => Typeface;

/** From a cell's border to its text and from there to the next, with what a reckoned width may fall short. */
const BESIDE_TEXT = 260;
/** From the longest label to its text. */
const AFTER_LABEL = 120;

/**
 * Gives the columns of tables room for their longest word in the fonts that the text has in the template: taken from the
 * columns that have more than they need. Labels before a tab get theirs.
 */
export function fitColumns(
  blocks: readonly XmlElement[],
  typefaceOf: TypefaceOf,
  styles: readonly XmlElement[],
): void {
  for (const table of blocks.flatMap((block) => [block, ...descendants(block)])) {
    if (table.name === 'w:tbl') fitTable(table, typefaceOf);
  }
  fitLabels(blocks, typefaceOf, styles);
}

function fitTable(table: XmlElement, typefaceOf: TypefaceOf): void {
  const columns = elementsOf(find(table, 'w:tblGrid'), 'w:gridCol');
  const widths = columns.map(({ attributes }) => Number(attributes.get('w:w')));
  const rows = elementsOf(table, 'w:tr').map((row) => elementsOf(row, 'w:tc'));
  const isPlain = rows.every(
    (cells) =>
      cells.length === columns.length && cells.every((cell) => !find(cell, 'w:tcPr', 'w:gridSpan')),
  );
  if (!isPlain || !widths.every((width) => width > 0)) return;
  const needs = columns.map((_, at) =>
    Math.max(...rows.map((cells) => longestWord(cells[at], typefaceOf) + BESIDE_TEXT)),
  );
  const fitted = share(widths, needs);
  if (fitted.every((width, at) => width === widths[at])) return;
  for (const [at, column] of columns.entries()) {
    column.attributes.set('w:w', String(fitted[at]));
    for (const cells of rows) {
      const width = find(cells[at], 'w:tcPr', 'w:tcW');
      if (width?.attributes.get('w:type') === 'dxa') {
        width.attributes.set('w:w', String(fitted[at]));
      }
    }
  }
}

/**
 * Widths of the same sum in which each is at least its need, as far as the others can spare it: where that is not enough
 * for all, as many as can be have theirs.
 */
function share(widths: readonly number[], needs: readonly number[]): number[] {
  const lacks = widths.map((width, at) => Math.max(0, (needs[at] ?? 0) - width));
  const spares = widths.map((width, at) => Math.max(0, width - (needs[at] ?? 0)));
  const spare = sum(spares);
  let left = spare;
  const given = widths.map(() => 0);
  const leastFirst = [...lacks.entries()].sort((a, b) => a[1] - b[1]);
  for (const [at, lack] of leastFirst) {
    if (lack > left) break;
    given[at] = lack;
    left -= lack;
  }
  if (left === spare) return [...widths];
  const taken = (spare - left) / spare;
  const fitted = widths.map((width, at) =>
    Math.round(width + (given[at] ?? 0) - (spares[at] ?? 0) * taken),
  );
  const widest = fitted.indexOf(Math.max(...fitted));
  fitted[widest] = (fitted[widest] ?? 0) + sum(widths) - sum(fitted);
  return fitted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, one) => before + one, 0);
}

/** The width of the longest word of a cell, of which no part can go onto the next line. */
function longestWord(cell: XmlElement | undefined, typefaceOf: TypefaceOf): number {
  if (!cell) return 0;
  return Math.max(
    0,
    ...descendants(cell, 'w:p').map((paragraph) => {
      const face = typefaceOf(paragraph);
      const bold = face.bold || descendants(paragraph, 'w:b').some((one) => isOn(one));
      // An address or link is broken where there is no room: no column is widened for it.
      const words = textOf(paragraph).split(/(?:(?!\u00a0)[\s\u2060\u200b/–—-])+/u);
      return Math.max(
        ...words
          .filter((word) => !/@|:\/\/|^www\./u.test(word))
          .map((word) => textWidth(word, { ...face, bold })),
        0,
      );
    }),
  );
}

function textOf(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:t', 'w:tab', 'w:br')
    .map((one) => (one.name === 'w:t' ? ownText(one) : ' '))
    .join('');
}

/** Identification data stand behind a tab: its place is that of the longest label. */
function fitLabels(
  blocks: readonly XmlElement[],
  typefaceOf: TypefaceOf,
  styles: readonly XmlElement[],
): void {
  const lines = blocks.filter((block) => {
    const style = valueOf(block, 'w:pPr', 'w:pStyle') ?? '';
    return /^(?:Office)?Identification$/u.test(style);
  });
  const needed = Math.max(
    0,
    ...lines.map((line) => textWidth(labelOf(line), { ...typefaceOf(line), bold: true })),
  );
  const id = valueOf(lines[0], 'w:pPr', 'w:pStyle');
  const style = styles.find((one) => one.attributes.get('w:styleId') === id);
  const indent = find(style, 'w:pPr', 'w:ind');
  const wanted = needed + AFTER_LABEL;
  if (!indent || !(Number(indent.attributes.get('w:hanging')) < wanted)) return;
  indent.attributes.set('w:left', String(wanted));
  indent.attributes.set('w:hanging', String(wanted));
  const tab = find(style, 'w:pPr', 'w:tabs', 'w:tab');
  tab?.attributes.set('w:pos', String(wanted));
}

function labelOf(line: XmlElement): string {
  let text = '';
  for (const one of descendants(line, 'w:t', 'w:tab')) {
    if (one.name === 'w:tab') return text;
    text += ownText(one);
  }
  return '';
}
