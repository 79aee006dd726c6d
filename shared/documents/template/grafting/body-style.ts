import { inStyle, type StyleMap } from './map-styles.ts';
import { foldStyleName, namesOfStyle } from './style-names.ts';
import {
  descendants,
  element,
  elementsOf,
  find,
  insertAt,
  valueOf,
  type XmlElement,
} from '../../../xml/xml-tree.ts';

/** The office's styles of text that runs on as the body does. */
const FLOWING = [
  'Introduction',
  'Addressee',
  'Notice',
  'Lead',
  'Callout',
  'Quote',
  'ListParagraph',
];

/** Word's further styles of body text: with an indent, in small letters. */
const OF_SOME_TEXT = /\d|indent|sisenn|indrag|einzug|ensimmäi|första|first|erst/u;

/**
 * The template's style of the body: that of the paragraph in whose place the content comes, where it is one of text; else
 * the one that is called so (`Body Text`, `Leipäteksti OM`, `Brödtext`): before others what the template's own text is in,
 * then Word's own. `undefined`: text names none.
 */
export function bodyStyleOf(
  styles: readonly XmlElement[],
  hostStyle: string | undefined,
  document: XmlElement,
): string | undefined {
  if (hostStyle !== undefined && isOfText(styles, hostStyle)) return hostStyle;
  const names = namesOfStyle('Body Text');
  const used = new Set(
    descendants(document, 'w:pStyle').map(({ attributes }) => attributes.get('w:val')),
  );
  const ranked = styles
    .filter((style) => (style.attributes.get('w:type') ?? 'paragraph') === 'paragraph')
    .map((style) => ({
      id: style.attributes.get('w:styleId') ?? '',
      name: foldStyleName(valueOf(style, 'w:name') ?? ''),
    }))
    .filter(({ id, name }) => isCalledBody(name, names) && isOfText(styles, id))
    .map(({ id, name }) => ({ id, rank: Number(used.has(id)) * 2 + Number(names.includes(name)) }))
    .sort((a, b) => b.rank - a.rank);
  return ranked[0]?.id;
}

function isCalledBody(name: string, names: readonly string[]): boolean {
  return names.some((one) => name.includes(one)) && !OF_SOME_TEXT.test(name);
}

function isOfText(styles: readonly XmlElement[], style: string): boolean {
  return ['w:numPr', 'w:outlineLvl'].every((one) => !inStyle(styles, style, 'w:pPr', one));
}

/** Gives a paragraph that names no style that of the body. */
export function styleBody(block: XmlElement, style: string): void {
  if (block.name !== 'w:p' || find(block, 'w:pPr', 'w:pStyle')) return;
  insertAt(propertiesOf(block), 0, [element('w:pStyle', { 'w:val': style })]);
}

/** Styles of ours that came along and run on with the body's text look like it. */
export function flowLikeBody(added: readonly XmlElement[], map: StyleMap, bodyStyle: string): void {
  const flowing = new Set(FLOWING.map((id) => map.get(id)));
  for (const style of added) {
    const base = find(style, 'w:basedOn');
    if (flowing.has(style.attributes.get('w:styleId')) && base) {
      base.attributes.set('w:val', bodyStyle);
    }
  }
}

/** Lists between paragraphs of the body begin where these do. */
export function indentLists(
  blocks: readonly XmlElement[],
  styles: readonly XmlElement[],
  bodyStyle: string,
  numbering: XmlElement | undefined,
): void {
  const indent = leftOf(inStyle(styles, bodyStyle, 'w:pPr', 'w:ind'));
  if (!(indent > 0) || !numbering) return;
  for (const block of blocks) {
    const number = find(block, 'w:pPr', 'w:numPr');
    if (!number || find(block, 'w:pPr', 'w:ind')) continue;
    const level = levelOf(numbering, valueOf(number, 'w:numId'), valueOf(number, 'w:ilvl') ?? '0');
    const own = find(level, 'w:pPr', 'w:ind');
    const left = leftOf(own);
    if (!own || Number.isNaN(left)) continue;
    const hanging = own.attributes.get('w:hanging');
    const moved = element('w:ind', {
      'w:left': String(left + indent),
      ...(hanging !== undefined && { 'w:hanging': hanging }),
    });
    insertInOrder(propertiesOf(block), moved);
  }
}

function leftOf(indent: XmlElement | undefined): number {
  return Number(indent?.attributes.get('w:left') ?? indent?.attributes.get('w:start'));
}

function levelOf(
  numbering: XmlElement,
  number: string | undefined,
  level: string,
): XmlElement | undefined {
  const list = elementsOf(numbering, 'w:num').find(
    (one) => one.attributes.get('w:numId') === number,
  );
  const kindId = valueOf(list, 'w:abstractNumId');
  const kind = elementsOf(numbering, 'w:abstractNum').find(
    (one) => one.attributes.get('w:abstractNumId') === kindId,
  );
  return elementsOf(kind, 'w:lvl').find((one) => one.attributes.get('w:ilvl') === level);
}

function propertiesOf(paragraph: XmlElement): XmlElement {
  const there = find(paragraph, 'w:pPr');
  if (there) return there;
  const properties = element('w:pPr');
  insertAt(paragraph, 0, [properties]);
  return properties;
}

/** What comes after the indentation in a paragraph's properties (ISO/IEC 29500-1 CT_PPrBase). */
const AFTER_INDENT = [
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
  'w:divId',
  'w:cnfStyle',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
];

function insertInOrder(properties: XmlElement, indent: XmlElement): void {
  const [next] = elementsOf(properties, ...AFTER_INDENT);
  insertAt(properties, next ? properties.children.indexOf(next) : properties.children.length, [
    indent,
  ]);
}
