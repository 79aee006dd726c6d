import type { DuplicateReason } from '../duplicate-record.ts';
import type { Features } from '../features.ts';
import { mayAbbreviate } from '../organisation-key.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';
import { arePostalCodesAlike, areTownsAlike, weighStreets } from './weigh-address.ts';

/** Where two people work or live, in bits. */
export type PlaceEvidence = {
  /** How rare what they have in common is. */
  agreementWithAddress: number;
  /** The same without what those have in common, too, who live together. */
  agreementOfRelatives: number;
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
const MOST_FOR_POSTAL_CODE = 8;
/** A slip of the pen in a town's name or a postal code takes so much off. */
const SLIP = 1.5;
/** Town and postal code say the same: both being right proves little more than one. */
const BOTH_OF_TOWN = 1;

/** Weighs organisations, addresses and towns. What lies within another counts once: an office's address is its organisation's. */
export function weighPlace(a: Features, b: Features, list: ListKnowledge): PlaceEvidence {
  const reasons: DuplicateReason[] = [];
  let [agreement, difference] = [0, 0];
  const shared = a.organisations.filter((id) => b.organisations.includes(id));
  const sameCity = a.city !== '' && a.city === b.city;
  const isOneAddress = a.address !== '' && a.address === b.address;
  const town = weighTown(a, b, list);
  // Every town has its Kirkkokatu.
  const street =
    list.hasHomes && !isOneAddress && town >= 0
      ? weighStreets(a.addressWords, b.addressWords, list.addresses)
      : null;
  const sameAddress = isOneAddress || street?.sameHouse === true;
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
    agreement += Math.max(town, 0);
    difference += Math.min(town, 0);
  }
  let agreementWithAddress = agreement;
  const isHome = sameAddress && list.hasHomes && town > 0;
  if (street && street.bits > 0) {
    agreementWithAddress += Math.min(street.bits, MOST_FOR_ADDRESS);
    reasons.push(street.sameHouse ? 'same-address' : 'similar-address');
  } else if (isOneAddress) {
    const address = Math.min(list.addressBits(a.address), MOST_FOR_ADDRESS);
    agreementWithAddress = list.hasHomes ? agreement + address : Math.max(agreement, address);
    reasons.push('same-address');
  } else {
    if (sameCity && shared.length === 0) reasons.push('same-city');
    else if (list.hasHomes && a.postalCode !== '' && a.postalCode === b.postalCode)
      reasons.push('same-postal-code');
    // Who went to another office has another address by that; a home is hers.
    const isTold = shared.length > 0 || (list.hasHomes && sameCity);
    if (isTold && bothHave(a, b, 'address')) difference += list.habits.otherAddress;
  }
  return {
    agreementWithAddress,
    agreementOfRelatives: isHome && shared.length === 0 ? agreement - town : agreement,
    difference,
    sameOrganisation: shared.length > 0,
    townAlone: sameCity && namesNone,
    sameAddress,
    reasons,
  };
}

/** The town by its name and its postal code; below 0 where both rows have what differs. */
function weighTown(a: Features, b: Features, list: ListKnowledge): number {
  const [name, code] = [weighTownName(a, b, list), weighPostalCode(a, b, list)];
  if (name === null || code === null) return name ?? code ?? 0;
  if (name > 0 && code > 0) return Math.max(name, code) + BOTH_OF_TOWN;
  return name > 0 || code > 0 ? Math.max(name, code) : Math.min(name, code);
}

function weighTownName(a: Features, b: Features, list: ListKnowledge): number | null {
  if (!bothHave(a, b, 'city')) return null;
  if (a.city === b.city) return Math.min(list.cityBits(a.city), MOST_FOR_CITY);
  if (!list.hasHomes || !areTownsAlike(a.city, b.city)) return list.habits.otherCity;
  const bits = Math.min(list.cityBits(a.city), list.cityBits(b.city), MOST_FOR_CITY);
  return Math.max(bits - SLIP, 0);
}

function weighPostalCode(a: Features, b: Features, list: ListKnowledge): number | null {
  if (!list.hasHomes || !bothHave(a, b, 'postalCode')) return null;
  const { postalCodeBits } = list.addresses;
  const bits = Math.min(
    postalCodeBits(a.postalCode),
    postalCodeBits(b.postalCode),
    MOST_FOR_POSTAL_CODE,
  );
  if (a.postalCode === b.postalCode) return bits;
  return arePostalCodesAlike(a.postalCode, b.postalCode)
    ? Math.max(bits / 2 - SLIP, 0)
    : list.habits.otherCity;
}

function areOneAbbreviated(a: Features, b: Features): boolean {
  for (const one of a.organisationKeys) {
    for (const two of b.organisationKeys)
      if (mayAbbreviate(one, two) || mayAbbreviate(two, one)) return true;
  }
  return false;
}

function bothHave(a: Features, b: Features, what: 'address' | 'city' | 'postalCode'): boolean {
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
