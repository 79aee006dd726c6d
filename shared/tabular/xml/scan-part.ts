import { TableError } from '../table-error.ts';
import { scanXml, type XmlHandler } from './scan-xml.ts';
import type { ZipPart } from '../../zip/open-zip.ts';
import { unpackPart } from '../../zip/unpack-part.ts';
import { ZipError } from '../../zip/zip-error.ts';

/** Unpacks and scans an XML part as it comes, never holding it whole. `isEnough` stops early. Throws `TableError`. */
export function scanPart(part: ZipPart, handler: XmlHandler, isEnough?: () => boolean): void {
  const scanner = scanXml(handler);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let stopped = false;
  try {
    unpackPart(part, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      scanner.push(decoder.decode(piece, { stream: true }));
      stopped = isEnough?.() ?? false;
      return !stopped;
    });
    if (stopped) return;
    scanner.push(decoder?.decode() ?? '');
    scanner.end();
  } catch (error) {
    // A fatal decoder throws a TypeError on bytes that are no text.
    throw error instanceof TableError || error instanceof ZipError
      ? error
      : new TableError('damaged');
  }
}

/** XML is UTF-8 unless it begins with another byte order mark (XML 1.0, appendix F). */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
