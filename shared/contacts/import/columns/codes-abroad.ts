import { isCityOfFinland } from '../../../text/foreign-place.ts';
import { headingLanguage, isHeadedAbroad } from './heading-language.ts';

/** Fewer codes than these show nothing of their list. */
const LEAST = 2;

/**
 * Whether the postal codes of a list are of another country, though each of them might be a Finnish one that lost its
 * zero: all have four digits, and neither headings in Finnish nor a town say that they are.
 */
export function areCodesAbroad(
  headings: readonly string[],
  codes: readonly string[],
  towns: readonly string[],
): boolean {
  if (isHeadedAbroad(headings)) return true;
  const filled = codes.map((code) => code.trim()).filter(Boolean);
  if (filled.length < LEAST || !filled.every((code) => /^\d{4}$/.test(code))) return false;
  return headingLanguage(headings, 'fi') !== 'fi' && !towns.some(isCityOfFinland);
}
