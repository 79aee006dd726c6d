import { at, valueAt, type XmlNode } from './xml-node.ts';

/** The styles of a document, asked by id; what a style does not say, the style it is based on does. */
export type StyleTable = {
  all: XmlNode[];
  has: (id: string) => boolean;
  /** The node at `path` in the style or the nearest one that it is based on. */
  find: (id: string | undefined, ...path: string[]) => XmlNode | undefined;
  get: (id: string | undefined) => XmlNode | undefined;
  /** The style of a paragraph that names none. */
  defaultParagraph: string | undefined;
  /** The run and paragraph properties that hold where no style speaks. */
  defaults: XmlNode | undefined;
};

/** Styles based on each other in a ring, or by the thousand, end here. */
const LONGEST_CHAIN = 30;

/** The table of the styles below `root`, the root of `styles.xml`; an empty one where the document has none. */
export function styleTable(root: XmlNode | undefined): StyleTable {
  const all = (root?.children ?? []).filter(({ name }) => name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const normal = all.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  );
  return {
    all,
    has: (id) => byId.has(id),
    get: (id) => (id === undefined ? undefined : byId.get(id)),
    find: (id, ...path) => {
      let next = id;
      for (let step = 0; next !== undefined && step < LONGEST_CHAIN; step += 1) {
        const style = byId.get(next);
        const found = at(style, ...path);
        if (found) return found;
        next = valueAt(style, 'w:basedOn');
      }
      return undefined;
    },
    defaultParagraph: normal?.attributes['w:styleId'],
    defaults: at(root, 'w:docDefaults'),
  };
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: XmlNode, styles: StyleTable): string | undefined {
  return valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? styles.defaultParagraph;
}

/** 1–9 for a heading, null for body text: by the outline level, or by Word's own name of the style. */
export function headingLevel(paragraph: XmlNode, styles: StyleTable): number | null {
  const style = styleOf(paragraph, styles);
  const outline =
    at(paragraph, 'w:pPr', 'w:outlineLvl') ?? styles.find(style, 'w:pPr', 'w:outlineLvl');
  if (outline) {
    const level = Number(outline.attributes['w:val']);
    return level >= 0 && level <= 8 ? level + 1 : null;
  }
  return namedLevel(styles.find(style, 'w:name'));
}

/** The level in Word's own name `heading 2`; null for another style. */
export function namedLevel(name: XmlNode | undefined): number | null {
  const match = /^heading ([1-9])$/iu.exec(name?.attributes['w:val'] ?? '');
  return match ? Number(match[1]) : null;
}

/** Whether a paragraph is an item of a list by its own properties or by its style's. */
export function isListItem(paragraph: XmlNode, styles: StyleTable): boolean {
  const own = at(paragraph, 'w:pPr', 'w:numPr');
  const numbering = own ?? styles.find(styleOf(paragraph, styles), 'w:pPr', 'w:numPr');
  const id = valueAt(numbering, 'w:numId');
  return numbering !== undefined && id !== '0';
}
