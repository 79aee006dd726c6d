import { FileError } from '../lib/file-error.ts';
import type { ZipPart } from '../zip/open-zip.ts';
import { unpackPart, unpackWhole } from '../zip/unpack-part.ts';
import { scanXml, type XmlHandler } from './scan-xml.ts';

/** A way of scanning a part: as it comes, or strictly. */
export type PartScan = (part: ZipPart, handler: XmlHandler) => void;

/** Unpacks and scans an XML part as it comes, never holding it whole. `isEnough` stops early. Throws `FileError`. */
export function scanPart(part: ZipPart, handler: XmlHandler, isEnough?: () => boolean): void {
  const scanner = scanXml(handler);
  let decode: ReturnType<typeof decoderFor> | undefined;
  let stopped = false;
  unpackPart(part, (piece) => {
    decode ??= decoderFor(piece);
    scanner.push(decode(piece));
    stopped = isEnough?.() ?? false;
    return !stopped;
  });
  if (stopped) return;
  scanner.push(decode?.() ?? '');
  scanner.end();
}

/** Unpacks and scans an XML part that must be well-formed to the letter. Throws `FileError`. */
export function scanPartStrictly(part: ZipPart, handler: XmlHandler): void {
  scanStrictly(unpackWhole(part), handler);
}

/** Scans XML that must be well-formed to the letter (XML 1.0), lines ended as it says in 2.11. Throws `FileError`. */
export function scanStrictly(bytes: Uint8Array, handler: XmlHandler): void {
  const decode = decoderFor(bytes);
  const text = `${decode(bytes)}${decode()}`.replace(/\r\n?/gu, '\n');
  const scanner = scanXml(handler, { isStrict: true });
  scanner.push(text);
  scanner.end();
}

/** XML is UTF-8 unless it begins with another byte order mark (XML 1.0, appendix F). */
function decoderFor(first: Uint8Array): (piece?: Uint8Array) => string {
  const mark = ((first[0] ?? 0) << 8) | (first[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw new FileError('damaged', encoding);
    }
  };
}
