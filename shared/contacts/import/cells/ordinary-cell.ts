import { looksLikePhone } from '../table/cell-kinds.ts';
import { isNobody, isNothing } from './clean-value.ts';
import { isPlain, LONGEST } from './read-cell.ts';
import { remember } from '../../../lib/remember.ts';

/** A cell of dashes and dots alone, which says that there is nothing. */
const DASHES = /^[-–—.?*\s]+$/;

/** Whether `text` says nothing but dashes and dots. */
export function isDashes(text: string): boolean {
  return DASHES.test(text);
}

/** Whether `text` is a phone number without words. */
export function isPhone(text: string): boolean {
  return /^[+(]?\d[\d\s()/.-]{6,}$/.test(text) && looksLikePhone(text);
}

/**
 * Whether `cell` is a text and nothing else, in whatever column: nothing in it to be cleaned or cut, and no word for
 * “nothing” or “nobody”, no address, no number. Nearly all cells of a column of words are, and the same ones again and again.
 */
export const isOrdinary = remember(
  (cell) =>
    cell.length <= LONGEST.line &&
    isPlain(cell) &&
    !cell.includes('@') &&
    !isNothing(cell) &&
    !isNobody(cell) &&
    !isPhone(cell),
);
