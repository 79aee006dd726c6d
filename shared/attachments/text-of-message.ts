import { valueDecoderFor, type ValueDecoder } from '../tabular/entries/value-decoder.ts';
import { fromBase64, fromQuotedPrintable } from '../tabular/vcard/property-values.ts';
import type { FileText, ReadWithin } from './file-text.ts';
import { textOfWebPage } from './text-of-web-page.ts';

/** Parts within parts: a forwarded message with two forms of its text and a file is four deep. */
const DEEPEST = 10;

/**
 * The text of a message (RFC 5322, MIME: RFC 2045 to 2047): its header, its body in whatever form and encoding, and what
 * `within` reads of the files attached to it.
 */
export function textOfMessage(bytes: Uint8Array, within: ReadWithin): FileText {
  const texts: string[] = [];
  let isWhole = true;
  // A letter a byte: what each part is written in is told by itself.
  const whole = latin(bytes);
  const decoder = valueDecoderFor(bytes, undefined);

  const readPart = (part: string, depth: number) => {
    const gap = /\r?\n\r?\n/u.exec(part);
    const header = part.slice(0, gap?.index);
    const body = gap ? part.slice(gap.index + gap[0].length) : '';
    const fields = (header === '' ? part : header).replace(/\r?\n[ \t]+/gu, ' ');
    texts.push(decodeHeader(fields, decoder));
    const type = fieldOf(fields, 'content-type').toLowerCase();
    const boundary = parameterOf(fieldOf(fields, 'content-type'), 'boundary');
    if (type.startsWith('multipart/') && boundary !== '' && depth < DEEPEST) {
      const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
      for (const one of parts) {
        if (!one.startsWith('--')) readPart(one.replace(/^[ \t]*\r?\n/u, ''), depth + 1);
      }
      return;
    }
    const content = decodeBody(body, fieldOf(fields, 'content-transfer-encoding'));
    if (type.startsWith('message/') && depth < DEEPEST) return readPart(latin(content), depth + 1);
    const isAttached = /^attachment/iu.test(fieldOf(fields, 'content-disposition'));
    if ((type === '' || type.startsWith('text/')) && !isAttached) {
      const text = decoder.decode(content, parameterOf(type, 'charset') || undefined);
      texts.push(type.startsWith('text/html') ? textOfWebPage(text) : text);
      return;
    }
    const read = within(content);
    texts.push(read.text);
    isWhole &&= read.isWhole;
  };

  readPart(whole, 0);
  return { text: texts.join('\n'), isWhole };
}

function fieldOf(fields: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(fields)?.[1]?.trim() ?? '';
}

function parameterOf(field: string, name: string): string {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(field) ?? [];
  return quoted ?? plain ?? '';
}

/** A header with its encoded words (RFC 2047) read; blanks between two of them are none. */
function decodeHeader(fields: string, decoder: ValueDecoder): string {
  const word = /=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?\s]*)\?=/giu;
  const joined = fields.replace(/(\?=)\s+(?==\?)/gu, '$1');
  return decoder
    .decode(bytesOf(joined))
    .replace(word, (_, charset: string, kind: string, text: string) => {
      const isBase64 = kind.toLowerCase() === 'b';
      const content = bytesOf(isBase64 ? text : text.replaceAll('_', ' '));
      return decoder.decode(isBase64 ? fromBase64(content) : fromQuotedPrintable(content), charset);
    });
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const kind = encoding.toLowerCase();
  if (kind === 'base64') return fromBase64(bytesOf(body));
  if (kind !== 'quoted-printable') return bytesOf(body);
  return fromQuotedPrintable(bytesOf(body.replace(/=[ \t]*\r?\n/gu, '')));
}

function latin(bytes: Uint8Array): string {
  const parts: string[] = [];
  const step = 8192;
  for (let at = 0; at < bytes.length; at += step) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  }
  return parts.join('');
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}
