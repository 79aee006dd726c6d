import type { DuplicateReason } from './duplicate-record.ts';
import type { Features } from './features.ts';
import type { ListKnowledge } from './list-knowledge.ts';

/** Where two people work or live, in bits. */
export type PlaceEvidence = {
  /** For one person: how rare what they have in common is. */
  agreement: number;
  /** Against. */
  difference: number;
  sameOrganisation: boolean;
  /** They have a town in common, and neither says where she works. */
  townAlone: boolean;
  reasons: DuplicateReason[];
};

const MOST_FOR_ORGANISATION = 9;
const OTHER_ORGANISATION = -2;
const MOST_FOR_CITY = 6;

/** Weighs organisations; and towns, where the organisation does not say where one is. */
export function weighPlace(a: Features, b: Features, list: ListKnowledge): PlaceEvidence {
  const shared = a.organisations.filter((id) => b.organisations.includes(id));
  if (shared.length > 0) {
    const agreement = Math.min(
      Math.max(...shared.map(list.organisationBits)),
      MOST_FOR_ORGANISATION,
    );
    const reasons: DuplicateReason[] = ['same-organisation'];
    return { agreement, difference: 0, sameOrganisation: true, townAlone: false, reasons };
  }
  const reasons: DuplicateReason[] = [];
  let [agreement, difference] = [0, 0];
  const namesNone = a.organisations.length === 0 && b.organisations.length === 0;
  if (a.organisations.length > 0 && b.organisations.length > 0) {
    difference += OTHER_ORGANISATION;
    reasons.push('different-organisation');
  } else if (namesNone && writeFromOtherHouses(a, b, list)) difference += OTHER_ORGANISATION;
  const sameCity = a.city !== '' && a.city === b.city;
  if (sameCity) {
    agreement = Math.min(list.cityBits(a.city), MOST_FOR_CITY);
    reasons.push('same-city');
  } else if (a.city !== '' && b.city !== '') difference += list.habits.otherCity;
  return {
    agreement,
    difference,
    sameOrganisation: false,
    townAlone: sameCity && namesNone,
    reasons,
  };
}

/** Where the list names no organisations, addresses at work tell that they are two. */
function writeFromOtherHouses(a: Features, b: Features, list: ListKnowledge): boolean {
  const housesOf = ({ emails }: Features) =>
    emails.filter(({ isPrivate }) => !isPrivate).map(({ domain }) => list.houseOf(domain));
  const [ones, others] = [housesOf(a), housesOf(b)];
  return ones.length > 0 && others.length > 0 && !ones.some((house) => others.includes(house));
}
