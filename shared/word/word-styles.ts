import { elementsOf, find, isOn, valueOf, type XmlElement } from '../xml/xml-tree.ts';

/** What a paragraph's style says, its own and what it goes by. */
export type WordStyle = {
  name: string;
  /** 1–9 of a heading, 0 otherwise. */
  heading: number;
  bold: boolean;
  /** In half points; 0 where it is not said. */
  size: number;
  numbering?: { id: string; level: number };
};

const PLAIN: WordStyle = { name: '', heading: 0, bold: false, size: 0 };
/** A style that goes by more than these is a circle. */
const LONGEST_CHAIN = 20;

/** Heading styles by name, in the languages of Word here: LibreOffice and Google write the English ones. */
const HEADING = /^(?:heading|otsikko|rubrik)\s*(\d)$/iu;

/** The paragraph styles of a document by id, each with what it takes over from those that it goes by. */
export function wordStyles(styles: XmlElement | undefined): (id: string) => WordStyle {
  const byId = new Map<string, XmlElement>();
  let normal = '';
  for (const style of elementsOf(styles, 'w:style')) {
    if (style.attributes.get('w:type') !== 'paragraph') continue;
    const id = style.attributes.get('w:styleId') ?? '';
    byId.set(id, style);
    if (style.attributes.get('w:default') === '1') normal = id;
  }
  const known = new Map<string, WordStyle>();
  const resolve = (id: string, depth: number): WordStyle => {
    const before = known.get(id);
    if (before) return before;
    const style = byId.get(id);
    if (!style || depth > LONGEST_CHAIN) return PLAIN;
    const base = valueOf(style, 'w:basedOn');
    const under = base === undefined ? PLAIN : resolve(base, depth + 1);
    const found = { ...under, ...ownOf(style, under) };
    known.set(id, found);
    return found;
  };
  return (id) => resolve(id || normal, 0);
}

function ownOf(style: XmlElement, under: WordStyle): WordStyle {
  const name = valueOf(style, 'w:name') ?? '';
  const paragraph = find(style, 'w:pPr');
  const run = find(style, 'w:rPr');
  const named = HEADING.exec(name)?.[1];
  const numbering = numberingOf(paragraph) ?? under.numbering;
  return {
    name: name.toLowerCase(),
    heading: named ? Number(named) : (outlineOf(paragraph) ?? under.heading),
    bold: isOn(find(run, 'w:b')) ?? under.bold,
    size: Number(valueOf(run, 'w:sz')) || under.size,
    ...(numbering && { numbering }),
  };
}

/** The outline level that is set on a paragraph: 1–9, 0 for body text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const value = valueOf(properties, 'w:outlineLvl');
  if (value === undefined) return undefined;
  const level = Number(value);
  return level >= 0 && level <= 8 ? level + 1 : 0;
}

/** The numbering that is set on a paragraph. */
export function numberingOf(properties: XmlElement | undefined): WordStyle['numbering'] {
  const numbering = find(properties, 'w:numPr');
  if (!numbering) return undefined;
  const id = valueOf(numbering, 'w:numId') ?? '';
  const level = Math.min(Math.max(Math.floor(Number(valueOf(numbering, 'w:ilvl'))) || 0, 0), 8);
  return { id, level };
}
