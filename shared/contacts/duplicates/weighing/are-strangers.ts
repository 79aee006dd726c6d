import type { Features } from '../features.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';
import { isDigitOff } from './phone-slip.ts';
import { RELATION } from './name-words.ts';

/**
 * The quick answer for most pairs that have a key in common: one of the names differs, and no address or number is the
 * same, so that no evidence could make them one but a third record's.
 */
export function areStrangers(a: Features, b: Features, list: ListKnowledge): boolean {
  const { words } = list;
  if (a.onlyGiven < 0 || b.onlyGiven < 0) return false;
  const given = words.relateGiven(a.onlyGiven, b.onlyGiven) === RELATION.different;
  const family = words.relateFamily(a.onlyFamily, b.onlyFamily) === RELATION.different;
  if (!given && !family) return false;
  // Who married may have kept nothing but her place.
  if (!given && a.address !== '' && a.address === b.address) return false;
  if (list.hasPlacesAlone && mayLiveTogether(a, b)) return false;
  const inOneRole = (a.title !== '' && a.title === b.title) || (a.city !== '' && a.city === b.city);
  if (!given && inOneRole && haveSameOrganisation(a, b)) return false;
  return !haveSamePoint(a, b);
}

/** Whether what tells a home is in both: the same town, postal code or word of the street. */
export function mayLiveTogether(a: Features, b: Features): boolean {
  return (
    (a.postalCode !== '' && a.postalCode === b.postalCode) ||
    (a.city !== '' && a.city === b.city) ||
    a.addressWords.some((word) => b.addressWords.includes(word))
  );
}

function haveSameOrganisation(a: Features, b: Features): boolean {
  return a.organisations.some((id) => b.organisations.includes(id));
}

/** Whether an address, its local part or a number is in both, be it an office's; or a mobile number but for a slip. */
export function haveSamePoint(a: Features, b: Features): boolean {
  for (const one of a.phones) {
    for (const two of b.phones) {
      if (one.number === two.number) return true;
      if (one.mobile && two.mobile && isDigitOff(one, two)) return true;
    }
  }
  // Of two that are the same the local parts are so, too.
  for (const one of a.emails) {
    for (const two of b.emails) if (one.local === two.local) return true;
  }
  return false;
}
