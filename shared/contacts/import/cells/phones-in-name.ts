import { looksLikePhone } from '../table/cell-kinds.ts';
import type { ContactCell } from './read-contact-points.ts';

/**
 * A number on a line of its own or behind a name, with the word before it. Taken whole or not at all: what goes on behind
 * it in its line may be part of it or say something of it. Business IDs, days and identity codes are none.
 */
const PHONE_IN_NAME =
  /(?<![^\s,;(])(?:(?:p|puh|puhelin|gsm|matkapuh|tel|tfn|mob|mobil|mobile|telefon|phone)\.?:?\s?)?(?!\(?(?:\d{6,7}-\d(?!\d)|\d\d?-\d\d?-\d{4}|\d{6}[-+]\d{3}))(?:\+|00|\(?0)\d[\d ()/-]{5,18}\d(?!\.?\d|[ ()/-]{0,3}[\p{L}\d])\)?/giu;

/** `Maija Virtanen, puh. 040 555 0101`: the numbers of a cell go to those of the row, and what is left is the name. */
export function takePhones(
  { text, column }: { text: string; column: number },
  cells: ContactCell[],
): string {
  if (!/\d\d/.test(text)) return text;
  const name = text.replace(PHONE_IN_NAME, (found) => {
    const number = found.replace(/\)$/, '');
    if (!looksLikePhone(number.replace(/^[\p{L}.: ]{1,12}/u, ''))) return found;
    cells.push({ field: 'phone', text: number, column, set: 'plain' });
    return '\n';
  });
  if (name === text) return text;
  const lines = name.split('\n').map((line) => line.replace(/^[\s,;]|[\s,;(]{1,3}$/g, ''));
  return lines.filter(Boolean).join('\n');
}
