import { FileError } from '../lib/file-error.ts';
import type { ZipPart } from '../zip/open-zip.ts';
import { PREFIXES, TAKEN_PREFIXES, XML_NAMESPACE } from './namespaces.ts';
import { scanPart, scanStrictly } from './scan-part.ts';
import { eachAttribute, type XmlHandler } from './scan-xml.ts';
import type { XmlElement, XmlPart } from './xml-tree.ts';

/** A programme of 200 pages has some 150,000 elements. */
const MOST_ELEMENTS = 800_000;
const MOST_LETTERS = 20_000_000;
/** Of one element. */
const MOST_ATTRIBUTES = 10_000;

/** Attributes of markup compatibility whose value is a list of prefixes (ISO/IEC 29500-3 §7). */
const PREFIX_LISTS = new Set(['mc:Ignorable', 'mc:MustUnderstand', 'Requires']);

/** Prefixes, and names of one prefix, that are remembered: a file made to have more is read all the same. */
const MOST_REMEMBERED = 1000;
/** Longer attributes are seldom said twice. */
const LONGEST_SHARED = 200;

const NOTHING: ReadonlySet<string> = new Set();

/** Of elements that are only read, of which there are hundreds of thousands: shared, not to be added to. */
const NO_ATTRIBUTES = new Map<string, string>();

/** What prefixes mean within an element, beside what they mean around it. */
type Scope = {
  own: ReadonlyMap<string, string>;
  around: Scope | null;
  /** The names that stand there, by their prefix and the rest of them: put together once. */
  names: Map<string, Map<string, string>>;
  /** Of elements that are only read: their attributes by how they are written. A document says few, each many times. */
  attributes: Map<string, Map<string, string>>;
};

/**
 * Reads XML that must be well-formed to the letter, since it is written back. Throws `FileError`: `damaged`, `hostile` for
 * a document type, `too-large`.
 */
export function parseXml(bytes: Uint8Array): XmlPart {
  return parsedStrictly(bytes, treeBuilder(NOTHING, { isStrict: true }));
}

/**
 * The same of XML that is only read: elements called one of `skip` are left out with all that is in them, and elements
 * with the same attributes share them. Throws `FileError`.
 */
export function parseXmlToRead(bytes: Uint8Array, skip: ReadonlySet<string>): XmlPart {
  return parsedStrictly(bytes, treeBuilder(skip, { isStrict: true, isShared: true }));
}

function parsedStrictly(bytes: Uint8Array, builder: ReturnType<typeof treeBuilder>): XmlPart {
  scanStrictly(bytes, builder);
  return builder.part();
}

/** Reads the XML of a part as it is unpacked, as far as loose writers can be understood. Throws `FileError`. */
export function parsePart(part: ZipPart, skip = NOTHING): XmlPart {
  const builder = treeBuilder(skip, { isStrict: false });
  scanPart(part, builder);
  return builder.part();
}

function treeBuilder(
  skip: ReadonlySet<string>,
  { isStrict, isShared = !isStrict }: { isStrict: boolean; isShared?: boolean },
) {
  const { prefixFor, namespaces } = prefixesOfPart();
  const names = new Map<string, string>();
  const scopes: Scope[] = [scopeOf(new Map([['xml', XML_NAMESPACE]]), null)];
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  let elements = 0;
  let letters = 0;
  /** How deep within what is left out. */
  let leftOut = 0;

  const meaningOf = (prefix: string): string | undefined => {
    for (let scope = scopes.at(-1) ?? null; scope; scope = scope.around) {
      const uri = scope.own.get(prefix);
      if (uri !== undefined) return uri;
    }
    if (prefix !== '' && isStrict) throw new FileError('damaged', `xmlns:${prefix}`);
    return undefined;
  };
  const nameOf = (prefix: string, local: string): string => {
    const here = scopes.at(-1)?.names;
    const before = here?.get(prefix)?.get(local);
    if (before !== undefined) return before;
    const uri = meaningOf(prefix) ?? '';
    const usual = uri === '' ? prefix : prefixFor(uri, prefix);
    const name = usual === '' ? local : `${usual}:${local}`;
    const one = names.get(name) ?? name;
    names.set(one, one);
    if (here) remember(here, { prefix, local, name: one });
    return one;
  };
  const renamed = (list: string): string =>
    list
      .split(/\s+/u)
      .map((prefix) => {
        const uri = scopes.at(-1)?.own.get(prefix) ?? namespaces.get(prefix);
        return uri === undefined ? prefix : prefixFor(uri, prefix);
      })
      .join(' ');
  /** What an element declares holds for its own names, so it is read first. */
  const declare = (raw: string) => {
    const around = scopes.at(-1) ?? null;
    if (around && !raw.includes('xmlns')) {
      scopes.push(around);
      return;
    }
    const own = new Map<string, string>();
    eachAttribute(raw, (local, value, prefix) => {
      const declared = prefix === '' && local === 'xmlns' ? '' : local;
      if (prefix !== 'xmlns' && declared !== '') return;
      if (isStrict && own.has(declared)) throw new FileError('damaged', local);
      if (own.size === MOST_ATTRIBUTES) throw new FileError('too-large', local);
      own.set(declared, value);
      // All that is declared is kept: lists of prefixes name what no element may carry.
      if (value !== '') prefixFor(value, declared);
    });
    scopes.push(own.size > 0 || !around ? scopeOf(own, around) : around);
  };
  const attributesOf = (raw: string): Map<string, string> => {
    const attributes = new Map<string, string>();
    eachAttribute(raw, (local, value, prefix) => {
      if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) return;
      const key = prefix === '' ? local : nameOf(prefix, local);
      if (isStrict && attributes.has(key)) throw new FileError('damaged', key);
      if (attributes.size === MOST_ATTRIBUTES) throw new FileError('too-large', key);
      attributes.set(key, PREFIX_LISTS.has(key) ? renamed(value) : value);
    });
    return attributes;
  };
  const sharedAttributesOf = (raw: string): Map<string, string> => {
    if (raw === '') return NO_ATTRIBUTES;
    const here = scopes.at(-1)?.attributes;
    const before = here?.get(raw);
    if (before) return before;
    const attributes = attributesOf(raw);
    if (here && raw.length <= LONGEST_SHARED && here.size < MOST_REMEMBERED)
      here.set(raw, attributes);
    return attributes;
  };

  return {
    open(local, raw, prefix) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new FileError('too-large', local);
      if (leftOut > 0) {
        leftOut += 1;
        return;
      }
      declare(raw);
      const name = nameOf(prefix, local);
      // What must be well-formed is read to the letter also where it is left out.
      if (!isStrict && current && skip.has(name)) {
        scopes.pop();
        leftOut = 1;
        return;
      }
      const attributes = isShared ? sharedAttributesOf(raw) : attributesOf(raw);
      const element: XmlElement = { name, attributes, children: [], parent: current };
      if (!skip.has(name)) current?.children.push(element);
      root ??= element;
      current = element;
    },
    close() {
      if (leftOut > 0) {
        leftOut -= 1;
        return;
      }
      scopes.pop();
      current = current?.parent ?? null;
    },
    text(text) {
      letters += text.length;
      if (letters > MOST_LETTERS) throw new FileError('too-large', 'text');
      if (text !== '' && leftOut === 0) current?.children.push(text);
    },
    part(): XmlPart {
      if (!root) throw new FileError('damaged', 'end');
      return { root, namespaces };
    },
  } satisfies XmlHandler & { part: () => XmlPart };
}

function remember(
  names: Scope['names'],
  { prefix, local, name }: { prefix: string; local: string; name: string },
): void {
  const known = names.get(prefix);
  if (known && known.size < MOST_REMEMBERED) known.set(local, name);
  else if (!known && names.size < MOST_REMEMBERED) names.set(prefix, new Map([[local, name]]));
}

function scopeOf(own: ReadonlyMap<string, string>, around: Scope | null): Scope {
  return { own, around, names: new Map(), attributes: new Map() };
}

/** Gives each namespace of a part one prefix throughout: the usual one, or as wished where that is free. */
function prefixesOfPart() {
  const namespaces = new Map<string, string>();
  const prefixes = new Map([[XML_NAMESPACE, 'xml']]);
  const prefixFor = (uri: string, wished: string): string => {
    const known = prefixes.get(uri);
    if (known !== undefined) return known;
    const usual = PREFIXES.get(uri);
    let prefix = usual ?? (TAKEN_PREFIXES.has(wished) ? '' : wished);
    const isFree = () => prefix !== '' && !namespaces.has(prefix);
    for (let number = 1; !isFree(); number += 1) prefix = `ns${number}`;
    prefixes.set(uri, prefix);
    namespaces.set(prefix, uri);
    return prefix;
  };
  return { prefixFor, namespaces };
}
