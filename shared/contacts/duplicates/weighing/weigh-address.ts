import type { Addresses } from '../learning/learn-addresses.ts';
import { editDistance } from './edit-distance.ts';

/** How two streets stand to each other that are not the same to the letter. */
export type StreetEvidence = {
  /** How rare what they have in common is. */
  bits: number;
  /** The same house: a street's own name and a number are in both, but for slips of the pen. */
  sameHouse: boolean;
};

const NO_STREET: StreetEvidence = { bits: 0, sameHouse: false };
/** In bits, what a slip of the pen takes off a word. */
const SLIP = 1.5;
/** In bits, against: another house in the street. */
const OTHER_HOUSE = 3;
/** House, staircase and flat: in bits, as much as they add to the street at most. */
const MOST_FOR_NUMBERS = 8;
/** In bits: a commoner word is a kind of street (`tie`, `street`), not its name. */
const STREET_NAME = 2.5;

/**
 * Weighs two streets by the words of their names, the same but for slips of the pen, by how rare they are, and by their
 * numbers; numbers alone say nothing.
 */
export function weighStreets(
  ones: readonly string[],
  others: readonly string[],
  { wordBits }: Addresses,
): StreetEvidence {
  let [name, numbers] = [0, 0];
  let sameStreet = false;
  for (const word of ones) {
    if (!isWord(word)) {
      if (others.includes(word)) numbers += wordBits(word);
      continue;
    }
    const other = others.includes(word) ? word : others.find((near) => isSlipOfPen(word, near));
    if (other === undefined) continue;
    const bits = Math.min(wordBits(word), wordBits(other)) - (other === word ? 0 : SLIP);
    name += Math.max(bits, 0);
    sameStreet ||= bits >= STREET_NAME;
  }
  if (!sameStreet) return NO_STREET;
  const [house, otherHouse] = [ones.filter(isNumber), others.filter(isNumber)];
  const [fewer, more] =
    house.length < otherHouse.length ? [house, otherHouse] : [otherHouse, house];
  // Of one home both tell the same house, and a flat where both tell it.
  const sameHouse = fewer.length > 0 && fewer.every((number) => more.includes(number));
  const isOther = fewer.length > 0 && !sameHouse;
  const bits = name + Math.min(numbers, MOST_FOR_NUMBERS) - (isOther ? OTHER_HOUSE : 0);
  return { bits: Math.max(bits, 0), sameHouse };
}

/** Whether two names of a town are one but for a slip of the pen. */
export function areTownsAlike(one: string, two: string): boolean {
  return one !== '' && two !== '' && (one === two || isSlipOfPen(one, two));
}

/** Whether two postal codes differ in one digit, or in two that changed places. */
export function arePostalCodesAlike(one: string, two: string): boolean {
  return one.length >= 4 && two.length >= 4 && editDistance(one, two, 1) <= 1;
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word);
}

/** `tie`, but neither `12a` nor a staircase's `B`. */
function isWord(word: string): boolean {
  return word.length > 1 && !isNumber(word);
}

/** Whether two words of at least four letters differ by one mistake, or by two where they are long. */
export function isSlipOfPen(one: string, two: string): boolean {
  const shorter = Math.min(one.length, two.length);
  if (shorter < 4 || one === two) return false;
  const limit = shorter >= 8 ? 2 : 1;
  return editDistance(one, two, limit) <= limit;
}
