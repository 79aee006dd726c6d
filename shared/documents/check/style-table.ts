import { elementsOf, find, valueOf, type XmlElement } from '../../xml/xml-tree.ts';

/** The styles of a document, asked by id; what a style does not say, the style it is based on does. */
export type StyleTable = {
  all: XmlElement[];
  has: (id: string) => boolean;
  /** The node at `path` in the style or the nearest one that it is based on. */
  find: (id: string | undefined, ...path: string[]) => XmlElement | undefined;
  get: (id: string | undefined) => XmlElement | undefined;
  /** The style of a paragraph that names none. */
  defaultParagraph: string | undefined;
  /** The run and paragraph properties that hold where no style speaks. */
  defaults: XmlElement | undefined;
};

/** Styles based on each other in a ring, or by the thousand, end here. */
const LONGEST_CHAIN = 30;

/** The table of the styles below `root`, the root of `styles.xml`; an empty one where the document has none. */
export function styleTable(root: XmlElement | undefined): StyleTable {
  const all = elementsOf(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const normal = all.find(
    ({ attributes }) =>
      attributes.get('w:type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributes.get('w:default') ?? ''),
  );
  return {
    all,
    has: (id) => byId.has(id),
    get: (id) => (id === undefined ? undefined : byId.get(id)),
    find: (id, ...path) => {
      let next = id;
      for (let step = 0; next !== undefined && step < LONGEST_CHAIN; step += 1) {
        const style = byId.get(next);
        const found = find(style, ...path);
        if (found) return found;
        next = valueOf(style, 'w:basedOn');
      }
      return undefined;
    },
    defaultParagraph: normal?.attributes.get('w:styleId'),
    defaults: find(root, 'w:docDefaults'),
  };
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: XmlElement, styles: StyleTable): string | undefined {
  return valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? styles.defaultParagraph;
}

/** 1–9 for a heading, null for body text: by the outline level, or by Word's own name of the style. */
export function headingLevel(paragraph: XmlElement, styles: StyleTable): number | null {
  const style = styleOf(paragraph, styles);
  const outline =
    find(paragraph, 'w:pPr', 'w:outlineLvl') ?? styles.find(style, 'w:pPr', 'w:outlineLvl');
  if (outline) {
    const level = Number(outline.attributes.get('w:val'));
    return level >= 0 && level <= 8 ? level + 1 : null;
  }
  return namedLevel(styles.find(style, 'w:name'));
}

/** The level in Word's own name `heading 2`; null for another style. */
export function namedLevel(name: XmlElement | undefined): number | null {
  const match = /^heading ([1-9])$/iu.exec(name?.attributes.get('w:val') ?? '');
  return match ? Number(match[1]) : null;
}

/** Whether a paragraph is an item of a list by its own properties or by its style's. */
export function isListItem(paragraph: XmlElement, styles: StyleTable): boolean {
  const own = find(paragraph, 'w:pPr', 'w:numPr');
  const numbering = own ?? styles.find(styleOf(paragraph, styles), 'w:pPr', 'w:numPr');
  const id = valueOf(numbering, 'w:numId');
  return numbering !== undefined && id !== '0';
}
