import { TableError } from '../../../tabular/table-error.ts';
import { scanPart } from '../../../tabular/xml/scan-part.ts';
import { attributesOf } from '../../../tabular/xml/scan-xml.ts';
import type { ZipPart } from '../../../zip/open-zip.ts';

/** An element of a part: its name without prefix, its attributes as written, what stands in it. */
export type XmlElement = { name: string; raw: string; children: (XmlElement | string)[] };

/** A programme of 200 pages has some 150,000 elements. */
const MOST_ELEMENTS = 1_500_000;
const MOST_LETTERS = 20_000_000;
/** Elements that only lead to more of the same text, or to nothing that is read. */
const SKIPPED = new Set(['Fallback', 'rsids', 'tblPrChange', 'pPrChange', 'rPrChange', 'sectPr']);

/** The whole of a part as a tree. Throws `TableError`. */
export function treeOfPart(part: ZipPart): XmlElement {
  const root: XmlElement = { name: '', raw: '', children: [] };
  const open = [root];
  let skipped = 0;
  let elements = 0;
  let letters = 0;
  scanPart(part, {
    open(name, raw) {
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped += 1;
        return;
      }
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new TableError('too-large');
      const element: XmlElement = { name, raw, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      if (skipped > 0) skipped -= 1;
      else open.pop();
    },
    text(text) {
      if (skipped > 0) return;
      letters += text.length;
      if (letters > MOST_LETTERS) throw new TableError('too-large');
      open.at(-1)?.children.push(text);
    },
  });
  return root;
}

/** The elements within `element`, without its text. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first element called `name` right within `element`. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** The attribute `name`, '' where it is not there. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  return element ? (attributesOf(element.raw).get(name) ?? '') : '';
}

/** The value of an element of the kind `<w:b w:val="…"/>`; `undefined` without the element. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child && attributeOf(child, 'val');
}

/** Whether a property of the kind `<w:b/>` is on (ECMA-376 part 1, 17.17.4); `undefined` where it is not said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const value = valueOf(element, name);
  if (value === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(value.toLowerCase());
}

/** All text within. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}
