/** First bytes that say what a file is, in hexadecimal. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['255044462d', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['47494638', 'image/gif'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
  ['7b5c727466', 'application/rtf'],
  ['377abcaf271c', 'application/x-7z-compressed'],
  ['1f8b', 'application/gzip'],
  ['494433', 'audio/mpeg'],
];

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Parts by which an Office Open XML file is told (ECMA-376), in the list of contents at the end of the zip. */
const ZIP_PARTS: readonly (readonly [string, string])[] = [
  ['word/document.xml', WORD],
  ['xl/workbook.xml', EXCEL],
  ['ppt/presentation.xml', POWERPOINT],
];

/** Streams by which a file of the older Office is told (MS-CFB: names are UTF-16). */
const OLD_STREAMS: readonly (readonly [string, string])[] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
  ['__nameid_version1.0', 'application/vnd.ms-outlook'],
];

/** How a text begins that is more than a text. */
const TEXT_BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(<!doctype html|<html)/iu, 'text/html'],
  [/^\s*<\?xml/u, 'application/xml'],
  [/^BEGIN:VCALENDAR/u, 'text/calendar'],
  [/^BEGIN:VCARD/u, 'text/vcard'],
  [/^(From|To|Date|Subject|Received|Return-Path|MIME-Version|Message-ID): /iu, 'message/rfc822'],
];

/** Bytes of the beginning and end that are looked through. */
const STRETCH = 256 * 1024;

/**
 * The media type of a file by its content, `application/octet-stream` where that is not known. The name is not asked:
 * anything may stand in it.
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  const start = [...bytes.subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const plain = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (plain) return plain[1];
  if (start.startsWith('52494646') && latin(bytes.subarray(8, 12)) === 'WEBP') return 'image/webp';
  if (latin(bytes.subarray(4, 8)) === 'ftyp') return 'video/mp4';
  if (start.startsWith('504b0304')) return zipType(bytes);
  if (start.startsWith('d0cf11e0a1b11ae1')) return oldOfficeType(bytes);
  return textType(bytes) ?? 'application/octet-stream';
}

function zipType(bytes: Uint8Array): string {
  // OpenDocument: the first part is "mimetype", not packed, and holds nothing else.
  const [, open] =
    /^mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/u.exec(
      latin(bytes.subarray(30, 130)),
    ) ?? [];
  if (open !== undefined) return open;
  const contents = latin(bytes.subarray(-STRETCH));
  return ZIP_PARTS.find(([part]) => contents.includes(part))?.[1] ?? 'application/zip';
}

function oldOfficeType(bytes: Uint8Array): string {
  const both = latin(bytes.subarray(0, STRETCH)) + latin(bytes.subarray(-STRETCH));
  const names = both.replaceAll('\0', '');
  return OLD_STREAMS.find(([stream]) => names.includes(stream))?.[1] ?? 'application/x-ole-storage';
}

function textType(bytes: Uint8Array): string | null {
  const part = bytes.subarray(0, STRETCH);
  if (part.includes(0)) return null;
  let text: string;
  try {
    // The stretch may end within a character: `stream` does not mind.
    text = new TextDecoder('utf-8', { fatal: true }).decode(part, { stream: true });
  } catch {
    return null;
  }
  return TEXT_BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'text/plain';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** What sort of file it is, for people; `engagements:attachments.type.<sort>` says it. */
export type FileSort =
  'pdf' | 'word' | 'table' | 'slides' | 'picture' | 'message' | 'text' | 'archive' | 'other';

const SORTS: readonly (readonly [RegExp, FileSort])[] = [
  [/^application\/pdf$/u, 'pdf'],
  [/wordprocessing|msword|opendocument\.text|\/rtf$/u, 'word'],
  [/spreadsheet|ms-excel/u, 'table'],
  [/presentation|powerpoint/u, 'slides'],
  [/^image\//u, 'picture'],
  [/rfc822|outlook/u, 'message'],
  [/^text\/|\/xml$/u, 'text'],
  [/zip|7z/u, 'archive'],
];

/** The sort of file that a media type is of. */
export function fileSortOf(mediaType: string): FileSort {
  return SORTS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'other';
}
