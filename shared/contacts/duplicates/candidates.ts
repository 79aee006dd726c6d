import { presentDomain } from './contact-words.ts';
import type { Features } from './features.ts';
import type { ListKnowledge } from './list-knowledge.ts';
import { nicknameGroups } from './nicknames.ts';

/** Finds records that may be the same person as one: those that have a key in common with it. */
export type Candidates = {
  add: (one: Features, index: number) => void;
  /** Indices of what was added before, each once. */
  of: (one: Features) => number[];
};

/**
 * How many records a key may have. A fuller one tells too little: whoever is the same person shares a rarer key as well.
 * Exact points of contact and whole names are kept longer than loose keys.
 */
const FULL = { exact: 60, whole: 200, loose: 80 } as const;
/** The most records compared with one. */
const MOST = 600;

type Key = { key: string; full: number };

export function candidatesIn(list: ListKnowledge): Candidates {
  const blocks = new Map<string, number[]>();
  const seen = new Map<number, number>();
  let round = 0;
  return {
    add: (one, index) => {
      for (const { key, full } of keysOf(one, list)) {
        const block = blocks.get(key);
        if (!block) blocks.set(key, [index]);
        else if (block.length <= full) block.push(index);
      }
    },
    of: (one) => {
      round += 1;
      const found: number[] = [];
      for (const { key, full } of keysOf(one, list)) {
        const block = blocks.get(key);
        // One more than full: it was cut off, and what is missing would be missed at random.
        if (!block || (block.length > full && full !== FULL.whole)) continue;
        for (const index of block) {
          if (seen.get(index) === round) continue;
          seen.set(index, round);
          found.push(index);
          if (found.length >= MOST) return found;
        }
      }
      return found;
    },
  };
}

/** The keys of a record, those that tell most first. */
function keysOf(one: Features, list: ListKnowledge): Key[] {
  const { words } = list;
  const keys: Key[] = [];
  const add = (kind: string, text: string, full: number) => keys.push({ key: kind + text, full });
  for (const email of one.emails) {
    if (email.role || list.isSharedEmail(email.whole)) continue;
    add('e', `${email.local}@${presentDomain(email.domain)}`, FULL.exact);
    add('l', email.core, FULL.exact);
  }
  for (const { number } of one.phones) {
    if (!list.isSharedPhone(number)) add('p', number, FULL.exact);
  }
  const given = one.given[0];
  const families = [...new Set([...one.family, ...one.former])];
  const roots = given === undefined ? [] : rootsOf(words.textOf(given), words.spellingOf(given));
  for (const family of families) {
    const spelling = words.spellingOf(family);
    const text = words.textOf(family);
    for (const root of roots) {
      add('n', `${root} ${spelling}`, FULL.whole);
    }
    if (given !== undefined) {
      add('s', `${words.spellingOf(given)} ${text.slice(0, 3)}`, FULL.loose);
      add('g', `${spelling} ${words.textOf(given).slice(0, 1)}`, FULL.loose);
    }
    for (const organisation of one.organisations)
      add('f', `${spelling} ${organisation}`, FULL.loose);
  }
  for (const second of one.given.slice(1)) {
    for (const family of families)
      add('n', `${words.spellingOf(second)} ${words.spellingOf(family)}`, FULL.whole);
  }
  for (const organisation of one.organisations) {
    for (const root of roots) add('o', `${root} ${organisation}`, FULL.loose);
  }
  return keys;
}

/** A given name's spelling, and the groups of names that it is a form of. */
function rootsOf(text: string, spelling: number): string[] {
  return [String(spelling), ...nicknameGroups(text).map((group) => `~${group}`)];
}
