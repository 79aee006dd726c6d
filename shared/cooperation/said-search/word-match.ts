import { typoFinder } from '../../text/one-typo.ts';

/** How well a word of a text answers a word that is looked for; 0: not at all. */
export type WordMatch = (word: string) => number;

const WHOLE = 1;
const BEGINS = 0.9;
const INSIDE = 0.7;
const STEM = 0.6;
const TYPO = 0.4;
/** From this length on a word is found inside a compound: "uhri" only where a word begins with it. */
const INSIDE_FROM = 5;
const STEM_FROM = 6;
/** Endings of Finnish cases take up to so many letters: "tunnistaminen", "tunnistamisesta". */
const ENDING = 3;
const TYPO_FROM = 5;

/**
 * Matches folded words with `wanted`, folded too: the whole word, one that begins with it, a compound that holds it, one
 * with the same beginning but for the ending (Finnish inflects), and with `typos` one letter wrong.
 */
export function wordMatcher(wanted: string, typos: boolean): WordMatch {
  const stem = stemOf(wanted);
  const typo = typos && wanted.length >= TYPO_FROM ? typoFinder(wanted) : null;
  return (word) => {
    if (word === wanted) return WHOLE;
    if (word.startsWith(wanted)) return BEGINS;
    if (wanted.length >= INSIDE_FROM && word.includes(wanted)) return INSIDE;
    if (stem && word.startsWith(stem)) return STEM;
    return typo && typo.find(word) >= 0 ? TYPO : 0;
  };
}

/** One of these stands in every word that is matched; a line feed stands for the beginning of a word. */
export function needlesOf(wanted: string, typos: boolean): string[] {
  const stem = stemOf(wanted);
  return [
    wanted.length >= INSIDE_FROM ? wanted : `\n${wanted}`,
    ...(stem ? [`\n${stem}`] : []),
    ...(typos && wanted.length >= TYPO_FROM ? typoFinder(wanted).pieces : []),
  ];
}

function stemOf(wanted: string): string {
  return wanted.length >= STEM_FROM ? wanted.slice(0, Math.max(5, wanted.length - ENDING)) : '';
}

/** The words of a text with where they stand in it. */
export function* wordsIn(text: string): Generator<{ word: string; from: number; to: number }> {
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    yield { word: found[0], from: found.index, to: found.index + found[0].length };
  }
}
