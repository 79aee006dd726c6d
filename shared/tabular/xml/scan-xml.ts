import { isCharacter } from './is-character.ts';
import { TableError } from '../table-error.ts';

/** What a scan reports. Names come without their prefix; writers choose prefixes as they like. */
export type XmlHandler = {
  /** `attributes` is the raw text after the name: read it with `eachAttribute`. A `<a/>` gives `open` and `close`. */
  open: (name: string, attributes: string) => void;
  close: (name: string) => void;
  /** Text with entities resolved; one run may come in several pieces. */
  text: (text: string) => void;
};

export type XmlScanner = { push: (piece: string) => void; end: () => void };

/** No tag of a workbook is near this long. */
const LONGEST_TAG = 1_000_000;

/**
 * Scans XML that comes in pieces, holding no more than the piece and an unfinished tag. Checks that tags are balanced.
 * A document type or an entity declaration is refused as `hostile` (no workbook has one; entities can grow without
 * bound), broken XML as `damaged`.
 */
export function scanXml(handler: XmlHandler): XmlScanner {
  let rest = '';
  const open: string[] = [];

  const tag = (raw: string) => {
    if (raw.charCodeAt(0) === 0x2f) {
      const name = localName(raw.slice(1).trimEnd());
      if (open.pop() !== name) throw new TableError('damaged');
      handler.close(name);
      return;
    }
    const selfClosing = raw.charCodeAt(raw.length - 1) === 0x2f;
    const nameEnd = endOfName(raw);
    const name = localName(raw.slice(0, nameEnd));
    if (name === '') throw new TableError('damaged');
    handler.open(name, selfClosing ? raw.slice(nameEnd, -1) : raw.slice(nameEnd));
    if (selfClosing) handler.close(name);
    else open.push(name);
    if (open.length > 200) throw new TableError('hostile');
  };

  const scan = (text: string, last: boolean): string => {
    let at = 0;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less !== at) {
        const to = less < 0 ? text.length : less;
        const until = less < 0 && !last ? holdEntity(text, at, to) : to;
        if (until > at && open.length > 0) handler.text(decodeEntities(text.slice(at, until)));
        at = until;
        if (less < 0) return text.slice(at);
        continue;
      }
      const end = endOfMarkup(text, at);
      if (end < 0) {
        if (text.length - at > LONGEST_TAG) throw new TableError('hostile');
        return text.slice(at);
      }
      const second = text.charCodeAt(at + 1);
      if (second === 0x21) {
        if (text.startsWith('<![CDATA[', at)) handler.text(text.slice(at + 9, end - 3));
        else if (!text.startsWith('<!--', at)) throw new TableError('hostile');
      } else if (second !== 0x3f) {
        tag(text.slice(at + 1, end - 1));
      }
      at = end;
    }
    return '';
  };

  return {
    push(piece) {
      rest = scan(rest + piece, false);
    },
    end() {
      if (scan(rest, true) !== '' || open.length > 0) throw new TableError('damaged');
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

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities of XML and character references; another entity is refused. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (_, hex, decimal, name) => {
    if (typeof name === 'string') {
      const letter = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (letter === undefined) throw new TableError('hostile');
      return letter;
    }
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** Calls `take` with each attribute of `raw`: name without prefix, value with entities resolved. */
export function eachAttribute(raw: string, take: (name: string, value: string) => void): void {
  let at = 0;
  for (;;) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) return;
    const name = localName(raw.slice(at, equals).trim());
    let from = equals + 1;
    while (raw.charCodeAt(from) <= 0x20) from += 1;
    const quote = raw[from];
    if (quote !== '"' && quote !== "'") throw new TableError('damaged');
    const to = raw.indexOf(quote, from + 1);
    if (to < 0) throw new TableError('damaged');
    take(name, decodeEntities(raw.slice(from + 1, to)));
    at = to + 1;
  }
}

/** The attributes of `raw` as a map, for tags that come seldom. */
export function attributesOf(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  eachAttribute(raw, (name, value) => found.set(name, value));
  return found;
}
