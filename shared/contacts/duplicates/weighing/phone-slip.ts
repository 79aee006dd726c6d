import { editDistance } from './edit-distance.ts';

/** A phone number with its outline, by which most that differ are told apart without reading them. */
export type OutlinedNumber = { number: string; outline: number };

const DIGITS = 6;
const LONGEST = 31;

/** A number's length and its last six digits, four bits each. */
export function outlineOf(number: string): number {
  let outline = Math.min(number.length, LONGEST);
  for (let at = number.length - DIGITS; at < number.length; at++)
    outline = (outline << 4) | (number.charCodeAt(at) & 15);
  return outline;
}

/** One digit wrong, missing or too many, or two that changed places. */
export function isDigitOff(one: OutlinedNumber, two: OutlinedNumber): boolean {
  return mayBeDigitOff(one.outline, two.outline) && editDistance(one.number, two.number, 1) <= 1;
}

/** Two of one length differ in two digits at most, or they are further apart. */
function mayBeDigitOff(one: number, two: number): boolean {
  const [length, other] = [one >>> (DIGITS * 4), two >>> (DIGITS * 4)];
  if (length !== other) return Math.abs(length - other) === 1;
  if (length === LONGEST) return true;
  let differing = one ^ two;
  differing |= differing >>> 1;
  differing |= differing >>> 2;
  differing &= 0x111111;
  // Each digit that differs has left one bit.
  return ((Math.imul(differing, 0x111111) >>> 20) & 15) <= 2;
}
