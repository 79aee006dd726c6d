import type { TableFailure } from './table.ts';

/** What a file is by its first bytes; `failure` where it is known not to be a table that can be read. */
export type Sniffed = { kind: 'zip' | 'text' } | { kind: 'no'; code: TableFailure['code'] };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** First bytes of kinds of file that hold no table: PDF, pictures, packed files, programs, databases, sound and film. */
const NOT_TABLES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF8
  [0x49, 0x49, 0x2a, 0x00], // TIFF
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF
  [0x52, 0x49, 0x46, 0x46], // RIFF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // Rar!
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58], // xz
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4f, 0x67, 0x67, 0x53], // OggS
  [0x49, 0x44, 0x33, 0x03], // MP3
  [0x21, 0x42, 0x44, 0x4e], // Outlook .pst
];

/** First letters of kinds of text that are not tables. */
const NOT_TABLE_TEXTS =
  /^\s*(?:<(?:!|\?xml|html|head|body|table|meta|style|div|svg|script)|\{\\rtf|\{\s*"|\[\s*[{[]|BEGIN:V|%!PS|ID;P[A-Z]|From |Received: |Return-Path: |SQLite format 3|dn:+ )/i;

/** What text is by its first lines, besides a table: an address book of vCards, or one in LDIF. */
export function sniffAddressBook(bytes: Uint8Array): 'vcard' | 'ldif' | null {
  let start = '';
  // UTF-16 shows its letters between NULs; marks at the beginning are no letters.
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte !== 0 && byte < 0x80) start += String.fromCharCode(byte);
  }
  if (/^BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(start)) return 'vcard';
  const isLdif =
    /^\s*(?:#[^\r\n]*[\r\n]\s*)*(?:version:\s*1\s+(?:#[^\r\n]*[\r\n]\s*)*)?dn::?[ \t]/i.test(start);
  return isLdif ? 'ldif' : null;
}

/** Judges `bytes` by content, never by name. */
export function sniffBytes(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { kind: 'zip' };
  }
  if (startsWith(bytes, OLE)) return { kind: 'no', code: judgeOle(bytes) };
  // BIFF 2–4: a beginning-of-file record with no container around it.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00) {
    return { kind: 'no', code: 'legacy-excel' };
  }
  if (NOT_TABLES.some((first) => startsWith(bytes, first))) {
    return { kind: 'no', code: 'not-a-table' };
  }
  return { kind: 'text' };
}

/** Whether decoded `text` is a web page, or a piece of one. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype html|!--|html|head|body|table|meta|style|div)/i.test(text.slice(0, 512));
}

/** Whether decoded `text` is something else than a table: a web page, JSON, a vCard, or no text at all. */
export function isForeignText(text: string): boolean {
  if (NOT_TABLE_TEXTS.test(text.slice(0, 512))) return true;
  const sample = text.slice(0, 64 * 1024);
  let strange = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    if (isControl || (code >= 0x7f && code < 0xa0) || code === 0xfffd) strange += 1;
  }
  return strange > 8 && strange > sample.length * 0.02;
}

/** An OLE container: an encrypted OOXML package, an old Excel workbook, or another program's file. */
function judgeOle(bytes: Uint8Array): TableFailure['code'] {
  if (includesWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (includesWide(bytes, 'Workbook') || includesWide(bytes, 'Book')) return 'legacy-excel';
  return 'not-a-table';
}

function includesWide(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}
