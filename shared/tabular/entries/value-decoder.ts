import { decodeMixedUtf8, decodeText } from '../encoding/decode-text.ts';
import { detectEncoding } from '../encoding/detect-encoding.ts';
import type { Encoding } from '../table.ts';

/** Reads the bytes of single values, of which each may be written in an encoding of its own. */
export type ValueDecoder = {
  /** What the file as a whole is written in. */
  encoding: Encoding;
  /** Some value could be read in another encoding as well. */
  isUncertain: () => boolean;
  decode: (bytes: Uint8Array, charset?: string) => string;
  /** Says that a value hid letters beyond ASCII without naming their encoding, as only UTF-8 shows by itself. */
  hidden: (bytes: Uint8Array) => void;
};

const OWN: Readonly<Record<string, Encoding>> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'iso_8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  latin9: 'iso-8859-15',
  macintosh: 'macintosh',
  'x-mac-roman': 'macintosh',
  ibm850: 'ibm850',
  cp850: 'ibm850',
};

/**
 * A decoder for the values of `bytes`: what a value declares comes first, then strict UTF-8, then what the user chose or
 * the file as a whole looks like.
 */
export function valueDecoderFor(bytes: Uint8Array, chosen: Encoding | undefined): ValueDecoder {
  const detected = detectEncoding(bytes);
  const encoding = chosen ?? detected.encoding;
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let uncertain = false;
  const undeclared = (value: Uint8Array): string => {
    if (encoding !== 'utf-8' && encoding !== 'utf-7') {
      uncertain ||= !chosen && detected.uncertain;
      return decodeText(value, encoding);
    }
    // The file's own bytes are UTF-8, but not these: they were hidden in quoted-printable or base64.
    const own = detectEncoding(value);
    if (own.encoding === 'utf-8' || own.encoding.startsWith('utf-16')) {
      return decodeMixedUtf8(value).text;
    }
    uncertain ||= own.uncertain;
    return decodeText(value, own.encoding);
  };
  return {
    encoding,
    isUncertain: () => uncertain,
    hidden: (value) => {
      if (chosen || uncertain || value.every((byte) => byte < 0x80)) return;
      try {
        strict.decode(value);
      } catch {
        uncertain = true;
      }
    },
    decode(value, charset) {
      const label = charset?.toLowerCase().replace(/["']/g, '');
      if (label && label !== 'utf-8' && label !== 'utf8') {
        const declared = decodeDeclared(value, label);
        if (declared !== null) return declared;
      }
      if (chosen && chosen !== 'utf-8' && !label) return decodeText(value, chosen);
      if (encoding === 'utf-7') {
        uncertain = true;
        return decodeText(value, encoding);
      }
      try {
        return strict.decode(value);
      } catch {
        return undeclared(value);
      }
    },
  };
}

function decodeDeclared(value: Uint8Array, label: string): string | null {
  const own = Object.hasOwn(OWN, label) ? OWN[label] : undefined;
  if (own) return decodeText(value, own);
  try {
    return new TextDecoder(label).decode(value);
  } catch {
    return null;
  }
}

/** UTF-16 as UTF-8, without a byte order mark: readers that go byte by byte expect the letters of ASCII to be one byte. */
export function asAsciiBased(bytes: Uint8Array): Uint8Array {
  const { encoding, mark } = detectEncoding(bytes.subarray(0, 64 * 1024));
  const content = bytes.subarray(mark);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return content;
  return new TextEncoder().encode(decodeText(content, encoding));
}
