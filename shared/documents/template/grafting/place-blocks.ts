import { beginLike, continueSection, isLandscape, sectionLike, turn } from './sections.ts';
import { fitWidth } from './fit-width.ts';
import {
  append,
  copyOf,
  element,
  elementsOf,
  find,
  insertAt,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/**
 * Puts the blocks of the office's document in the place of `host`, a paragraph of the template's body. The pages are the
 * template's: where the office's document has sections (an annex that lies across), they get its size, headers and footers.
 * `section` is the last one of the office's document.
 */
export function placeBlocks(
  host: XmlElement,
  blocks: readonly XmlElement[],
  section: XmlElement,
): void {
  const { parent } = host;
  if (!parent) throw new Error('The place of the content is gone');
  const own = find(host, 'w:pPr', 'w:sectPr');
  const theirs = own ?? sectionAfter(host);
  const original = theirs && copyOf(theirs);
  const runs = sectionRuns(blocks, section);
  const first = runs[0]?.section ?? section;
  const hasTextBefore = textAround(host, 'before');
  const hasTextAfter = own === undefined && textAround(host, 'after');
  const isApart = isLandscape(first) !== isLandscape(original) && hasTextBefore;
  const placed: XmlElement[] = [];
  if (isApart) placed.push(sectionParagraph(original ? copyOf(original) : element('w:sectPr')));
  for (const [index, run] of runs.entries()) {
    fitWidth(run.blocks, run.section, original);
    placed.push(...run.blocks);
    const isLast = index === runs.length - 1;
    const isFirst = index === 0 && !isApart;
    const isLikeTheirs = isLandscape(run.section) === isLandscape(original);
    if (!isLast) endSection(placed, sectionLike(original, run.section, isFirst));
    else if (!isLikeTheirs && hasTextAfter) {
      endSection(placed, sectionLike(original, run.section, isFirst));
      if (theirs) continueSection(theirs);
      if (theirs) beginLike(theirs, undefined);
    } else if (theirs) {
      if (!isFirst) {
        continueSection(theirs);
        beginLike(theirs, run.section);
      }
      if (!isLikeTheirs) turn(theirs);
    }
  }
  if (own) endSection(placed, own);
  const at = parent.children.indexOf(host);
  replaceBy(host);
  insertAt(parent, at, placed);
}

/** Puts blocks of one section in the place of `host`, within the section that it stands in. */
export function insertBlocks(
  host: XmlElement,
  blocks: readonly XmlElement[],
  section: XmlElement | undefined,
): void {
  const { parent } = host;
  if (!parent) throw new Error('The place of the blocks is gone');
  if (section) fitWidth(blocks, section, sectionAfter(host));
  const at = parent.children.indexOf(host);
  replaceBy(host);
  insertAt(parent, at, blocks);
}

/** The blocks of each section of the office's document, and its properties. */
function sectionRuns(
  blocks: readonly XmlElement[],
  last: XmlElement,
): { blocks: XmlElement[]; section: XmlElement }[] {
  const runs: { blocks: XmlElement[]; section: XmlElement }[] = [];
  let current: XmlElement[] = [];
  for (const block of blocks) {
    const section = find(block, 'w:pPr', 'w:sectPr');
    if (section) {
      replaceBy(section);
      // A paragraph that only ends a section has done its part.
      if (!isBare(block)) current.push(block);
      runs.push({ blocks: current, section });
      current = [];
    } else current.push(block);
  }
  runs.push({ blocks: current, section: last });
  return runs;
}

function isBare(paragraph: XmlElement): boolean {
  return elementsOf(paragraph).every(({ name }) => name === 'w:pPr');
}

/** Ends a section with the last paragraph of `placed`, or one more where a table stands there. */
function endSection(placed: XmlElement[], section: XmlElement): void {
  const last = placed.at(-1);
  if (last?.name !== 'w:p' || find(last, 'w:pPr', 'w:sectPr')) {
    placed.push(sectionParagraph(section));
    return;
  }
  let properties = find(last, 'w:pPr');
  if (!properties) {
    properties = element('w:pPr');
    insertAt(last, 0, [properties]);
  }
  const change = find(properties, 'w:pPrChange');
  const at = change ? properties.children.indexOf(change) : properties.children.length;
  insertAt(properties, at, [section]);
}

function sectionParagraph(section: XmlElement): XmlElement {
  const paragraph = element('w:p', {}, [element('w:pPr')]);
  const [properties] = elementsOf(paragraph);
  if (properties) append(properties, section);
  return paragraph;
}

/** The section in which a block of the body stands: its properties come at its end. */
function sectionAfter(block: XmlElement): XmlElement | undefined {
  const top = topBlock(block);
  const siblings = elementsOf(top.parent ?? undefined);
  for (const next of siblings.slice(siblings.indexOf(top) + 1)) {
    if (next.name === 'w:sectPr') return next;
    const section = find(next, 'w:pPr', 'w:sectPr');
    if (section) return section;
  }
  return undefined;
}

function topBlock(block: XmlElement): XmlElement {
  let top = block;
  while (top.parent && top.parent.name !== 'w:body') top = top.parent;
  return top;
}

/** Whether the section of `host` has blocks before it, or anything after it. */
function textAround(host: XmlElement, side: 'before' | 'after'): boolean {
  const top = topBlock(host);
  const siblings = elementsOf(top.parent ?? undefined);
  const at = siblings.indexOf(top);
  const others = side === 'before' ? siblings.slice(0, at).reverse() : siblings.slice(at + 1);
  for (const one of others) {
    if (one.name === 'w:sectPr') return false;
    const endsSection = find(one, 'w:pPr', 'w:sectPr') !== undefined;
    if (endsSection && side === 'before') return false;
    if (one.name !== 'w:p' || !isBare(one)) return true;
    if (endsSection) return false;
  }
  return false;
}
