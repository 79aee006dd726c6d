import type { DuplicateReason } from './duplicate-record.ts';
import type { Features } from './features.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import { weighEmails, weighPhones } from './weigh-contact-points.ts';
import { weighNames } from './weigh-names.ts';

export type Weight = {
  /** Log2 odds that both are one person. */
  score: number;
  /** More than the name speaks for it: without that nothing is ever sure. */
  supported: boolean;
  /** Something says plainly that they are two, whatever a third record has in common with both. */
  opposed: boolean;
  /** Their addresses or numbers differ as two people's do. */
  apart: boolean;
  reasons: DuplicateReason[];
};

const MOST_FOR_ORGANISATION = 9;
const OTHER_ORGANISATION = -2;
const MOST_FOR_TITLE = 3;
const MOST_FOR_CITY = 6;
const MOST_FOR_PHONE_OF_RELATIVES = 9;

/** Weighs the evidence that two records are one person (Fellegi and Sunter: independent evidence adds up in bits); null where the names rule it out. */
export function weighPair(a: Features, b: Features, list: ListKnowledge): Weight | null {
  const names = weighNames(a, b, list);
  if (!names) return null;
  const reasons = [...names.reasons];
  let score = list.gaps(a, b);
  let together = list.prior + names.bits;
  const shared = a.organisations.filter((id) => b.organisations.includes(id));
  const sameOrganisation = shared.length > 0;
  const emails = weighEmails(a, b, list, {
    sameOrganisation,
    namesDiffer:
      names.family === 'different' || names.family === 'part' || names.given === 'different',
  });
  let phones = weighPhones(a, b, list);
  // A couple may well have one number.
  if (names.likeRelatives)
    phones = { ...phones, bits: Math.min(phones.bits, MOST_FOR_PHONE_OF_RELATIVES) };
  for (const { bits, reason } of [emails, phones]) {
    score += bits;
    if (reason) reasons.push(reason);
  }
  if (sameOrganisation) {
    const bits = Math.min(Math.max(...shared.map(list.organisationBits)), MOST_FOR_ORGANISATION);
    together += Math.max(Math.min(bits, list.mostTogether - together), 0);
    reasons.push('same-organisation');
  } else if (a.organisations.length === 0 && b.organisations.length === 0) {
    if (writeFromOtherHouses(a, b, list)) score += OTHER_ORGANISATION;
  } else if (a.organisations.length > 0 && b.organisations.length > 0) {
    score += OTHER_ORGANISATION;
    reasons.push('different-organisation');
  }
  const sameCity = a.city !== '' && a.city === b.city;
  // Where one works says where; the town adds to that only where it is not said.
  if (!sameOrganisation && a.city !== '' && b.city !== '') {
    if (sameCity) {
      const bits = Math.min(list.cityBits(a.city), MOST_FOR_CITY);
      together += Math.max(Math.min(bits, list.mostTogether - together), 0);
      reasons.push('same-city');
    } else score += list.habits.otherCity;
  }
  if (a.title !== '' && b.title !== '') {
    if (a.title === b.title) {
      score += sameOrganisation
        ? Math.max(Math.min(list.titleBits(a.title), list.habits.sameTitle), 0)
        : Math.min(Math.max(list.titleBits(a.title) + list.habits.keptTitle, 0), MOST_FOR_TITLE);
      reasons.push('same-title');
    } else score += sameOrganisation ? list.habits.otherTitle : list.habits.otherTitleElsewhere;
  }
  score += together;
  const saysTown = sameCity && a.organisations.length === 0 && b.organisations.length === 0;
  const opposed = names.given === 'different' || emails.reason === 'namesake-email';
  return {
    score,
    supported:
      emails.bits > 5 ||
      (!names.likeRelatives && (phones.bits > 3 || sameOrganisation || saysTown)),
    opposed,
    apart: opposed || Math.min(emails.bits, 0) + Math.min(phones.bits, 0) <= -3,
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
