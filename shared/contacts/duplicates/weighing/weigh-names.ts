import type { DuplicateReason } from '../duplicate-record.ts';
import { haveSamePoint, mayLiveTogether } from './are-strangers.ts';
import type { Features } from '../features.ts';
import type { ListKnowledge } from '../learning/list-knowledge.ts';
import { RELATION, type Relation } from './name-words.ts';

/** How the names of two records stand to each other. */
export type NameEvidence = {
  bits: number;
  given: 'same' | 'like' | 'different' | 'missing';
  family: 'same' | 'like' | 'part' | 'different' | 'missing';
  /** In bits, how much the given names speak against one person. */
  againstGiven: number;
  /** Two given names in use, and one family name: as of a couple. */
  likeRelatives: boolean;
  reasons: DuplicateReason[];
};

/**
 * What each way of differing costs, in bits: log2 of how often one person's names differ so against how often two
 * people's do, beside the rarity of what they have in common.
 */
const COST = {
  writtenOtherwise: 1.5,
  typo: 3.5,
  nickname: 4.5,
  /** The first of several given names in one, the second in the other. */
  otherGiven: 2.5,
  partOfGiven: 1,
  /** `Virtanen` and `Virtanen-Laine`. */
  partOfFamily: 2.5,
  formerFamily: 2,
  /** As the address has it, not the row. */
  ofAddress: 1,
  differentGiven: 8,
  /** Perhaps a form of the other that is not known. No more is said of it than that it begins alike. */
  perhapsForm: 3,
  /** Mistyped more than once, where the same home says that it may be. */
  mistypedGiven: 1,
  mistypedFamily: 0,
  /** One of the two is no name in use: perhaps badly mistyped. */
  unknownGiven: 5,
  differentFamily: 4,
} as const;
/** An initial is worth little: one in twelve names begins with it. */
const INITIAL_BITS = 2;

type Part = { bits: number; relation: Relation | 'part' | 'other'; word: number };

/** Weighs the names; null where neither goes with the other's, and nothing says that they may be mistyped. */
export function weighNames(a: Features, b: Features, list: ListKnowledge): NameEvidence | null {
  const given = weighCalledNames(a, b, list);
  const family = weighFamily(a, b, list);
  if (agreesNot(given, a.given, b.given) && agreesNot(family, a.family, b.family)) {
    if (!haveSamePoint(a, b) && !(list.hasPlacesAlone && mayLiveTogether(a, b))) return null;
    // `Leea` and `Timppa` in the column of family names are not known for `Leena` and `Timo`; beside `Leena Hietala` they are.
    for (const [one, two] of [
      [a, turnedRound(b)],
      [turnedRound(a), b],
    ] as const) {
      const otherGiven = weighGiven(one.given, two.given, list);
      const otherFamily = weighFamily(one, two, list);
      if (otherGiven.relation !== RELATION.different && otherFamily.relation !== RELATION.different)
        return evidenceOf(one, two, otherGiven, otherFamily, list);
    }
    if (given.bits <= -COST.differentGiven) return null;
  }
  return evidenceOf(a, b, given, family, list);
}

/** Whether one kind of name does not speak for one person: it differs, or one of the two rows has none. */
function agreesNot(part: Part, one: readonly number[], other: readonly number[]): boolean {
  return part.relation === RELATION.different || one.length === 0 || other.length === 0;
}

function turnedRound(one: Features): Features {
  return { ...one, given: one.family, family: one.given, turned: !one.turned };
}

function evidenceOf(
  a: Features,
  b: Features,
  given: Part,
  family: Part,
  list: ListKnowledge,
): NameEvidence {
  const reasons: DuplicateReason[] = [];
  const givenState =
    a.given.length === 0 || b.given.length === 0 ? 'missing' : stateOf(given.relation);
  const familyState =
    a.family.length === 0 || b.family.length === 0 ? 'missing' : stateOf(family.relation);
  let bits = given.bits + family.bits;
  if (givenState !== 'different' && familyState !== 'different') {
    // Where the list itself has many of the name, or only one, that says more than its two words apart.
    const costs = Math.max(list.givenBits(given.word) + list.familyBits(family.word) - bits, 0);
    bits = Math.min(bits, list.wholeNameBits(given.word, family.word) - costs);
  }
  if (givenState === 'same' && familyState === 'same') reasons.push('same-name');
  else if (given.relation === RELATION.nickname) reasons.push('nickname');
  else if (given.relation === RELATION.initial) {
    if (givenState !== 'missing') reasons.push('initial');
  } else if (givenState === 'different') reasons.push('different-given-name');
  else if (given.relation !== RELATION.same || family.relation === RELATION.typo)
    reasons.push('similar-name');
  if (family.relation === 'part') reasons.push('part-of-name');
  else if (family.relation === 'other') reasons.push('former-name');
  else if (familyState === 'different') reasons.push('different-family-name');
  if (a.turned !== b.turned) reasons.push('swapped-name');
  return {
    bits,
    given: givenState,
    family: family.relation === 'part' || family.relation === 'other' ? 'part' : familyState,
    againstGiven: givenState === 'different' ? -given.bits : 0,
    likeRelatives:
      givenState === 'different' &&
      given.bits <= -COST.differentGiven &&
      familyState !== 'different',
    reasons,
  };
}

function stateOf(relation: Part['relation']): 'same' | 'like' | 'different' {
  if (relation === RELATION.same) return 'same';
  return relation === RELATION.different ? 'different' : 'like';
}

/** The given names as written, or as an address has them where that fits better. */
function weighCalledNames(a: Features, b: Features, list: ListKnowledge): Part {
  const written = weighGiven(a.given, b.given, list);
  if (a.alsoGiven.length + b.alsoGiven.length === 0 || isOneSpelling(written)) return written;
  let best = written;
  for (const one of [a.given[0], ...a.alsoGiven]) {
    for (const two of [b.given[0], ...b.alsoGiven]) {
      if (one === undefined || two === undefined) continue;
      const part = weighGiven([one], [two], list);
      if (!isOneSpelling(part)) continue;
      const bits = part.bits - COST.ofAddress;
      if (bits > best.bits) best = { ...part, bits, relation: 'other' };
    }
  }
  return best;
}

function isOneSpelling({ relation }: Part): boolean {
  return relation === RELATION.same || relation === RELATION.writtenOtherwise;
}

function weighGiven(a: readonly number[], b: readonly number[], list: ListKnowledge): Part {
  const { words } = list;
  const one = a[0];
  const two = b[0];
  if (one === undefined || two === undefined) {
    return { bits: 0, relation: RELATION.initial, word: one ?? two ?? -1 };
  }
  const first = words.relateGiven(one, two);
  const word = words.given(one) >= words.given(two) ? one : two;
  const bits = list.givenBits(word);
  if (first === RELATION.same || first === RELATION.writtenOtherwise) {
    const [second, other] = [a[1], b[1]];
    const cost = first === RELATION.same ? 0 : COST.writtenOtherwise;
    if (second === undefined && other === undefined)
      return { bits: bits - cost, relation: first, word };
    if (second === undefined || other === undefined) {
      return { bits: bits - cost - COST.partOfGiven, relation: RELATION.writtenOtherwise, word };
    }
    // Jan-Erik and Jan-Olof are two.
    return words.relateGiven(second, other) === RELATION.different
      ? { bits: bits - COST.typo, relation: RELATION.typo, word }
      : { bits: bits - cost, relation: first, word };
  }
  const several = a.length > 1 || b.length > 1;
  if (several && joined(a, list) === joined(b, list)) {
    return { bits: bits - COST.writtenOtherwise, relation: RELATION.writtenOtherwise, word };
  }
  // Jan-Erik and Juha-Pekka are two, though Jan and Juha may be one.
  const [second, otherSecond] = [a[1], b[1]];
  const areTwo =
    second !== undefined &&
    otherSecond !== undefined &&
    words.relateGiven(second, otherSecond) === RELATION.different;
  if (first === RELATION.typo && !areTwo) return { bits: bits - COST.typo, relation: first, word };
  const other = several
    ? (a.slice(1).find((id) => id === two) ?? b.slice(1).find((id) => id === one))
    : undefined;
  if (other !== undefined) {
    return { bits: list.givenBits(other) - COST.otherGiven, relation: 'other', word: other };
  }
  if (first === RELATION.nickname && !areTwo)
    return { bits: bits - COST.nickname, relation: first, word };
  if (first === RELATION.initial) {
    // The longer one is the name.
    const longer = words.textOf(one).length === 1 ? two : one;
    return { bits: list.initialBits(words.textOf(longer)[0] ?? ''), relation: first, word: longer };
  }
  if (first === RELATION.perhapsForm) return { bits: -COST.perhapsForm, relation: first, word };
  if (list.hasPlacesAlone && words.mayBeMistyped(one, two, 'given'))
    return { bits: -COST.mistypedGiven, relation: RELATION.typo, word };
  const inUse = words.isInUse(words.textOf(one)) && words.isInUse(words.textOf(two));
  const cost = inUse ? COST.differentGiven : COST.unknownGiven;
  return { bits: -cost, relation: RELATION.different, word };
}

function weighFamily(a: Features, b: Features, list: ListKnowledge): Part {
  const { words } = list;
  const one = a.family.at(-1);
  const two = b.family.at(-1);
  if (one === undefined || two === undefined) {
    return { bits: 0, relation: RELATION.initial, word: one ?? two ?? -1 };
  }
  const word = words.family(one) >= words.family(two) ? one : two;
  const bits = list.familyBits(word);
  if (a.family.length === 1 && b.family.length === 1) {
    const relation = words.relateFamily(one, two);
    if (relation === RELATION.same) return { bits, relation, word };
    if (relation === RELATION.writtenOtherwise)
      return { bits: bits - COST.writtenOtherwise, relation, word };
    for (const [spelt, other] of [
      ...a.alsoFamily.map((name) => [name, two] as const),
      ...b.alsoFamily.map((name) => [name, one] as const),
    ]) {
      if (words.relateFamily(spelt, other) !== RELATION.same) continue;
      return {
        bits: list.familyBits(spelt) - COST.ofAddress,
        relation: RELATION.typo,
        word: spelt,
      };
    }
    if (relation === RELATION.typo) return { bits: bits - COST.typo, relation, word };
    if (list.hasPlacesAlone && words.mayBeMistyped(one, two, 'family'))
      return { bits: -COST.mistypedFamily, relation: RELATION.typo, word };
    if (relation === RELATION.initial) return { bits: INITIAL_BITS, relation, word };
  } else if (joined(a.family, list) === joined(b.family, list)) {
    return { bits, relation: RELATION.same, word };
  } else {
    for (const x of a.family) {
      for (const y of b.family) {
        const relation = words.relateFamily(x, y);
        if (relation > RELATION.typo) continue;
        const shared = words.family(x) >= words.family(y) ? x : y;
        const slip = relation === RELATION.same ? 0 : COST.typo;
        return {
          bits: list.familyBits(shared) - COST.partOfFamily - slip,
          relation: 'part',
          word: shared,
        };
      }
    }
  }
  for (const former of [...a.former, ...b.former]) {
    if (
      (a.former.includes(former) && b.family.includes(former)) ||
      (b.former.includes(former) && a.family.includes(former))
    ) {
      return { bits: list.familyBits(former) - COST.formerFamily, relation: 'other', word: former };
    }
  }
  return { bits: -COST.differentFamily, relation: RELATION.different, word };
}

function joined(ids: readonly number[], { words }: ListKnowledge): string {
  return ids.map((id) => words.textOf(id)).join('');
}
