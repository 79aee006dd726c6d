import { contrast } from '../../check/contrast.ts';
import { COLOURS } from '../../pages/look.ts';
import { defaultStyleId, inStyle, mapStyles, stylesIn, type StyleMap } from './map-styles.ts';
import { mergeNamespaces } from './merge-namespaces.ts';
import {
  append,
  copyOf,
  descendants,
  elementsOf,
  find,
  valueOf,
  type XmlElement,
  type XmlPart,
} from '../../../xml/xml-tree.ts';

const LINKS = ['w:basedOn', 'w:next', 'w:link'];
export const STYLE_USES = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

/** The ids of the styles that are named below `roots`. */
export function usedStyles(roots: readonly XmlElement[]): Set<string> {
  return new Set(
    roots
      .flatMap((root) => descendants(root, ...STYLE_USES))
      .map(({ attributes }) => attributes.get('w:val') ?? ''),
  );
}

/**
 * Adds to the template's styles those of the office that the document needs and the template lacks. Returns which of the
 * template's stands for each of ours, and the styles that were added.
 */
export function mergeStyles(
  theirs: XmlPart,
  ours: XmlPart,
  used: ReadonlySet<string>,
): { map: StyleMap; added: XmlElement[] } {
  const ourStyles = stylesIn(ours.root);
  const theirStyles = stylesIn(theirs.root);
  const map = new Map(mapStyles(ourStyles, theirStyles));
  const ids = new Set(theirStyles.map((one) => one.attributes.get('w:styleId') ?? ''));
  const names = new Set(theirStyles.map((one) => valueOf(one, 'w:name') ?? ''));
  const added: XmlElement[] = [];
  const waiting = [...used];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const style = ourStyles.find((one) => one.attributes.get('w:styleId') === id);
    if (!style || map.has(id)) continue;
    const name = valueOf(style, 'w:name') ?? id;
    const free = ids.has(id) ? `Office${id}` : id;
    map.set(id, free);
    const copy = copyOf(style);
    copy.attributes.set('w:styleId', free);
    copy.attributes.delete('w:default');
    if (names.has(name)) find(copy, 'w:name')?.attributes.set('w:val', `Office ${name}`);
    added.push(copy);
    waiting.push(...LINKS.flatMap((link) => valueOf(style, link) ?? []));
  }
  mergeNamespaces(theirs, ours, added);
  for (const style of added) {
    for (const link of elementsOf(style, ...LINKS)) {
      const id = link.attributes.get('w:val') ?? '';
      const there = map.get(id);
      if (there === undefined) style.children = style.children.filter((child) => child !== link);
      else link.attributes.set('w:val', there);
    }
    append(theirs.root, style);
  }
  recolour(added, paletteOf(theirStyles, map));
  return { map, added };
}

/** The office's colours in those of the template: its first heading's, where that can be read. */
export function paletteOf(
  theirs: readonly XmlElement[],
  map: StyleMap,
): ReadonlyMap<string, string> {
  const heading = map.get('Heading1') ?? null;
  const said = inStyle(theirs, heading, 'w:rPr', 'w:color')?.attributes.get('w:val') ?? 'auto';
  const colour = /^[\dA-F]{6}$/iu.test(said) ? said.toUpperCase() : '000000';
  const fill = tint(colour, 0.1);
  if (heading === null || contrast(colour, fill) < 4.5) return new Map();
  return new Map([
    [COLOURS.navy, colour],
    [COLOURS.accent, colour],
    [COLOURS.headerFill, fill],
    [COLOURS.paleFill, tint(colour, 0.05)],
  ]);
}

/** Puts one palette for another, in text, lines and fills. */
export function recolour(roots: readonly XmlElement[], palette: ReadonlyMap<string, string>): void {
  if (palette.size === 0) return;
  for (const one of roots.flatMap((root) => descendants(root))) {
    const keys = one.name === 'w:color' ? ['w:val'] : ['w:color', 'w:fill'];
    for (const key of keys) {
      const other = palette.get(one.attributes.get(key) ?? '');
      if (other !== undefined) one.attributes.set(key, other);
    }
  }
}

/** `share` of a colour on white. */
function tint(colour: string, share: number): string {
  const parts = [0, 2, 4].map((from) => parseInt(colour.slice(from, from + 2), 16));
  return parts
    .map((part) => Math.round(255 - (255 - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The language of text that names none, for spelling and for screen readers. */
export function markLanguage(styles: XmlPart, locale: string): void {
  const all = stylesIn(styles.root);
  const usual = defaultStyleId(all);
  const own = all.find((one) => one.attributes.get('w:styleId') === usual);
  const holders = [
    find(styles.root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'),
    find(own, 'w:rPr', 'w:lang'),
  ].filter((one) => one !== undefined);
  for (const lang of holders) lang.attributes.set('w:val', locale);
  if (holders.length === 0) addDefaultLanguage(styles.root, locale);
}

function addDefaultLanguage(root: XmlElement, locale: string): void {
  let at = root;
  for (const [index, name] of ['w:docDefaults', 'w:rPrDefault', 'w:rPr'].entries()) {
    let next = find(at, name);
    if (!next) {
      next = { name, attributes: new Map(), children: [], parent: at };
      // Defaults come first of all styles, those of text before those of paragraphs.
      at.children.splice(index < 2 ? 0 : at.children.length, 0, next);
    }
    at = next;
  }
  const lang = { name: 'w:lang', attributes: new Map([['w:val', locale]]) };
  append(at, { ...lang, children: [], parent: null });
}
