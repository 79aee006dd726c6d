import { LIMITS } from './limits.ts';
import type { RemarkCollector } from './remark-collector.ts';

/**
 * What no list means to hold: control characters but tab and line breaks, and marks that are invisible and change how
 * text is compared or shown (zero-width space, word joiner, byte order mark, soft hyphen, direction overrides).
 */
const INVISIBLE =
  /(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;
/**
 * Breaks that are no line break of a file: within a field FileMaker and Word write a vertical tab, and FileMaker a group
 * separator between the values of a field that repeats.
 */
const BREAKS = /[\v\f]/g;
const GROUP_SEPARATOR = '\u001D';
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

/** Whether `text` holds anything that `cleanCell` would take away. By hand, since it goes over whole files. */
export function hasInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code === 0x09 || code === 0x0a || code === 0x0d) continue;
    if (code < 0xa0 || code === 0xad) return true;
    if (code >= 0x200b && INVISIBLE.test(text[at] ?? '')) return true;
  }
  return false;
}

/** `text` without what no list means to hold. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(EVERY_INVISIBLE, '') : text;
}

/** `cell` with its own breaks as lines, without invisible characters and no longer than Excel allows; what was done is remarked. */
export function cleanCell(
  cell: string,
  line: number,
  column: number,
  remarks: RemarkCollector,
): string {
  let clean = cell;
  if (INVISIBLE.test(clean)) {
    clean = clean.replace(BREAKS, '\n').replaceAll(GROUP_SEPARATOR, '\n');
  }
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
