import type { DuplicateReason } from '../duplicate-record.ts';
import type { Features } from '../features.ts';
import { mayAbbreviate } from '../organisation-key.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';

/** Where two people work or live, in bits. */
export type PlaceEvidence = {
  /** For one person: how rare what they have in common is. */
  agreement: number;
  /** The same with what one address adds. Who lives together has that in common, too. */
  agreementWithAddress: number;
  /** Against. */
  difference: number;
  sameOrganisation: boolean;
  /** They have a town in common, and neither says where she works. */
  townAlone: boolean;
  sameAddress: boolean;
  reasons: DuplicateReason[];
};

const MOST_FOR_ORGANISATION = 9;
const OTHER_ORGANISATION = -2;
/** `SIHL` is one of many names that it fits. */
const ABBREVIATED = 3.5;
const MOST_FOR_CITY = 6;
const MOST_FOR_ORGANISATION_IN_CITY = 12;
const MOST_FOR_ADDRESS = 15;

/** Weighs organisations, addresses and towns. What lies within another counts once: an office's address is its organisation's. */
export function weighPlace(a: Features, b: Features, list: ListKnowledge): PlaceEvidence {
  const reasons: DuplicateReason[] = [];
  let [agreement, difference] = [0, 0];
  const shared = a.organisations.filter((id) => b.organisations.includes(id));
  const sameCity = a.city !== '' && a.city === b.city;
  const sameAddress = a.address !== '' && a.address === b.address;
  const namesNone = a.organisationKeys.length === 0 && b.organisationKeys.length === 0;
  if (shared.length > 0) {
    agreement = Math.min(Math.max(...shared.map(list.organisationBits)), MOST_FOR_ORGANISATION);
    reasons.push('same-organisation');
    if (sameCity) {
      const inCity = Math.max(...shared.map((id) => list.organisationInCityBits(id, a.city)));
      agreement = Math.max(agreement, Math.min(inCity, MOST_FOR_ORGANISATION_IN_CITY));
    }
  } else {
    if (areOneAbbreviated(a, b)) {
      agreement = ABBREVIATED;
      reasons.push('same-organisation');
    } else if (a.organisations.length > 0 && b.organisations.length > 0) {
      difference += OTHER_ORGANISATION;
      reasons.push('different-organisation');
    } else if (namesNone && writeFromOtherHouses(a, b)) difference += OTHER_ORGANISATION;
    if (sameCity) agreement += Math.min(list.cityBits(a.city), MOST_FOR_CITY);
    else if (bothHave(a, b, 'city')) difference += list.habits.otherCity;
  }
  let agreementWithAddress = agreement;
  if (sameAddress) {
    const address = Math.min(list.addressBits(a.address), MOST_FOR_ADDRESS);
    agreementWithAddress = list.hasHomes ? agreement + address : Math.max(agreement, address);
    reasons.push('same-address');
  } else {
    if (sameCity && shared.length === 0) reasons.push('same-city');
    // Who went to another office has another address by that; a home is hers.
    const isTold = shared.length > 0 || (list.hasHomes && sameCity);
    if (isTold && bothHave(a, b, 'address')) difference += list.habits.otherAddress;
  }
  return {
    agreement,
    agreementWithAddress,
    difference,
    sameOrganisation: shared.length > 0,
    townAlone: sameCity && namesNone,
    sameAddress,
    reasons,
  };
}

function areOneAbbreviated(a: Features, b: Features): boolean {
  for (const one of a.organisationKeys) {
    for (const two of b.organisationKeys)
      if (mayAbbreviate(one, two) || mayAbbreviate(two, one)) return true;
  }
  return false;
}

function bothHave(a: Features, b: Features, what: 'address' | 'city'): boolean {
  return a[what] !== '' && b[what] !== '';
}

/** Where the list names no organisations, addresses at work tell that they are two. */
function writeFromOtherHouses(a: Features, b: Features): boolean {
  let hasTwo = false;
  for (const one of a.emails) {
    if (one.isPrivate) continue;
    for (const two of b.emails) {
      if (two.isPrivate) continue;
      if (one.house === two.house) return false;
      hasTwo = true;
    }
  }
  return hasTwo;
}
