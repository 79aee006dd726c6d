import { detectEncoding } from '../tabular/encoding/detect-encoding.ts';
import { decodeMixedUtf8, decodeText } from '../tabular/encoding/decode-text.ts';
import type { FileText, ReadWithin } from './file-text.ts';
import { mediaTypeOf } from './media-type.ts';
import { textOfMessage } from './text-of-message.ts';
import { textOfOldOffice } from './text-of-old-office.ts';
import { textOfRtf } from './text-of-rtf.ts';
import { textOfWebPage } from './text-of-web-page.ts';
import { textOfZip } from './text-of-zip.ts';

const UNREAD: FileText = { text: '', isWhole: false };
/** A message with a zip with a document is three deep; what is deeper was made to be. */
const DEEPEST = 4;
/** Header lines with which a message begins, whichever comes first (RFC 5322). */
const MESSAGE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:content-type|mime-version):/iu;

/**
 * The text of a kept file, so that it can be searched: texts, web pages, messages with what is attached to them, office
 * files old and new with their properties and remarks, zips with what is in them. The content decides, not the name.
 * Returns what could be read, maybe nothing; never throws, whatever the bytes.
 */
export async function textOfFile(bytes: Uint8Array, depth = 0): Promise<FileText> {
  if (depth > DEEPEST) return UNREAD;
  try {
    return await read(bytes, (within) => textOfFile(within, depth + 1));
  } catch {
    return UNREAD;
  }
}

async function read(bytes: Uint8Array, within: ReadWithin): Promise<FileText> {
  const mediaType = mediaTypeOf(bytes);
  if (/zip$|opendocument|openxmlformats/u.test(mediaType)) return textOfZip(bytes, within);
  if (/ms-?(?:word|excel|powerpoint|outlook)|ole-storage/u.test(mediaType)) {
    return textOfOldOffice(bytes, within);
  }
  if (mediaType === 'application/rtf') return { text: textOfRtf(bytes), isWhole: true };
  if (mediaType === 'message/rfc822') return textOfMessage(bytes, within);
  if (!/^text\/|\/xml$|octet-stream$/u.test(mediaType)) return UNREAD;
  const text = plainText(bytes);
  if (text === null) return UNREAD;
  if (MESSAGE.test(text)) return textOfMessage(bytes, within);
  const isMarkup = /<\/?[a-z]/iu.test(text);
  return { text: isMarkup ? `${text}\n${textOfWebPage(text)}` : text, isWhole: true };
}

/** Null where the bytes are no text in any encoding. */
function plainText(bytes: Uint8Array): string | null {
  const { encoding, mark, mixed } = detectEncoding(bytes);
  const content = bytes.subarray(mark);
  const text = mixed ? decodeMixedUtf8(content).text : decodeText(content, encoding);
  // eslint-disable-next-line no-control-regex -- what no text holds
  return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/u.test(text) ? null : text;
}
