import { A4, PORTRAIT } from '../../pages/look.ts';
import {
  copyOf,
  element,
  elementsOf,
  find,
  insertAt,
  replaceBy,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/** The section that ends with the body. */
export function lastSection(root: XmlElement): XmlElement | undefined {
  return elementsOf(find(root, 'w:body'), 'w:sectPr').at(-1);
}

/** A section's page in twips; A4 as the office's own where it does not say. */
export function pageOf(section: XmlElement | undefined): {
  width: number;
  height: number;
  textWidth: number;
  /** Narrower than the text where it stands in columns. */
  columnWidth: number;
} {
  const size = find(section, 'w:pgSz');
  const margins = find(section, 'w:pgMar');
  const width = twips(size, 'w:w', A4.width);
  const sides = [
    twips(margins, 'w:left', twips(margins, 'w:start', 1134)),
    twips(margins, 'w:right', twips(margins, 'w:end', 1134)),
    twips(margins, 'w:gutter', 0),
  ];
  const across = width - sides.reduce((sum, side) => sum + side, 0);
  const textWidth = across > 1000 ? across : PORTRAIT.textWidth;
  const columns = find(section, 'w:cols');
  const count = Math.max(1, Number(columns?.attributes.get('w:num') ?? 1) || 1);
  const gaps = twips(columns, 'w:space', 720) * (count - 1);
  return {
    width,
    height: twips(size, 'w:h', A4.height),
    textWidth,
    columnWidth: Math.max(1000, Math.floor((textWidth - gaps) / count)),
  };
}

/** Measures are twips, or since 2011 numbers with a unit (ST_TwipsMeasure). */
function twips(of: XmlElement | undefined, key: string, otherwise: number): number {
  const match = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?$/u.exec(of?.attributes.get(key) ?? '');
  if (!match) return otherwise;
  const units: Record<string, number> = {
    mm: 1440 / 25.4,
    cm: 1440 / 2.54,
    in: 1440,
    pt: 20,
    pc: 240,
    pi: 240,
  };
  return Math.round(Number(match[1]) * (units[match[2] ?? ''] ?? 1));
}

/** Whether the pages of a section lie across. */
export function isLandscape(section: XmlElement | undefined): boolean {
  return find(section, 'w:pgSz')?.attributes.get('w:orient') === 'landscape';
}

/**
 * A section of the office's document as one of the template: its page, headers and footers are the template's, lying where
 * the office's lies. One that is not the first has no first page of its own and goes on counting pages.
 */
export function sectionLike(
  theirs: XmlElement | undefined,
  ours: XmlElement,
  isFirst: boolean,
): XmlElement {
  const section = theirs ? copyOf(theirs) : element('w:sectPr');
  if (!isFirst) {
    continueSection(section);
    beginLike(section, ours);
  }
  if (isLandscape(ours) !== isLandscape(section)) turn(section);
  return section;
}

/** Lets a section begin as another one does: on a new page, or where it is. */
export function beginLike(section: XmlElement, other: XmlElement | undefined): void {
  for (const old of elementsOf(section, 'w:type')) replaceBy(old);
  const type = find(other, 'w:type');
  if (type) insertAt(section, indexAfter(section, BEFORE_TYPE), [copyOf(type)]);
}

/** A section that goes on after another of the same template. */
export function continueSection(section: XmlElement): void {
  for (const old of elementsOf(section, 'w:titlePg')) replaceBy(old);
  find(section, 'w:pgNumType')?.attributes.delete('w:start');
}

/** What comes before `w:type` in a section (CT_SectPr). */
const BEFORE_TYPE = ['w:headerReference', 'w:footerReference', 'w:footnotePr', 'w:endnotePr'];

function indexAfter(section: XmlElement, names: readonly string[]): number {
  const last = elementsOf(section, ...names).at(-1);
  return last ? section.children.indexOf(last) + 1 : 0;
}

/**
 * Turns the page a quarter; its margins stay where they are, so that headers keep their room. What needs a page that lies
 * across needs all of it: columns end there.
 */
export function turn(section: XmlElement): void {
  const size = find(section, 'w:pgSz') ?? element('w:pgSz');
  const wasLandscape = isLandscape(section);
  if (!wasLandscape) find(section, 'w:cols')?.attributes.delete('w:num');
  const [width, height] = [size.attributes.get('w:w'), size.attributes.get('w:h')];
  size.attributes = new Map([
    ['w:w', height ?? String(A4.height)],
    ['w:h', width ?? String(A4.width)],
  ]);
  if (!wasLandscape) size.attributes.set('w:orient', 'landscape');
  if (!size.parent) {
    insertAt(section, indexAfter(section, [...BEFORE_TYPE, 'w:type']), [size]);
  }
}
