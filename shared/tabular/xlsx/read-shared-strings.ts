import { LIMITS } from '../limits.ts';
import { TableError } from '../table-error.ts';
import type { ZipPart } from '../../zip/open-zip.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { scanPart } from '../../xml/scan-part.ts';

/** The workbook's shared strings in order; runs of rich text are joined, phonetic readings left out. */
export function readSharedStrings(part: ZipPart | undefined): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let current = '';
  let inText = false;
  let phonetic = 0;
  let total = 0;
  scanPart(part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic += 1;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        strings.push(decodeEscapes(current));
        total += current.length;
        if (strings.length > LIMITS.cells || total > LIMITS.characters) {
          throw new TableError('too-large', { cells: LIMITS.cells });
        }
      }
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}
