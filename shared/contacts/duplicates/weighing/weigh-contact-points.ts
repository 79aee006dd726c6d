import { isToldFromNamesakes, withoutMiddle, type EmailWords } from './contact-words.ts';
import type { DuplicateReason } from '../duplicate-record.ts';
import { editDistance } from './edit-distance.ts';
import type { Features, PhoneWords } from '../features.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';
import { isDigitOff } from './phone-slip.ts';

export type Evidence = { bits: number; reason: DuplicateReason | null };

const NOTHING: Evidence = { bits: 0, reason: null };

/** Bits for and against, each log2 of how often it is seen of one person against how often of two. */
const EMAIL = {
  same: { bits: 22, reason: 'same-email' },
  mistyped: { bits: 8, reason: 'similar-email' },
  /** `om.fi` became `gov.fi`, or the organisation is the same: within one house nobody else has the local part. */
  newDomain: { bits: 7, reason: 'same-local-part-new-domain' },
  /** The same, and the house gave her a number or an initial to tell her from others of her name. */
  newDomainNumbered: { bits: 12, reason: 'same-local-part-new-domain' },
  /** `om.fi` and `gov.fi`, but two ministries: perhaps she changed between them, perhaps both had one of the name. */
  otherOfHouse: { bits: 2, reason: 'same-local-part-new-domain' },
  otherDomain: { bits: 0.5, reason: 'same-local-part-other-domain' },
  /** Two houses, each with its address: the local part is only the name again. */
  otherHouse: { bits: -1.5, reason: 'same-local-part-other-domain' },
  /** `matti.virtanen2`, `matti.j.virtanen`: the house tells namesakes apart. */
  namesake: { bits: -10, reason: 'namesake-email' },
  different: { bits: -4, reason: 'different-email' },
  /** A new family name, a shorter form of the name. */
  explained: { bits: -0.5, reason: null },
  elsewhere: { bits: -1, reason: 'different-email' },
} as const satisfies Record<string, Evidence>;
const PHONE = {
  sameMobile: { bits: 21, reason: 'same-mobile' },
  samePhone: { bits: 9, reason: 'same-phone' },
  mistyped: { bits: 5, reason: 'similar-phone' },
} as const satisfies Record<string, Evidence>;

/** What the addresses say: the best of all pairs of them. Shared ones say nothing. */
export function weighEmails(
  a: Features,
  b: Features,
  list: ListKnowledge,
  together: { sameOrganisation: boolean; namesDiffer: boolean },
): Evidence {
  let best: Evidence | null = null;
  for (const one of a.ownEmails) {
    for (const two of b.ownEmails) {
      const evidence = compareEmails(one, two, a, b, list, together);
      if (!best || evidence.bits > best.bits) best = evidence;
    }
  }
  return best ?? NOTHING;
}

function compareEmails(
  one: EmailWords,
  two: EmailWords,
  a: Features,
  b: Features,
  list: ListKnowledge,
  { sameOrganisation, namesDiffer }: { sameOrganisation: boolean; namesDiffer: boolean },
): Evidence {
  if (one.whole === two.whole) return EMAIL.same;
  const sameDomain = one.domain === two.domain;
  const sameHouse = one.house === two.house;
  if (one.local === two.local) {
    const toldApart = a.organisations.length > 0 && b.organisations.length > 0;
    const isOfHouses = !one.isPrivate && !two.isPrivate;
    if (isOfHouses && (sameOrganisation || (sameHouse && !toldApart)))
      return isToldFromNamesakes(one) ? EMAIL.newDomainNumbered : EMAIL.newDomain;
    if (isOfHouses && sameHouse) return EMAIL.otherOfHouse;
    if (isSlipOfDomain(one.domain, two.domain, list)) return EMAIL.mistyped;
    return isOfHouses || toldApart ? EMAIL.otherHouse : EMAIL.otherDomain;
  }
  // A private address beside the one at work says little.
  if (!sameHouse) return EMAIL.elsewhere;
  if (one.digits === two.digits && isSameInOtherOrder(one, two)) return EMAIL.mistyped;
  const near = one.digits === two.digits ? 0 : 2;
  if (editDistance(one.core, two.core, near) <= near || (near > 0 && one.joined === two.joined))
    return EMAIL.namesake;
  const limit = Math.min(one.local.length, two.local.length) >= 8 ? 2 : 1;
  if (
    !namesDiffer &&
    editDistance(one.local, two.local, limit) <= limit &&
    !areTwoNames(one, two, list)
  ) {
    return EMAIL.mistyped;
  }
  if (!sameDomain) return EMAIL.elsewhere;
  if (namesDiffer && isOwn(one, a, list) && isOwn(two, b, list)) return EMAIL.explained;
  if (isShortOf(one, two)) return EMAIL.explained;
  return EMAIL.different;
}

/** `virtanen.matti` and `matti.virtanen`, `mattivirtanen`. */
function isSameInOtherOrder(one: EmailWords, two: EmailWords): boolean {
  return (
    one.joined === two.joined ||
    (one.words.length === two.words.length && one.words.every((word) => two.words.includes(word)))
  );
}

/** `gvo.fi` for `gov.fi`; but `sak.fi` and `salo.fi`, from which many write, are two houses. */
function isSlipOfDomain(one: string, two: string, list: ListKnowledge): boolean {
  const limit = Math.min(one.length, two.length) >= 10 ? 2 : 1;
  return (
    (list.isRareDomain(one) || list.isRareDomain(two)) && editDistance(one, two, limit) <= limit
  );
}

/** `mika.ojala` and `mikko.ojala` are two people's addresses, not one and a slip of the pen: each word is a name in use. */
function areTwoNames(one: EmailWords, two: EmailWords, { words }: ListKnowledge): boolean {
  const [ones, others] = [withoutMiddle(one.words), withoutMiddle(two.words)];
  return (
    ones.length === others.length &&
    ones.some((word, index) => {
      const other = others[index] ?? '';
      return word !== other && words.isInUse(word) && words.isInUse(other);
    })
  );
}

/** Whether the local part has the person's own name in it. */
function isOwn(
  { local }: EmailWords,
  { family, former }: Features,
  { words }: ListKnowledge,
): boolean {
  return [...family, ...former].some((id) => local.includes(words.textOf(id)));
}

/** `m.virtanen` and `matti.virtanen`. */
function isShortOf(one: EmailWords, two: EmailWords): boolean {
  return (
    one.words.length === two.words.length &&
    one.words.every((word, index) => {
      const other = two.words[index] ?? '';
      return word === other || ((word.length === 1 || other.length === 1) && word[0] === other[0]);
    })
  );
}

/** What the numbers say. A switchboard's number says nothing. */
export function weighPhones(a: Features, b: Features, list: ListKnowledge): Evidence {
  let best: Evidence = NOTHING;
  let worst: Evidence = NOTHING;
  for (const one of a.ownPhones) {
    for (const two of b.ownPhones) {
      const evidence = comparePhones(one, two, list);
      if (!evidence) continue;
      if (evidence.bits > best.bits) best = evidence;
      if (evidence.bits < worst.bits) worst = evidence;
    }
  }
  // One number in common outweighs others that differ.
  return best.bits > 0 ? best : worst;
}

function comparePhones(
  one: PhoneWords,
  two: PhoneWords,
  { habits }: ListKnowledge,
): Evidence | null {
  if (one.number === two.number) return one.mobile ? PHONE.sameMobile : PHONE.samePhone;
  if (one.mobile !== two.mobile) return null;
  if (isDigitOff(one, two)) return one.mobile ? PHONE.mistyped : NOTHING;
  return one.mobile
    ? { bits: habits.otherMobile, reason: 'different-mobile' }
    : { bits: habits.otherDesk, reason: null };
}
