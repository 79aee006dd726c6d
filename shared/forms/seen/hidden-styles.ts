import { elementsOf, find, isOn, valueOf, type XmlElement } from '../../xml/xml-tree.ts';
import type { ZipPart } from '../../zip/open-zip.ts';
import { unpackWhole } from '../../zip/unpack-part.ts';
import { parsePart } from '../../xml/parse-xml.ts';

/** Whether letters with these properties, in a paragraph of this style, are hidden; `maybe` where only some of them are. */
export type IsHidden = (
  letters: XmlElement | undefined,
  paragraphStyle?: string,
) => boolean | 'maybe';

/** What hides text in a document: outside tables, and within one that goes by the table style named. */
export type HidingStyles = {
  isHidden: IsHidden;
  /** Null where no table style hides anything. */
  inTable: ((style: string | undefined) => IsHidden) | null;
};

/** A style that goes by more than these is a circle. */
const LONGEST_CHAIN = 20;

/** Where no style hides anything: what the letters themselves say. */
const hiddenByItself: IsHidden = (letters) =>
  letters !== undefined && isOn(find(letters, 'w:vanish')) === true;

/**
 * What the styles of a Word document hide. Hiding turns over from one kind of style to the other (ISO/IEC 29500-1, 17.7.3):
 * what both a paragraph's and a character's style hide is seen. What a table style hides of some rows or columns alone may
 * or may not be seen.
 */
export function hiddenByStyles(part: ZipPart | undefined): HidingStyles {
  // Most files have no such style: they are not taken apart.
  const root = part && mayHide(part) ? parsePart(part).root : undefined;
  const styles = elementsOf(root, 'w:style');
  if (!root || styles.length === 0) return { isHidden: hiddenByItself, inTable: null };
  const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const usual = (type: string) =>
    styles
      .find(
        ({ attributes }) =>
          attributes.get('w:type') === type && isTrue(attributes.get('w:default')),
      )
      ?.attributes.get('w:styleId');
  const normal = usual('paragraph');
  const normalTable = usual('table');
  const hides = (id: string | undefined, depth = 0): boolean => {
    const style = id === undefined || depth > LONGEST_CHAIN ? undefined : byId.get(id);
    if (!style) return false;
    return isOn(find(style, 'w:rPr', 'w:vanish')) ?? hides(valueOf(style, 'w:basedOn'), depth + 1);
  };
  const byDefault = isOn(find(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:vanish')) === true;
  const hidesSome = (id: string | undefined, depth = 0): boolean => {
    const style = id === undefined || depth > LONGEST_CHAIN ? undefined : byId.get(id);
    if (!style) return false;
    return (
      elementsOf(style, 'w:tblStylePr').some(
        (one) => isOn(find(one, 'w:rPr', 'w:vanish')) === true,
      ) || hidesSome(valueOf(style, 'w:basedOn'), depth + 1)
    );
  };
  const hiddenIn =
    (byTable: boolean, isSome: boolean): IsHidden =>
    (letters, paragraphStyle) => {
      const own = letters && isOn(find(letters, 'w:vanish'));
      if (own !== undefined) return own;
      const ofParagraph = hides(paragraphStyle ?? normal);
      const isTurned = byTable !== (ofParagraph !== hides(valueOf(letters, 'w:rStyle')));
      if (byDefault) return true;
      return isSome ? 'maybe' : isTurned;
    };
  const hasTables = styles.some(
    ({ attributes }) =>
      attributes.get('w:type') === 'table' &&
      (hides(attributes.get('w:styleId')) || hidesSome(attributes.get('w:styleId'))),
  );
  return {
    isHidden: hiddenIn(false, false),
    inTable: hasTables ? (style = normalTable) => hiddenIn(hides(style), hidesSome(style)) : null,
  };
}

/** Styles that hide nothing, as they are packed: the replies to one form have mostly the same. */
const harmless: Uint8Array[] = [];
const MOST_REMEMBERED = 8;

function mayHide(part: ZipPart): boolean {
  if (harmless.some((packed) => isSame(packed, part.packed))) return false;
  const bytes = unpackWhole(part);
  const isWide = bytes[0] === 0xfe || bytes[0] === 0xff;
  if (isWide || new TextDecoder('latin1').decode(bytes).includes('vanish')) return true;
  harmless.push(part.packed.slice());
  if (harmless.length > MOST_REMEMBERED) harmless.shift();
  return false;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function isTrue(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value.toLowerCase());
}
