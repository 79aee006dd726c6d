import { readName, type ReadName } from './read-name.ts';

/**
 * Splits a name that stands alone: no column tells the order of its words. What they show themselves decides, then the
 * address of the same person; where neither does, the given name stands first.
 */
export function readTypedName(text: string, email = ''): ReadName {
  const shown = readName(text, 'mixed');
  return shown.isOrderSure || !email ? shown : readName(text, 'mixed', email);
}
