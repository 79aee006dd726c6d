import { LIMITS } from './limits.ts';
import type { RemarkCollector } from './remark-collector.ts';

/**
 * What no list means to hold: control characters but tab and line breaks, and marks that are invisible and change how
 * text is compared or shown (zero-width space, word joiner, byte order mark, soft hyphen, direction overrides).
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** Whether `text` holds anything that `cleanCell` would take away. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** `cell` without invisible characters and no longer than Excel allows; what was done is remarked. */
export function cleanCell(
  cell: string,
  line: number,
  column: number,
  remarks: RemarkCollector,
): string {
  let clean = cell;
  if (INVISIBLE.test(clean)) {
    clean = clean.replace(EVERY_INVISIBLE, '');
    remarks.add({ line, column, code: 'control-characters-removed' });
  }
  if (clean.length > LIMITS.cellCharacters) {
    remarks.add({ line, column, code: 'value-too-long', facts: { length: clean.length } });
    clean = clean.slice(0, LIMITS.cellCharacters);
  }
  return clean;
}
