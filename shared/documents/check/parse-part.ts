import { SaxesParser } from 'saxes';
import { PackageError } from './package-error.ts';
import type { XmlNode } from './xml-node.ts';

const MAX_DEPTH = 200;
const MAX_NODES = 800_000;

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The usual prefix of each namespace that a rule looks at, in transitional and strict files. */
const PREFIXES = new Map([
  [`${TRANSITIONAL}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${TRANSITIONAL}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${TRANSITIONAL}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  [`${TRANSITIONAL}package/2006/metadata/core-properties`, 'cp'],
  [`${TRANSITIONAL}package/2006/relationships`, 'rel'],
  [`${TRANSITIONAL}package/2006/content-types`, 'ct'],
  [`${TRANSITIONAL}markup-compatibility/2006`, 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/**
 * Parses one XML part into nodes; the fallback of alternate content (for old readers) is left out.
 * Throws `PackageError`: `broken-xml`, or `too-large` for what is nested too deep or has too many elements.
 */
export function parsePart(name: string, bytes: Uint8Array): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], parent: null, text: '' };
  const parser = new SaxesParser({ xmlns: true });
  let current = root;
  let depth = 0;
  let nodes = 0;
  parser.on('error', (error) => {
    throw new PackageError('broken-xml', `${name}: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new PackageError('broken-xml', `${name}: DOCTYPE`);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) throw new PackageError('too-large', name);
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      attributes[qualified(attribute.uri, attribute.local)] = attribute.value;
    }
    const node = {
      name: qualified(tag.uri, tag.local),
      attributes,
      children: [],
      parent: current,
      text: '',
    };
    if (node.name !== 'mc:Fallback') current.children.push(node);
    current = node;
  });
  parser.on('text', (text) => {
    current.text += text;
  });
  parser.on('cdata', (text) => {
    current.text += text;
  });
  parser.on('closetag', () => {
    depth -= 1;
    current = current.parent ?? root;
  });
  parser.write(decoded(name, bytes)).close();
  const [top] = root.children;
  if (!top) throw new PackageError('broken-xml', name);
  return top;
}

function qualified(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

function decoded(name: string, bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError('broken-xml', `${name}: encoding`);
  }
}
