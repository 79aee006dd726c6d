import type { CompoundStorage } from '../../attachments/compound-file.ts';
import { decodeText } from '../../tabular/encoding/decode-text.ts';

const STREAM = '__properties_version1.0';
const ENTRY = 16;
/** Types of properties (MS-OXCDATA 2.11.1) by their numbers. */
const INTEGER = 0x0003;
const BOOLEAN = 0x000b;
const EIGHT_BIT = '001E';
const UNICODE = '001F';
const TIME = 0x0040;
const BINARY = '0102';
/** 1 January 1970 by the clock of Windows, which counts tenths of a microsecond from 1601. */
const EPOCH = 116_444_736_000_000_000n;
/** No text of a message is near this long (2 GB is what a property may hold). */
const LONGEST = 32 * 1024 * 1024;

/** The properties of a message, of one it goes to or of an attachment, by their ids. */
export type Properties = {
  /** Empty where there is none. */
  text: (id: number) => string;
  bytes: (id: number) => Uint8Array | null;
  /** Of whole numbers and of yes or no; null where there is none. */
  number: (id: number) => number | null;
  /** A moment in UTC. */
  time: (id: number) => string | null;
};

/**
 * The properties that a storage of an Outlook message holds (MS-OXMSG 2.4): short ones behind a header of `headerBytes`,
 * long ones in streams of their own. Texts of eight bits are in `codePage` of Windows.
 */
export function propertiesOf(
  storage: CompoundStorage,
  headerBytes: number,
  codePage?: number,
): Properties {
  const stream = storage.read(STREAM) ?? new Uint8Array();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const short = new Map<number, number>();
  for (let at = headerBytes; at + ENTRY <= stream.length; at += ENTRY) {
    short.set(view.getUint32(at, true), at + 8);
  }
  const at = (id: number, type: number) => short.get(id * 0x10000 + type);
  const number = (id: number) => {
    const whole = at(id, INTEGER);
    const truth = at(id, BOOLEAN);
    if (whole !== undefined) return view.getInt32(whole, true);
    return truth === undefined ? null : view.getUint16(truth, true);
  };
  // The code page of the message itself, where it is not told from outside: PidTagMessageCodepage.
  const page = codePage ?? number(0x3ffd) ?? 1252;
  const long = (id: number, type: string) => {
    const name = id.toString(16).toUpperCase().padStart(4, '0');
    const content = storage.read(`__substg1.0_${name}${type}`);
    return content && content.length <= LONGEST ? content : null;
  };
  return {
    text: (id) => {
      const wide = long(id, UNICODE);
      if (wide) return untilNull(decodeText(wide, 'utf-16le'));
      const narrow = long(id, EIGHT_BIT);
      return narrow ? untilNull(decodePage(narrow, page)) : '';
    },
    bytes: (id) => long(id, BINARY),
    number,
    time: (id) => {
      const place = at(id, TIME);
      if (place === undefined) return null;
      const milliseconds = Number((view.getBigUint64(place, true) - EPOCH) / 10_000n);
      const moment = new Date(milliseconds);
      return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
    },
  };
}

/** Code pages of Windows that are Western: ASCII and ISO 8859-1 are read as the larger one. */
const WESTERN = new Set([0, 1252, 20127, 28591]);
/** Other code pages of Windows by number (Microsoft, code page identifiers). */
const PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
};

/** Text in a code page of Windows, by its number; of one that is not known only what is ASCII, U+FFFD for the rest. */
export function decodePage(bytes: Uint8Array, page: number): string {
  if (page === 65001) return decodeText(bytes, 'utf-8');
  if (page === 28605) return decodeText(bytes, 'iso-8859-15');
  if (WESTERN.has(page)) return decodeText(bytes, 'windows-1252');
  try {
    return new TextDecoder(labelOf(page)).decode(bytes);
  } catch {
    // Also an engine that is built without it.
    return new TextDecoder('latin1').decode(bytes).replace(/[^\0-\x7f]/gu, '\uFFFD');
  }
}

function labelOf(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${String(page)}`;
  if (page >= 28592 && page <= 28606) return `iso-8859-${String(page - 28590)}`;
  return PAGES[page] ?? '';
}

/** A text up to the sign that ends texts in some files. */
export function untilNull(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
