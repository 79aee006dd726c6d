import { foldStyleName, namesOfStyle } from './style-names.ts';
import { elementsOf, find, valueOf, type XmlElement } from '../../../xml/xml-tree.ts';

/** Ids of the office's styles and the template's that stand for them; what is not there is to be added. */
export type StyleMap = ReadonlyMap<string, string>;

const idOf = (style: XmlElement) => style.attributes.get('w:styleId') ?? '';
const typeOf = (style: XmlElement) => style.attributes.get('w:type') ?? 'paragraph';
const isDefault = (style: XmlElement) =>
  ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '');

/** The styles of a styles part. */
export function stylesIn(root: XmlElement | undefined): XmlElement[] {
  return elementsOf(root, 'w:style');
}

/** The id of the style of text that names none. */
export function defaultStyleId(styles: readonly XmlElement[], type = 'paragraph'): string | null {
  const style = styles.find((one) => typeOf(one) === type && isDefault(one));
  return style ? idOf(style) : null;
}

/**
 * Finds for the office's styles those of a template: what text has that names no style; then by name, in any language that
 * Word speaks here; then by id; for headings, at last, by the level in the outline (a ministry's own styles).
 */
export function mapStyles(ours: readonly XmlElement[], theirs: readonly XmlElement[]): StyleMap {
  const map = new Map<string, string>();
  for (const style of ours) {
    const match = isDefault(style)
      ? defaultStyleId(theirs, typeOf(style))
      : matchFor(
          style,
          theirs.filter((one) => typeOf(one) === typeOf(style)),
        );
    if (match !== null) map.set(idOf(style), match);
  }
  return map;
}

function matchFor(style: XmlElement, theirs: readonly XmlElement[]): string | null {
  const names = namesOfStyle(valueOf(style, 'w:name') ?? idOf(style));
  for (const name of names) {
    const named = theirs.find((one) => foldStyleName(valueOf(one, 'w:name') ?? '') === name);
    if (named) return idOf(named);
  }
  for (const name of names) {
    const named = theirs.find((one) => foldStyleName(idOf(one)) === name);
    if (named) return idOf(named);
  }
  const level = /^heading ([1-6])$/iu.exec(valueOf(style, 'w:name') ?? '')?.[1];
  if (level === undefined) return null;
  const outlined = theirs.find(
    (one) => valueOf(one, 'w:pPr', 'w:outlineLvl') === String(Number(level) - 1),
  );
  return outlined ? idOf(outlined) : null;
}

/** What a style says at `path`, or the nearest style that it is based on. */
export function inStyle(
  styles: readonly XmlElement[],
  id: string | null,
  ...path: string[]
): XmlElement | undefined {
  let next = id;
  for (let step = 0; next !== null && step < 30; step += 1) {
    const style = styles.find((one) => idOf(one) === next);
    const found = find(style, ...path);
    if (found) return found;
    next = valueOf(style, 'w:basedOn') ?? null;
  }
  return undefined;
}
