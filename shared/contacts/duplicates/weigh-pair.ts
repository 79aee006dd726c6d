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
const OTHER_TITLE = -0.3;
const MOST_FOR_TITLE = 2;
const SAME_CITY = 1;
const MOST_FOR_PHONE_OF_RELATIVES = 9;

/** Weighs the evidence that two records are one person (Fellegi and Sunter: independent evidence adds up in bits); null where the names rule it out. */
export function weighPair(a: Features, b: Features, list: ListKnowledge): Weight | null {
  const names = weighNames(a, b, list);
  if (!names) return null;
  const reasons = [...names.reasons];
  let score = list.prior + names.bits;
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
    score += Math.min(Math.max(...shared.map(list.organisationBits)), MOST_FOR_ORGANISATION);
    reasons.push('same-organisation');
  } else if (a.organisations.length > 0 && b.organisations.length > 0) {
    score += OTHER_ORGANISATION;
    reasons.push('different-organisation');
  } else if (a.city !== '' && a.city === b.city) {
    score += SAME_CITY;
    reasons.push('same-city');
  }
  if (a.title !== '' && b.title !== '') {
    if (a.title === b.title) {
      score += sameOrganisation
        ? Math.max(Math.min(list.titleBits(a.title), list.habits.sameTitle), 0)
        : Math.min(list.titleBits(a.title) / 2, MOST_FOR_TITLE);
      reasons.push('same-title');
    } else score += sameOrganisation ? list.habits.otherTitle : OTHER_TITLE;
  }
  const opposed = names.given === 'different' || emails.reason === 'namesake-email';
  return {
    score,
    supported: emails.bits > 5 || (!names.likeRelatives && (phones.bits > 3 || sameOrganisation)),
    opposed,
    apart: opposed || Math.min(emails.bits, 0) + Math.min(phones.bits, 0) <= -3,
    reasons,
  };
}
