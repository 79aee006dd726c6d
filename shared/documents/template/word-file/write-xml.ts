import type { XmlElement, XmlPart } from '../../../xml/xml-tree.ts';

/** The part as XML, every namespace declared at its root. */
export function writeXml({ root, namespaces }: XmlPart): Uint8Array {
  const pieces = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  const declared = [...namespaces].map(([prefix, uri]) => ` xmlns:${prefix}="${escaped(uri)}"`);
  write(root, declared.join(''), pieces);
  return new TextEncoder().encode(pieces.join(''));
}

function write({ name, attributes, children }: XmlElement, more: string, pieces: string[]): void {
  pieces.push('<', name, more);
  for (const [key, value] of attributes) pieces.push(' ', key, '="', escaped(value), '"');
  if (children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of children) {
    if (typeof child === 'string') pieces.push(escaped(child));
    else write(child, '', pieces);
  }
  pieces.push('</', name, '>');
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\n\r\t]/gu, (character) => ESCAPES[character] ?? character);
}
