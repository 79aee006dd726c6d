import { decodeMixedUtf8 } from '../../tabular/encoding/decode-text.ts';

/** A charset in which letters beyond ASCII may stand as they are, and are not to be touched. */
const OTHER_CHARSET = /charset\s{0,9}=\s{0,9}"?(?!utf-?8|us-ascii)[a-z0-9]/iu;
const BINARY = /transfer-encoding:\s{0,9}binary/iu;
const BLANK_LINE = /\r?\n\r?\n/u;

/**
 * A message whose letters beyond ASCII are UTF-8, wherever it does not say what they are: some old systems write
 * Windows-1252 into headers and bodies and declare nothing, and a reader would take that for broken UTF-8. What declares
 * another charset, and binary content, stays as it is.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    const message = new TextDecoder('latin1').decode(bytes);
    if (!OTHER_CHARSET.test(message) && !BINARY.test(message)) return encoded(bytes);
    const header = BLANK_LINE.exec(message)?.index ?? bytes.length;
    const first = encoded(bytes.subarray(0, header));
    const whole = new Uint8Array(first.length + bytes.length - header);
    whole.set(first);
    whole.set(bytes.subarray(header), first.length);
    return whole;
  }
}

function encoded(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(decodeMixedUtf8(bytes).text);
}
