import { SaxesParser } from 'saxes';
import { TemplateError } from './template-error.ts';
import { append, type XmlElement, type XmlPart } from './xml-tree.ts';

const MAX_DEPTH = 200;
const MAX_NODES = 800_000;

const OFFICE = 'http://schemas.openxmlformats.org/';

/** The usual prefix of each namespace in which something is looked for. */
const PREFIXES = new Map([
  [`${OFFICE}wordprocessingml/2006/main`, 'w'],
  [`${OFFICE}officeDocument/2006/relationships`, 'r'],
  [`${OFFICE}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${OFFICE}drawingml/2006/main`, 'a'],
  [`${OFFICE}drawingml/2006/chart`, 'c'],
  [`${OFFICE}markup-compatibility/2006`, 'mc'],
  [`${OFFICE}package/2006/relationships`, 'rel'],
  [`${OFFICE}package/2006/content-types`, 'ct'],
  [`${OFFICE}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);
const TAKEN = new Set(PREFIXES.values());
/** What XML itself binds. */
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Attributes of markup compatibility whose value is a list of prefixes (ISO/IEC 29500-3 §7). */
const PREFIX_LISTS = new Set(['mc:Ignorable', 'mc:MustUnderstand', 'Requires']);

/** Reads one XML part. Throws `TemplateError`: `damaged`, `too-large`, and `hostile` for a document type. */
export function parseXml(name: string, bytes: Uint8Array): XmlPart {
  const namespaces = new Map<string, string>();
  const prefixes = new Map<string, string>();
  const parser = new SaxesParser({ xmlns: true });
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  let depth = 0;
  let nodes = 0;

  const prefixOf = (uri: string, wished: string): string => {
    const known = prefixes.get(uri);
    if (known !== undefined) return known;
    let prefix = PREFIXES.get(uri) ?? wished;
    const isFree = () => prefix !== '' && !namespaces.has(prefix);
    if (!PREFIXES.has(uri) && (!isFree() || TAKEN.has(prefix))) prefix = '';
    for (let number = 1; !isFree(); number += 1) prefix = `ns${number}`;
    prefixes.set(uri, prefix);
    namespaces.set(prefix, uri);
    return prefix;
  };
  const qualified = (uri: string, prefix: string, local: string): string => {
    if (uri === '') return local;
    return uri === XML ? `xml:${local}` : `${prefixOf(uri, prefix)}:${local}`;
  };

  parser.on('error', (error) => {
    throw new TemplateError('damaged', name, error.message);
  });
  parser.on('doctype', () => {
    throw new TemplateError('hostile', name, 'DOCTYPE');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    nodes += 1;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) throw new TemplateError('too-large', name);
    // All that is declared is kept: lists of prefixes name what no element may carry.
    for (const [prefix, uri] of Object.entries(tag.ns)) if (uri !== '') prefixOf(uri, prefix);
    const attributes = new Map<string, string>();
    for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue;
      const key = qualified(uri, prefix, local);
      attributes.set(key, PREFIX_LISTS.has(key) ? renamed(value, tag.ns) : value);
    }
    const made: XmlElement = {
      name: qualified(tag.uri, tag.prefix, tag.local),
      attributes,
      children: [],
      parent: null,
    };
    if (current) append(current, made);
    else root ??= made;
    current = made;
  });
  const renamed = (list: string, declared: Record<string, string>): string =>
    list
      .split(/\s+/u)
      .map((prefix) => {
        const uri = declared[prefix] ?? namespaces.get(prefix);
        return uri === undefined ? prefix : prefixOf(uri, prefix);
      })
      .join(' ');
  const text = (piece: string) => {
    if (current && piece !== '') append(current, piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    depth -= 1;
    current = current?.parent ?? null;
  });
  parser.write(decoded(name, bytes)).close();
  if (!root) throw new TemplateError('damaged', name);
  return { root, namespaces };
}

function decoded(name: string, bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateError('damaged', name, 'encoding');
  }
}
