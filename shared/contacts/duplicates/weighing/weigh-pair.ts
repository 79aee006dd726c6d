import type { DuplicateReason } from '../duplicate-record.ts';
import type { Features } from '../features.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';
import { weighEmails, weighPhones } from './weigh-contact-points.ts';
import { weighNames } from './weigh-names.ts';
import { weighPlace } from './weigh-place.ts';
import { weighTitles } from './weigh-titles.ts';

export type Weight = {
  /** Log2 odds that both are one person. */
  score: number;
  /** More than the name speaks for it: without that nothing is ever sure. */
  supported: boolean;
  /** Something says plainly that they are two, whatever a third record has in common with both. */
  opposed: boolean;
  /** In bits, how much in the rows themselves says that they are two: names in use, addresses or numbers that differ. */
  contradiction: number;
  reasons: DuplicateReason[];
};

const MOST_FOR_PHONE_OF_RELATIVES = 9;
/** In bits: namesakes who share a home are so much rarer than those who share an employer. */
const NAMESAKES_AT_HOME = 5;

/** Weighs the evidence that two records are one person (Fellegi and Sunter: independent evidence adds up in bits); null where the names rule it out. */
export function weighPair(a: Features, b: Features, list: ListKnowledge): Weight | null {
  const names = weighNames(a, b, list);
  if (!names) return null;
  const place = weighPlace(a, b, list);
  const { sameOrganisation, townAlone } = place;
  const emails = weighEmails(a, b, list, {
    sameOrganisation,
    namesDiffer:
      names.family === 'different' || names.family === 'part' || names.given === 'different',
  });
  const mayBeRelatives = names.given === 'different' && names.family !== 'different';
  let phones = weighPhones(a, b, list);
  // A couple may well have one number.
  if (mayBeRelatives && (names.likeRelatives || place.sameAddress))
    phones = { ...phones, bits: Math.min(phones.bits, MOST_FOR_PHONE_OF_RELATIVES) };
  const titles = weighTitles(a, b, list, sameOrganisation);
  const name = list.prior + names.bits;
  const agreement = mayBeRelatives ? place.agreementOfRelatives : place.agreementWithAddress;
  // Namesakes stand together oftener than chance has it: one place adds to one name only so far.
  const most =
    list.namesakes.mostTogether + (place.sameAddress && list.hasHomes ? NAMESAKES_AT_HOME : 0);
  const together = name + Math.max(Math.min(agreement, most - name), 0);
  const gaps = list.gaps(a, b);
  const told = gaps.ofPoints + emails.bits + phones.bits;
  const points = sameOrganisation || townAlone ? list.namesakes.apart(a, b, told) : told;
  const opposed = names.given === 'different' || emails.reason === 'namesake-email';
  // Of a row without a given name who lives there may be anyone of the family.
  const isWholeName = names.given !== 'missing' && names.family !== 'missing';
  const standTogether = sameOrganisation || townAlone || place.sameAddress;
  const pointsAgainst = -Math.min(emails.bits, 0) - Math.min(phones.bits, 0);
  const others = [emails.reason, phones.reason, ...place.reasons, titles.reason];
  return {
    score: together + place.difference + points + gaps.ofTitle + titles.bits,
    supported:
      emails.bits > 5 ||
      (!names.likeRelatives && (phones.bits > 3 || (isWholeName && standTogether))),
    opposed,
    contradiction: pointsAgainst + names.againstGiven,
    reasons: [...names.reasons, ...others.filter((reason) => reason !== null)],
  };
}
