import { fold } from '../../../text/fold.ts';
import { isGivenName } from '../../import/names/given-names.ts';
import { editDistance } from './edit-distance.ts';
import { areNicknames } from './nicknames.ts';
import { pairTable } from '../pair-table.ts';

/** How two words of names stand to each other. */
export const RELATION = {
  same: 0,
  /** `Mäki` and `Maeki`, `Erik` and `Eric`. */
  writtenOtherwise: 1,
  typo: 2,
  nickname: 3,
  initial: 4,
  /** `Heikki` and `Hese`, `Marjatta` and `Majra`: begins alike or is another form of it, mistyped. */
  perhapsForm: 5,
  different: 6,
} as const;
export type Relation = (typeof RELATION)[keyof typeof RELATION];

/** Small words of family names, passed over. */
const PARTICLES = new Set('af von van der den de du la le zu di da al el bin'.split(' '));

/** The words of a name as they are compared: folded, without points, apostrophes and small particles. */
export function wordsOf(name: string): string[] {
  const words = fold(name)
    .replace(/['.]/gu, (mark) => (mark === '.' ? ' ' : ''))
    .split(/[\s\-/,()]+/u)
    .filter(Boolean);
  const whole = words.filter((word) => !PARTICLES.has(word));
  return whole.length > 0 ? whole : words;
}

/** One spelling for what is written in several ways: `maeki` and `maki`, `erik` and `eric`, `wirtanen` and `virtanen`. */
function spelling(word: string): string {
  return word
    .replace(/ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/th/gu, 't')
    .replace(/ph/gu, 'f')
    .replace(/ch|c|q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/(.)\1+/gu, '$1');
}

/** Words of names as small numbers, with how often each stands as a given and as a family name. */
export type NameWords = {
  idOf: (word: string) => number;
  /** The number of a word that is known already. */
  find: (word: string) => number | undefined;
  textOf: (id: number) => string;
  /** The number of the word's spelling: words with one spelling share it. */
  spellingOf: (id: number) => number;
  /** Counts a word in the column it stands in. */
  count: (id: number, role: 'given' | 'family', by: 1 | -1) => void;
  given: (id: number) => number;
  family: (id: number) => number;
  /** Whether a word is a given name that is common anyway. */
  isKnownGiven: (id: number) => boolean;
  /** Whether a word is a name that several have. */
  isInUse: (word: string) => boolean;
  relateGiven: (a: number, b: number) => Relation;
  relateFamily: (a: number, b: number) => Relation;
  /** Whether two words that differ may be one, mistyped more than once; never where both are names that several have. */
  mayBeMistyped: (a: number, b: number, role: 'given' | 'family') => boolean;
};

/** A word that stands so often in its column is no slip of the pen. */
const ESTABLISHED = 4;
/** A form in speech is mostly as short as this, and then has little of the name. */
const SHORT_FORM = 5;
/** One mistake in so many letters is a bad one. */
const LETTERS_A_MISTAKE = 3;
/** So many pairs of words are compared once; more are not remembered. */
const MOST_REMEMBERED = 2_000_000;

/** An empty register of the words of names: each gets a number, so that two are compared once. */
export function nameWords(): NameWords {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const spellings: number[] = [];
  const spellingIds = new Map<string, number>();
  const given: number[] = [];
  const family: number[] = [];
  const known: boolean[] = [];
  const remembered = { given: pairTable(), family: pairTable() };

  const idOf = (word: string) => {
    let id = ids.get(word);
    if (id === undefined) {
      id = texts.length;
      ids.set(word, id);
      texts.push(word);
      given.push(0);
      family.push(0);
      known.push(isGivenName(word));
      const key = spelling(word);
      const shared = spellingIds.get(key) ?? spellingIds.size;
      spellingIds.set(key, shared);
      spellings.push(shared);
    }
    return id;
  };

  /** Anna and Anne, Niemi and Niemä: two names, not one and a slip, where both are in use. */
  const areTwoNames = (a: number, b: number, role: 'given' | 'family') => {
    const counts = role === 'given' ? given : family;
    const rarer = Math.min(counts[a] ?? 0, counts[b] ?? 0);
    const commoner = Math.max(counts[a] ?? 0, counts[b] ?? 0);
    if (rarer >= ESTABLISHED && rarer * 50 > commoner) return true;
    return role === 'given' && known[a] === true && known[b] === true;
  };

  const isTypo = (a: number, b: number, role: 'given' | 'family') => {
    const [one = '', two = ''] = [texts[a], texts[b]];
    const shorter = Math.min(one.length, two.length);
    if (shorter < 3 || areTwoNames(a, b, role)) return false;
    return editDistance(one, two, shorter >= 8 ? 2 : 1) <= (shorter >= 8 ? 2 : 1);
  };

  /** Forms of names in speech are many, and mostly begin as the name does. What every register knows is a name of its own. */
  const isPerhapsForm = (a: number, b: number) => {
    if (known[a] && known[b]) return false;
    const [one = '', two = ''] = [texts[a], texts[b]];
    const shorter = Math.min(one.length, two.length);
    const alike = shorter <= SHORT_FORM ? 2 : 3;
    return shorter >= 3 && one.slice(0, alike) === two.slice(0, alike);
  };

  const relate = (a: number, b: number, role: 'given' | 'family'): Relation => {
    if (a === b) return RELATION.same;
    const memory = remembered[role];
    const [first, second] = a < b ? [a, b] : [b, a];
    const before = memory.get(first, second);
    if (before >= 0) return before as Relation;
    const [one = '', two = ''] = [texts[a], texts[b]];
    if (one.length === 1 || two.length === 1) {
      return one[0] === two[0] ? RELATION.initial : RELATION.different;
    }
    let relation: Relation = RELATION.different;
    if (spellings[a] === spellings[b]) relation = RELATION.writtenOtherwise;
    else if (role === 'given' && areNicknames(one, two)) relation = RELATION.nickname;
    else if (isTypo(a, b, role)) relation = RELATION.typo;
    else if (role === 'given' && isPerhapsForm(a, b)) relation = RELATION.perhapsForm;
    if (memory.size() < MOST_REMEMBERED) memory.set(first, second, relation);
    return relation;
  };

  return {
    idOf,
    find: (word) => ids.get(word),
    textOf: (id) => texts[id] ?? '',
    spellingOf: (id) => spellings[id] ?? -1,
    count: (id, role, by) => {
      const counts = role === 'given' ? given : family;
      counts[id] = (counts[id] ?? 0) + by;
    },
    given: (id) => given[id] ?? 0,
    family: (id) => family[id] ?? 0,
    isKnownGiven: (id) => known[id] === true,
    isInUse: (word) => {
      const id = ids.get(word);
      if (id === undefined) return isGivenName(word);
      return (
        known[id] === true || (given[id] ?? 0) >= ESTABLISHED || (family[id] ?? 0) >= ESTABLISHED
      );
    },
    relateGiven: (a, b) => relate(a, b, 'given'),
    relateFamily: (a, b) => relate(a, b, 'family'),
    mayBeMistyped: (a, b, role) => {
      if (areTwoNames(a, b, role)) return false;
      const [one = '', two = ''] = [texts[a], texts[b]];
      const limit = Math.ceil(Math.min(one.length, two.length) / LETTERS_A_MISTAKE);
      return editDistance(one, two, limit) <= limit;
    },
  };
}
