import { append, descendants, element, isElement, type XmlElement } from '../../xml/xml-tree.ts';
import { escapeXml, type Formatted } from '../writing/write-formatted.ts';

/** What the library made of a component, as a tree that can be changed. */
export function treeOf(formatted: Formatted): XmlElement {
  const [name = ''] = Object.keys(formatted);
  const made = element(name);
  const content = formatted[name];
  for (const child of Array.isArray(content) ? (content as readonly unknown[]) : [content]) {
    if (child === undefined || child === null) continue;
    if (typeof child !== 'object') append(made, String(child as string | number));
    else if ('_attr' in child) setAttributes(made, child._attr as Formatted);
    else if (Object.keys(child).length > 0) append(made, treeOf(child as Formatted));
  }
  return made;
}

function setAttributes({ attributes }: XmlElement, values: Formatted): void {
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) attributes.set(key, String(value as string | number));
  }
}

/** A tree as it is written between the tags of a part. */
export function xmlOf({ name, attributes, children }: XmlElement): string {
  let tag = name;
  for (const [key, value] of attributes) tag += ` ${key}="${escapeXml(value)}"`;
  if (children.length === 0) return `<${tag}/>`;
  const inner = children.map((child) => (isElement(child) ? xmlOf(child) : escapeXml(child)));
  return `<${tag}>${inner.join('')}</${name}>`;
}

/** Whether a block holds a picture or a chart. */
export function isPicture(block: XmlElement): boolean {
  return descendants(block, 'w:drawing').length > 0;
}
