import { FileError } from '../lib/file-error.ts';
import { isCharacter } from './is-character.ts';
import { checkAside, checkCharacters, checkTag, checkText } from './well-formed.ts';

/** What a scan reports. Names come without their prefix; writers choose prefixes as they like. */
export type XmlHandler = {
  /** `attributes` is the raw text after the name: read it with `eachAttribute`. A `<a/>` gives `open` and `close`. */
  open: (name: string, attributes: string, prefix: string) => void;
  close: (name: string) => void;
  /** Text with entities resolved; one run may come in several pieces. */
  text: (text: string) => void;
};

export type XmlScanner = { push: (piece: string) => void; end: () => void };

/** No tag of an Office file is near this long. */
const LONGEST_TAG = 1_000_000;
const DEEPEST = 200;
/** Tags that are looked at once: a document says few, each of them many thousand times. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 200;

/**
 * Scans XML that comes in pieces, holding no more than the piece and an unfinished tag. Checks that tags are balanced.
 * A document type or an entity declaration is refused as `hostile` (no Office file has one; entities can grow without
 * bound), broken XML as `damaged`. Loose writers are read as far as what they mean is clear; `isStrict` refuses whatever
 * is not well-formed, wants all of it in one piece, and tells too deep a nesting as `too-large`.
 */
export function scanXml(handler: XmlHandler, { isStrict = false } = {}): XmlScanner {
  let rest = '';
  let isBegun = false;
  const open: string[] = [];
  const soundTags = new Set<string>();

  const tag = (raw: string) => {
    if (raw.charCodeAt(0) === 0x2f) {
      const name = raw.slice(1).trimEnd();
      if (open.pop() !== name) throw new FileError('damaged', `</${name.slice(0, 40)}>`);
      handler.close(localName(name));
      return;
    }
    const selfClosing = raw.charCodeAt(raw.length - 1) === 0x2f;
    const nameEnd = endOfName(raw);
    const name = raw.slice(0, nameEnd);
    const attributes = selfClosing ? raw.slice(nameEnd, -1) : raw.slice(nameEnd);
    const local = localName(name);
    if (local === '') throw new FileError('damaged', '<');
    if (isStrict) {
      if (isBegun && open.length === 0) throw new FileError('damaged', `<${name}`);
      if (!soundTags.has(raw)) {
        checkTag(name, attributes);
        if (raw.length <= LONGEST_KNOWN && soundTags.size < MOST_KNOWN) soundTags.add(raw);
      }
    }
    isBegun = true;
    handler.open(local, attributes, prefixOf(name));
    if (selfClosing) handler.close(local);
    else open.push(name);
    if (open.length > DEEPEST) throw new FileError(isStrict ? 'too-large' : 'hostile', 'depth');
  };

  const scan = (text: string, last: boolean): string => {
    let at = 0;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less !== at) {
        const to = less < 0 ? text.length : less;
        const until = less < 0 && !last ? holdEntity(text, at, to) : to;
        if (isStrict) checkText(text.slice(at, until), open.length === 0);
        if (until > at && open.length > 0) handler.text(decodeEntities(text.slice(at, until)));
        at = until;
        if (less < 0) return text.slice(at);
        continue;
      }
      const end = endOfMarkup(text, at);
      if (end < 0) {
        if (text.length - at > LONGEST_TAG) throw new FileError('hostile', 'tag');
        return text.slice(at);
      }
      const second = text.charCodeAt(at + 1);
      const isData = text.startsWith('<![CDATA[', at);
      if (second === 0x21 && !isData && !text.startsWith('<!--', at)) {
        throw new FileError('hostile', text.slice(at, at + 40));
      }
      if (second !== 0x21 && second !== 0x3f) tag(text.slice(at + 1, end - 1));
      else if (isStrict) checkAside(text.slice(at, end), open.length === 0, at === 0);
      if (isData) handler.text(text.slice(at + 9, end - 3));
      at = end;
    }
    return '';
  };

  return {
    push(piece) {
      if (isStrict) checkCharacters(piece);
      rest = scan(rest + piece, false);
    },
    end() {
      const isWhole = scan(rest, true) === '' && open.length === 0 && (isBegun || !isStrict);
      if (!isWhole) throw new FileError('damaged', 'end');
    },
  };
}

/** The place after the markup that begins at `at`, or -1 where it is not all there yet. */
function endOfMarkup(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  if (second === 0x3f) return after(text, '?>', at);
  if (second === 0x21) {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at);
    if (text.length - at < 9) return -1;
    return after(text, '>', at) < 0 ? at + 1 : after(text, '>', at);
  }
  let quote = 0;
  for (let place = at + 1; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return place + 1;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Where to stop so as not to cut an entity in two. */
function holdEntity(text: string, from: number, to: number): number {
  const ampersand = text.lastIndexOf('&');
  return ampersand >= from && to - ampersand < 12 && !text.includes(';', ampersand)
    ? ampersand
    : to;
}

function endOfName(raw: string): number {
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) return at;
  }
  return raw.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(':'), 0));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities of XML and character references; another entity is refused. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (_, hex, decimal, name) => {
    if (typeof name === 'string') {
      const letter = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (letter === undefined) throw new FileError('hostile');
      return letter;
    }
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

const LINE_BREAK = /[\t\n\r]/u;

/** Calls `take` with each attribute of `raw`: name without prefix, value with entities resolved, prefix. */
export function eachAttribute(
  raw: string,
  take: (name: string, value: string, prefix: string) => void,
): void {
  let at = 0;
  for (;;) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) return;
    const name = raw.slice(at, equals).trim();
    let from = equals + 1;
    while (raw.charCodeAt(from) <= 0x20) from += 1;
    const quote = raw[from];
    if (quote !== '"' && quote !== "'") throw new FileError('damaged');
    const to = raw.indexOf(quote, from + 1);
    if (to < 0) throw new FileError('damaged');
    // A line break that is not written as a character's number is a space (XML 1.0, 3.3.3).
    const written = raw.slice(from + 1, to);
    const value = LINE_BREAK.test(written) ? written.replace(/\r\n|[\t\n\r]/gu, ' ') : written;
    take(localName(name), decodeEntities(value), prefixOf(name));
    at = to + 1;
  }
}

/** The attributes of `raw` as a map, for tags that come seldom. */
export function attributesOf(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  eachAttribute(raw, (name, value) => found.set(name, value));
  return found;
}
